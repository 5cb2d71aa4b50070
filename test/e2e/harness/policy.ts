/**
 * Chromium's own policy files: where an administrator of Linux machines would put them. Writing there takes root, and
 * the file must be there before the browser starts. It names one extension alone, so no other browser takes notice.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {findBrowser} from '../../../scripts/find-browser.mjs';

/** By the browser's command. Sources: chromium.org, "Linux Quick Start"; Microsoft, "Configure Microsoft Edge for Linux". */
const FOLDERS: Readonly<Record<string, string>> = {
  chromium: '/etc/chromium/policies/managed',
  'chromium-browser': '/etc/chromium/policies/managed',
  'google-chrome': '/etc/opt/chrome/policies/managed',
  'google-chrome-stable': '/etc/opt/chrome/policies/managed',
  'microsoft-edge': '/etc/opt/edge/policies/managed',
  'microsoft-edge-stable': '/etc/opt/edge/policies/managed',
};

/** Why no policy can be set here; '' where one can. */
export function whyNoPolicy(): string {
  if (process.platform !== 'linux') return 'policy files are Linux’s way';
  if (process.getuid?.() !== 0) return 'only root may write policy files';
  return FOLDERS[basename(findBrowser() ?? '')] ? '' : 'no known folder for this browser’s policies';
}

/** Sets a policy for one extension. @returns takes it away again, which also happens when the process ends. */
export function setPolicy(extensionId: string, policy: unknown): () => void {
  const folder = FOLDERS[basename(findBrowser() ?? '')];
  if (!folder) throw new Error(whyNoPolicy());
  const file = join(folder, `postkey-test-${extensionId}.json`);
  const remove = () => rmSync(file, {force: true});
  process.once('exit', remove);
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, JSON.stringify({'3rdparty': {extensions: {[extensionId]: policy}}}));
  return () => {
    process.off('exit', remove);
    remove();
  };
}
