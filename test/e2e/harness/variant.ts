/** The built extension in a folder of its own, with another manifest where a test needs one. */
import {createHash} from 'node:crypto';
import {cp, mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface Variant {
  readonly folder: string;
  /** What the browser will call it. Chromium goes by the folder, as an unpacked extension has no key. */
  readonly id: string;
  remove(): Promise<void>;
}

type Manifest = Record<string, unknown> & {permissions: string[]; optional_permissions: string[]; browser_specific_settings?: {gecko: {id: string}}};

export async function makeVariant(change: (manifest: Manifest) => void = () => {}, browser: 'chromium' | 'firefox' = 'chromium'): Promise<Variant> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'postkey-variant-')));
  await cp(join(process.cwd(), 'dist', browser), folder, {recursive: true});
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  change(manifest);
  await writeFile(path, JSON.stringify(manifest));
  return {folder, id: manifest.browser_specific_settings?.gecko.id ?? idOf(folder), remove: () => rm(folder, {recursive: true, force: true})};
}

/** Chromium, extensions/common/manifest_handlers: the first 128 bits of the path's SHA-256, each half byte as a letter from a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16))).join('');
}
