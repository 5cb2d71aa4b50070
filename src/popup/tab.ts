/** The popup's side of the form script: read the tab's documents, undo, light up a field. */
import {callAll, callIn, injectFiles, type DocumentTarget, type ScriptAnswer} from '../browser';
import {FORM_AGENT, TEXTS, type DocumentScan, type FillReport, type FormAgent, type PageWords, type ReadTexts} from '../form-agent';

export type Scanned = ScriptAnswer<DocumentScan & PageWords>;

/** Reads every document that the user gave access to. Rejects where the browser lets no script in. */
export async function scanTab(tabId: number): Promise<Scanned[]> {
  await injectFiles(tabId, ['form.js', 'texts.js']);
  const answers = await callAll(tabId, scan, [FORM_AGENT, TEXTS]);
  return answers.filter((answer): answer is Scanned => Boolean(answer.value));
}

export async function undoIn(target: DocumentTarget): Promise<FillReport> {
  return callIn(target, undo, [FORM_AGENT]);
}

/** Lights up a field of the page, or puts the light out. A page that is gone has nothing to light up. */
export function highlightIn(target: DocumentTarget, key: string | null): void {
  callIn(target, highlight, [FORM_AGENT, key]).catch(() => undefined);
}

// These run in the page, sent as text: they know their arguments alone.
type World = Record<string, FormAgent | undefined>;

async function scan(name: string, texts: string): Promise<Scanned['value'] | null> {
  const world = globalThis as unknown as Record<string, FormAgent & ReadTexts | undefined>;
  const read = await world[name]?.scan();
  return read ? {...read, ...(world[texts]?.() ?? {texts: [], boxes: []})} : null;
}

function undo(name: string): Promise<FillReport> {
  const agent = (globalThis as unknown as World)[name];
  if (!agent) throw new Error('no agent');
  return agent.undo();
}

function highlight(name: string, key: string | null): void {
  (globalThis as unknown as World)[name]?.highlight(key);
}
