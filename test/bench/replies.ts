import {ablatable, without} from '../replies/ablation';
import holdout from '../replies/holdout.json';
import second from '../replies/holdout-2.json';
import third from '../replies/holdout-3.json';
import fourth from '../replies/holdout-4.json';
import fifth from '../replies/holdout-5.json';
import sixth from '../replies/holdout-6.json';
import lookAlikes from '../replies/look-alikes.json';
import {judge, type Labelled, type Score} from '../replies/judge';
import shared from '../replies/shared.json';
import {readReply} from '../../src/mail/smtp-replies/read-reply';

/** Full of what a reply is told by, and one reply at its end. */
const LONG = `${'250-SIZE 157286400 5.7. 53 535 error smtp mail | '.repeat(4000)}535 5.7.3 Authentication unsuccessful`;

const percent = (part: number, of: number) => of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} % (${part}/${of})`;

function print(name: string, score: Score) {
  console.log(
    `  ${name.padEnd(52)} cause ${percent(score.rightCause, score.failures).padEnd(18)} code ${percent(score.rightCode, score.failures).padEnd(18)} ` +
      `false ${score.falseAlarms}/${score.quiet}  Microsoft for another ${score.microsoftForOther}`,
  );
}

/** Reads the shared texts, each without the phrases that no other source of `read` supports. */
function leftOut(read: readonly Labelled[]) {
  const support = ablatable(read);
  const bySource = new Map<string, Labelled[]>();
  for (const record of read) bySource.set(record.source, [...(bySource.get(record.source) ?? []), record]);
  const known = new Set(shared.map(({id}) => id));
  // "public repository" and the like stand for many sources: each of their texts is left out by itself.
  const folds = [...bySource]
    .flatMap(([source, records]) => (/public repository/.test(source) ? records.map((record) => [record]) : [records]))
    .filter((records) => records.some(({id}) => known.has(id)));
  const readings = new Map<string, ReturnType<typeof readReply>>();
  let taken = 0;
  for (const fold of folds) {
    const phrases = support.only(fold.map(({id}) => id));
    taken += phrases.length;
    without(phrases, () => {
      for (const {id, text} of fold) readings.set(id, readReply(text));
    });
  }
  return {score: judge(shared, ({id, text}) => readings.get(id) ?? readReply(text)), sources: folds.length, taken, phrases: support.size};
}

/**
 * How replies are read: in sample, leaving each source out, and on texts from elsewhere.
 *
 * Nothing is fitted to numbers, but the phrases were written after the shared texts had been read. So leaving a source out
 * takes away every phrase, in every table, that no text of another shared source contains: what would not have
 * been written if that source had never been seen. The source's texts are then read without them. That is a lower
 * bound, as a phrase may also stand in Microsoft's documentation or in a library's source; and in a text that was read later:
 * the second figure takes away only what no other source of all that were gathered contains.
 */
export default function bench(): void {
  print('shared texts, in sample', judge(shared, ({text}) => readReply(text)));

  const found = holdout.filter(({source}) => source !== 'written');
  const alone = leftOut(shared);
  const beside = leftOut([...shared, ...found, ...second, ...third, ...fourth, ...fifth, ...sixth]);
  print(`shared texts, each of ${alone.sources} sources left out`, alone.score);
  console.log(`    (${alone.taken} of ${alone.phrases} phrases are supported by one source alone)`);
  print('the same, with what was gathered later as sources', beside.score);
  console.log(`    (${beside.taken} of ${beside.phrases} phrases are supported by one source alone)`);

  print(`read in other public issues and pages (${found.length})`, judge(found, ({text}) => readReply(text)));
  print(`written in other products' and languages' words (${holdout.length - found.length})`, judge(holdout.filter(({source}) => source === 'written'), ({text}) => readReply(text)));
  print(`read in other public issues and files, later (${second.length})`, judge(second, ({text}) => readReply(text)));
  print(`read in other public issues, files and pages (${third.length})`, judge(third, ({text}) => readReply(text)));
  print(`the like, after those (${fourth.length})`, judge(fourth, ({text}) => readReply(text)));
  print(`the like, and sentences in 33 languages (${fifth.length})`, judge(fifth, ({text}) => readReply(text)));
  print(`the like, and pages that explain (${sixth.length})`, judge(sixth, ({text}) => readReply(text)));
  print(`written to look like a failure (${lookAlikes.length})`, judge(lookAlikes, ({text}) => readReply(text)));

  const begun = performance.now();
  readReply(LONG);
  console.log(`  a text of ${LONG.length} characters, read in ${(performance.now() - begun).toFixed(0)} ms`);
  for (const miss of beside.score.misses) console.log(`    left out, missed: ${miss}`);
}
