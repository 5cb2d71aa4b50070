/** A page that nobody sees: Chromium alone has it. */
import browser from 'webextension-polyfill';

interface Offscreen {
  createDocument(options: {url: string; reasons: string[]; justification: string}): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

const offscreen = () => (browser as unknown as {offscreen?: Offscreen}).offscreen;

/** Opens a packaged page for the clipboard. False where the browser has no such pages: then the background does it itself. */
export async function openHiddenPage(url: string): Promise<boolean> {
  const pages = offscreen();
  if (!pages) return false;
  // One that was left behind by an earlier try would keep the new one from opening.
  if (await pages.hasDocument()) await pages.closeDocument();
  await pages.createDocument({url, reasons: ['CLIPBOARD'], justification: 'Takes a copied password off the clipboard'});
  return true;
}

export async function closeHiddenPage(): Promise<void> {
  if (await offscreen()?.hasDocument()) await offscreen()?.closeDocument();
}
