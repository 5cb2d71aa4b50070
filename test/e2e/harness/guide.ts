/** Reads the guide on a page as a person sees it. Its shadow root is closed to scripts, so this goes by the debugger. */
import type {CDPSession, Page, Protocol} from 'puppeteer-core';
import {type Box, centre} from './box';
import {until} from './wait';

export interface GuideButton {
  readonly text: string;
  readonly box: Box;
}

export interface GuidePart {
  /** `data-step`; '' on the trouble. */
  readonly step: string;
  /** `data-code`, on the trouble. */
  readonly code: string;
  readonly text: string;
  readonly box: Box;
  readonly buttons: readonly GuideButton[];
}

/** What of the guide is visible now; null for what is not. */
export interface GuideView {
  readonly ring: Box | null;
  readonly hint: GuidePart | null;
  readonly panel: GuidePart | null;
  readonly trouble: GuidePart | null;
}

export const PARTS = ['guide-ring', 'guide-hint', 'guide-panel', 'guide-trouble'] as const;

const readers = new WeakMap<Page, () => Promise<GuideView>>();

/** From now on `guide(page)` asks `read`: for a browser without Chromium's debugger. */
export function readGuideWith(page: Page, read: () => Promise<GuideView>): void {
  readers.set(page, read);
}

/** @example const {ring, hint} = await guide(page); */
export const guide = (page: Page): Promise<GuideView> => readers.get(page)?.() ?? readByDebugger(page);

async function readByDebugger(page: Page): Promise<GuideView> {
  const session = await debuggerOf(page);
  // Fails while the page navigates: then nothing of the guide stands there.
  const {nodes} = await session
    .send('DOM.getFlattenedDocument', {depth: -1, pierce: true})
    .catch(() => ({nodes: [] as Protocol.DOM.Node[]}));
  const ids = nodes.filter((node) => PARTS.some((part) => part === attribute(node, 'data-testid'))).map(({backendNodeId}) => backendNodeId);
  return viewOf(await inspect(session, ids).catch(() => []));
}

/** The view of the parts that are visible, by their test ids. */
export function viewOf(parts: ReturnType<typeof inspectParts>): GuideView {
  const found = new Map(parts);
  return {
    ring: found.get('guide-ring')?.box ?? null,
    hint: found.get('guide-hint') ?? null,
    panel: found.get('guide-panel') ?? null,
    trouble: found.get('guide-trouble') ?? null,
  };
}

/** Waits until the guide shows `step` (on its hint or, where there is no hint, on its panel), with the ring in its place. */
export const guideAt = (page: Page, step: string) =>
  until(
    async () => {
      const view = await guide(page);
      return view.hint?.step === step || (!view.hint && view.panel?.step === step) ? view : null;
    },
    `the guide's step "${step}"`,
    {describe: () => describeGuide(page)},
  );

/** Waits for the guide's trouble with this code. */
export const guideTrouble = (page: Page, code: string) =>
  until(
    async () => {
      const view = await guide(page);
      return view.trouble?.code === code ? view : null;
    },
    `the guide's trouble "${code}"`,
    {describe: () => describeGuide(page)},
  );

/** Presses the mouse in the middle of a box, as a person would: the click is trusted and goes to what lies there. */
export async function pressAt(page: Page, box: Box): Promise<void> {
  const {x, y} = centre(box);
  await page.mouse.click(x, y);
}

/** The control of the page that lies in the middle of a box, looking through the guide; null where nothing lies: outside the window. */
export async function controlUnder(page: Page, box: Box): Promise<{tag: string; text: string; box: Box} | null> {
  const {x, y} = centre(box);
  return page.evaluate(
    (left, top) => {
      const found = document.elementFromPoint(left, top);
      const control = found?.closest('button, a, input, [role=button]') ?? found;
      if (!control) return null;
      const rect = control.getBoundingClientRect();
      return {
        tag: control.localName,
        text: (control instanceof HTMLInputElement ? control.value : (control.textContent ?? '')).trim(),
        box: {x: rect.x, y: rect.y, width: rect.width, height: rect.height},
      };
    },
    x,
    y,
  );
}

/**
 * The guide, and the control under its ring, once both stand still; null: not yet. The guide follows what the page changes
 * within a frame, and it is read by several calls: of one state are only two readings that agree, frames apart.
 */
export async function standing(page: Page): Promise<{view: GuideView; control: Awaited<ReturnType<typeof controlUnder>>} | null> {
  const read = async () => {
    const view = await guide(page);
    return {view, control: view.ring && (await controlUnder(page, view.ring))};
  };
  try {
    const before = await read();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const now = await read();
    return JSON.stringify(now) === JSON.stringify(before) ? now : null;
  } catch {
    // The page went away meanwhile.
    return null;
  }
}

async function describeGuide(page: Page): Promise<string> {
  const view = await guide(page);
  return `The guide at ${page.url()} shows: ${JSON.stringify(view)}`;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function debuggerOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const opened = page.createCDPSession().then(async (session) => {
    await session.send('DOM.enable');
    return session;
  });
  sessions.set(page, opened);
  return opened;
}

function attribute(node: Protocol.DOM.Node, name: string): string {
  const list = node.attributes ?? [];
  const at = list.findIndex((entry, index) => index % 2 === 0 && entry === name);
  return at < 0 ? '' : (list[at + 1] ?? '');
}

/** What stands in these parts, by their test ids: all in one call, so that no ring of one step goes with the hint of another. */
async function inspect(session: CDPSession, backendNodeIds: readonly number[]): Promise<ReturnType<typeof inspectParts>> {
  const parts = await Promise.all(backendNodeIds.map((backendNodeId) => session.send('DOM.resolveNode', {backendNodeId})));
  const [first] = parts;
  if (!first?.object.objectId) return [];
  const {result} = await session.send('Runtime.callFunctionOn', {
    objectId: first.object.objectId,
    arguments: parts.map(({object: {objectId = ''}}) => ({objectId})),
    returnByValue: true,
    functionDeclaration: inspectParts.toString(),
  });
  return (result.value ?? []) as ReturnType<typeof inspectParts>;
}

/** Runs in the page: it may use its arguments alone. */
export function inspectParts(...parts: HTMLElement[]): [string, GuidePart][] {
  const boxOf = (element: Element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return {x, y, width, height};
  };
  const visible = (element: Element) => element.checkVisibility({visibilityProperty: true}) && boxOf(element).width > 0;
  return parts.filter(visible).map((part) => [
    part.dataset['testid'] ?? '',
    {
      step: part.dataset['step'] ?? '',
      code: part.dataset['code'] ?? '',
      text: part.innerText,
      box: boxOf(part),
      buttons: [...part.querySelectorAll('button')].filter(visible).map((button) => ({text: button.innerText.trim() || button.ariaLabel || '', box: boxOf(button)})),
    },
  ]);
}
