/**
 * The form of the tab: which document holds it, what is planned there, and how the plan is carried out.
 * Loaded when there is a page to look at: it brings the words of twenty languages along.
 */
import {MessageRefused, send} from '../browser';
import type {FillReport, FillStep, ReportLine} from '../form-agent';
import type {MessageData} from '../messages';
import type {Security} from '../mail/providers';
import type {Role} from '../smtp-form/role';
import {makePlan, type Plan, type PlannedField} from '../smtp-form/plan';
import type {Wanted} from '../smtp-form/value';
import type {Pickable} from '../smtp-form/picks';
import {isReady} from './plan/ready';
import {scanTab, type Scanned} from './tab';

export {picksOf} from './picks';

export interface PlannedDocument {
  readonly document: Scanned;
  readonly plan: Plan;
}

const RANK = {smtp: 2, unsure: 1, none: 0};

/** The fields that the user pointed at, by the document's `scanId` and the field's key. */
export type Picks = ReadonlyMap<string, ReadonlyMap<string, Pickable>>;

/** A sandboxed frame's origin: nobody can tell whose it is, so it is never filled. */
const OPAQUE = 'null';

/** Whether mail settings stand in a part of the page that is sealed off. */
export function isSealed(documents: readonly Scanned[], wanted: Wanted): boolean {
  return documents.some(({value}) => value.origin === OPAQUE && makePlan(value, wanted).verdict === 'smtp');
}

/** The document whose form is most surely that of outgoing mail; null for a tab without any document to fill. */
export function bestDocument(documents: readonly Scanned[], wanted: Wanted, picks: Picks): PlannedDocument | null {
  const planned = documents.filter(({value}) => value.origin !== OPAQUE).map((document) => ({document, plan: makePlan(document.value, wanted, picks.get(document.value.scanId))}));
  const weight = ({plan}: PlannedDocument) => RANK[plan.verdict] * 100 + plan.fields.length;
  return planned.reduce<PlannedDocument | null>((best, one) => (best && weight(best) >= weight(one) ? best : one), null);
}

/** The same document, planned for other values. */
export function replanned({document}: PlannedDocument, wanted: Wanted, picks: Picks): PlannedDocument {
  return {document, plan: makePlan(document.value, wanted, picks.get(document.value.scanId))};
}

const MODES: readonly Security[] = ['starttls', 'tls', 'none'];

/** The encryption that the form says now: that for which nothing would have to be changed; undefined if there is none. */
export function securityNow(planned: PlannedDocument, wanted: Wanted, picks: Picks): Security | undefined {
  return MODES.find((security) => {
    const about = replanned(planned, {...wanted, security}, picks).plan.fields.filter(({role}) => role === 'smtp-security');
    return about.length > 0 && about.every(({before, shown}) => before === shown);
  });
}

/** How long a fill goes on in the page after the background was stopped in the middle of it, in milliseconds. */
const PATIENCE = 5000;

/**
 * Asks the background to fill. The browser may stop it at any time: the page fills on by itself, and its report is
 * fetched from there.
 */
async function sendFill(tabId: number, order: MessageData<'popup-bg-fill'>): Promise<FillReport> {
  const started = Date.now();
  try {
    return await send('popup-bg-fill', order);
  } catch (error) {
    if (error instanceof MessageRefused) throw error;
    while (Date.now() < started + PATIENCE) {
      await new Promise((done) => setTimeout(done, 250));
      const scans = await scanTab(tabId).catch(() => []);
      const report = scans.find((one) => one.value.scanId === order.scanId)?.value.lastReport;
      if (report?.kind === 'fill' && report.at >= started) return report;
    }
    throw error;
  }
}

/** What switches other fields on goes first; the encryption before the port, which pages change along with it. */
const FIRST: readonly Role[] = ['mailer', 'smtp-auth', 'smtp-security'];

function turn({role}: PlannedField): number {
  return FIRST.includes(role) ? FIRST.indexOf(role) : FIRST.length;
}

function stepsOf(fields: readonly PlannedField[]): FillStep[] {
  return fields
    .toSorted((one, other) => turn(one) - turn(other))
    .map(({key, role, value}) => ({key, role, value, secret: role === 'smtp-password'}));
}

/** Fields that appear only when others were set are planned and filled in turn; a page that never ends has an end here. */
const ROUNDS = 3;

/**
 * Fills the ticked fields of a planned document, then those that have appeared in it since.
 * Rejects with `MessageRefused` where the background would not: nothing was filled then, or the report so far is lost
 * with the page.
 */
export async function fillDocument(
  {document, plan}: PlannedDocument,
  ticked: (field: PlannedField) => boolean,
  /** What the user has unticked: not filled when it appears either. */
  refused: (field: PlannedField) => boolean,
  wanted: Wanted,
  heldId: string | null,
): Promise<FillReport> {
  const lines: ReportLine[] = plan.fields
    .filter((field) => !ticked(field))
    .map(({key, role}) => ({key, role, outcome: 'skipped', why: ''}));
  // A role that was offered is not planned again elsewhere: a page that swapped the field would get it after all.
  // What could not be seen or was switched off was not offered: it may have come by now.
  const seen = new Set(plan.fields.filter((field) => field.ticked || refused(field)).map((field) => field.role));
  let {frameId, documentId, value: scan} = document;
  let next = plan.fields.filter(ticked);
  let at = Date.now();
  for (let round = 0; round < ROUNDS && next.length > 0; round++) {
    const report = await sendFill(document.tabId, {
      id: heldId,
      tabId: document.tabId,
      frameId,
      documentId,
      origin: scan.origin,
      scanId: scan.scanId,
      steps: stepsOf(next),
    });
    for (const line of report.lines) {
      const skipped = lines.findIndex((known) => known.key === line.key);
      if (skipped >= 0) lines.splice(skipped, 1);
      lines.push(line);
    }
    at = report.at;
    const again = (await scanTab(document.tabId).catch(() => [])).find((one) => one.value.scanId === scan.scanId);
    if (!again) break;
    ({frameId, documentId, value: scan} = again);
    const replanned = makePlan(scan, wanted);
    next = replanned.fields.filter((field) => !seen.has(field.role) && field.ticked && isReady(field, heldId !== null));
    for (const field of replanned.fields) if (field.ticked) seen.add(field.role);
    if (replanned.verdict !== 'smtp') break;
  }
  return {kind: 'fill', at, lines};
}
