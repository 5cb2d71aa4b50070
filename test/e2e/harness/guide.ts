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

const PARTS = ['guide-ring', 'guide-hint', 'guide-panel', 'guide-trouble'] as const;

/** @example const {ring, hint} = await guide(page); */
export async function guide(page: Page): Promise<GuideView> {
  const session = await debuggerOf(page);
  // Fails while the page navigates: then nothing of the guide stands there.
  const {nodes} = await session
    .send('DOM.getFlattenedDocument', {depth: -1, pierce: true})
    .catch(() => ({nodes: [] as Protocol.DOM.Node[]}));
  const found = new Map<string, GuidePart>();
  for (const node of nodes) {
    const testid = attribute(node, 'data-testid');
    if (!PARTS.some((part) => part === testid)) continue;
    const part = await inspect(session, node.backendNodeId).catch(() => null);
    if (part) found.set(testid, part);
  }
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

/** One part as it is rendered, or null where it is hidden. */
async function inspect(session: CDPSession, backendNodeId: number): Promise<GuidePart | null> {
  const {object} = await session.send('DOM.resolveNode', {backendNodeId});
  const {result} = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      const boxOf = (element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        return {x, y, width, height};
      };
      const visible = (element) => element.checkVisibility({visibilityProperty: true}) && boxOf(element).width > 0;
      if (!visible(this)) return null;
      return {
        step: this.dataset.step ?? '',
        code: this.dataset.code ?? '',
        text: this.innerText,
        box: boxOf(this),
        buttons: [...this.querySelectorAll('button')].filter(visible).map((button) => ({text: button.innerText.trim() || button.ariaLabel || '', box: boxOf(button)})),
      };
    }`,
  });
  return (result.value ?? null) as GuidePart | null;
}
