import {type GuideView, inspectParts, PARTS, viewOf} from '../guide';
import type {FirefoxWindow} from './window';

/** What of the guide is visible in the tab in front. Its shadow root is closed to scripts, not to the browser. */
export async function readGuide(window: FirefoxWindow): Promise<GuideView> {
  const found = await window.evaluateInTab(`(${inspectParts})(...(${findParts})(${JSON.stringify(PARTS)}))`);
  return viewOf(found as ReturnType<typeof inspectParts>);
}

/** Runs in the tab. Looks into every shadow root, since the host moves into dialogs. */
function findParts(names: readonly string[]): Element[] {
  type Opened = Element & {openOrClosedShadowRoot: ShadowRoot | null};
  const parts: Element[] = [];
  for (const host of document.querySelectorAll<Opened>('*')) {
    if (!host.localName.includes('-')) continue;
    for (const name of names) parts.push(...(host.openOrClosedShadowRoot?.querySelectorAll(`[data-testid="${name}"]`) ?? []));
  }
  return parts;
}
