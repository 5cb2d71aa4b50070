/** How long a fill takes in real Chromium, through the popup: from the press on Fill to the report, and how it grows with each field. */
import {closePopup, launch, openPopup, popupWhere} from '../e2e/harness';
import {hold} from '../e2e/harness/hold';

const SITE = 'https://settings.example';
const ROWS = [
  '<label>SMTP host <input name="host"></label>',
  '<label>SMTP port <input name="port"></label>',
  '<label>SMTP username <input name="user"></label>',
  '<label>SMTP password <input type="password" name="pass"></label>',
  '<label>From address <input name="from"></label>',
  '<label>Encryption <select name="security"><option value="">None<option value="tls">STARTTLS<option value="ssl">SSL/TLS</select></label>',
];
const RUNS = 7;

const median = (times: readonly number[]) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;

export default async function bench(): Promise<void> {
  const postkey = await launch();
  try {
    await postkey.serve(SITE, ({searchParams}) => `<!doctype html><title>Mail settings</title><h1>Mail settings</h1>${ROWS.slice(0, Number(searchParams.get('rows'))).map((row) => `<p>${row}`).join('')}`);
    await hold(postkey);
    const once = async (rows: number) => {
      const page = await postkey.open(`${SITE}/?rows=${rows}`);
      const popup = await openPopup(postkey, page);
      const {rows: planned} = await popupWhere(popup, 'the plan', (view) => view.canFill);
      if (planned.length !== rows) throw new Error(`planned ${planned.length} of ${rows} fields`);
      const button = await popup.waitForSelector('[data-testid="fill"]');
      // Measured by the popup's own clock: the harness asks only now and then.
      await popup.evaluate(() => {
        const world = window as unknown as {took: Promise<number>};
        world.took = new Promise((done) => {
          let pressed = 0;
          document.addEventListener('click', () => (pressed ||= performance.now()), true);
          new MutationObserver(() => pressed && document.querySelector('[data-testid="report-row"]') && done(performance.now() - pressed)).observe(document, {subtree: true, childList: true});
        });
      });
      await button?.click();
      const took = await popup.evaluate(() => (window as unknown as {took: Promise<number>}).took);
      await closePopup(postkey);
      await page.close();
      return took;
    };
    await once(ROWS.length);
    const times = async (rows: number) => {
      const all: number[] = [];
      for (let run = 0; run < RUNS; run++) all.push(await once(rows));
      return median(all);
    };
    const six = await times(6);
    const four = await times(4);
    console.log(`  a form of 6 fields, from the press on Fill to the report   ${six.toFixed(0)} ms (median of ${RUNS})`);
    console.log(`  each field more (6 fields against 4)                       ${((six - four) / 2).toFixed(0)} ms`);
  } finally {
    await postkey.close();
  }
}
