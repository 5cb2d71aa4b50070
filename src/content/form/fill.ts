import type {FillOrder, FillReport, FillStep, ReportLine, Why} from '../../form-agent';
import type {Fields} from './fields';
import {settled} from './events';
import {holds, setField, type Former, type Located, type SetResult} from './set-field';

/** What a fill left behind: the report, and how to put everything back. */
export interface Filled {
  readonly report: FillReport;
  readonly formers: readonly Former[];
}

/** How long a page may wait for a moment's quiet before it takes what was typed, in milliseconds: half a second is common. */
const QUIET = 600;

/**
 * The boxes that were filled and not left yet: a page may drop what it has not taken by then. While the popup is open the
 * page has no focus, so all can be left together; where it has, the next box would take the focus from this one.
 */
class Boxes {
  #open: (() => void)[] = [];

  async #add(leave: (() => void) | undefined): Promise<void> {
    if (leave) this.#open.push(leave);
    if (document.hasFocus()) await this.leave();
  }

  /** Gives whether there were any. */
  async leave(): Promise<boolean> {
    if (this.#open.length === 0) return false;
    await new Promise((done) => setTimeout(done, QUIET));
    for (const leave of this.#open.splice(0)) leave();
    return true;
  }

  /** Sets one more field. What a box opened over it, such as a list of hosts, is gone once that box is left: then again. */
  async set(field: Located, step: FillStep, secret: string | null): Promise<SetResult> {
    let result = await setField(field, step, secret);
    if (result.why === 'covered' && (await this.leave())) result = await setField(field, step, secret);
    await this.#add(result.leave);
    return result;
  }
}

/** Runs an order, step by step, and looks at every field once more when all are set. */
export async function fill(fields: Fields, order: FillOrder): Promise<Filled> {
  const lines: ReportLine[] = [];
  const formers: Former[] = [];
  const boxes = new Boxes();
  const run = async (step: FillStep): Promise<ReportLine> => {
    const field = fields.find(step.key);
    if (typeof field === 'string') return line(step, 'rejected', field);
    const {outcome, why, former} = await boxes.set(field, step, step.secret ? order.secret : null);
    if (former && !formers.some(({key}) => key === former.key)) formers.push({...former, key: step.key});
    return line(step, outcome, why);
  };
  for (const step of order.steps) lines.push(await run(step));
  await boxes.leave();
  await settled();
  for (const [index, step] of order.steps.entries()) {
    const {outcome} = lines[index] ?? {};
    if (outcome !== 'filled' && outcome !== 'unchanged') continue;
    const field = fields.find(step.key);
    const kept = typeof field !== 'string' && holds(field, step, step.secret ? order.secret : null);
    // Choosing the encryption makes many pages write another port: set what a later step overwrote once more.
    if (kept) continue;
    const again = await run(step);
    // It may have come back by itself: a page that was still drawing.
    if (again.outcome !== 'unchanged') lines[index] = again;
  }
  await boxes.leave();
  return {report: {kind: 'fill', at: Date.now(), lines}, formers};
}

/** Puts back what a fill replaced, in the reverse order, through the same means. */
export async function undo(fields: Fields, formers: readonly Former[]): Promise<FillReport> {
  const lines: ReportLine[] = [];
  const boxes = new Boxes();
  for (const {key, facts, step, value} of formers.toReversed()) {
    const field = fields.find(key, facts);
    if (typeof field === 'string') {
      lines.push(line(step, 'rejected', field));
      continue;
    }
    const back = {...step, value: step.secret ? '' : value};
    const {outcome, why} = await boxes.set(field, back, step.secret ? value : null);
    lines.push(line(step, outcome, why));
  }
  await boxes.leave();
  return {kind: 'undo', at: Date.now(), lines};
}

/** The report of an order that was refused as a whole. */
export function refuseAll(order: FillOrder, why: Why): FillReport {
  return {kind: 'fill', at: Date.now(), lines: order.steps.map((step) => line(step, 'rejected', why))};
}

function line(step: FillStep, outcome: ReportLine['outcome'], why: Why): ReportLine {
  return {key: step.key, role: step.role, outcome, why};
}
