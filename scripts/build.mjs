// @ts-check
/** Builds dist/chromium and dist/firefox from one source. `node scripts/build.mjs [--watch is not offered]`. */
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {transform} from 'esbuild';
import {bundle} from './bundle.mjs';
import {root} from './run-command.mjs';
import {messages, readTexts, renamed, shortNames} from './texts.mjs';

const at = (/** @type {string[]} */ ...parts) => join(root, ...parts);

/** Oldest browsers that have what the code uses: CSS anchor positioning, popover, session storage. */
const TARGETS = {chromium: 'chrome125', firefox: 'firefox147'};

/** @typedef {keyof typeof TARGETS} Browser */

/** One manifest for each browser, from the one source manifest. */
function manifestFor(/** @type {Browser} */ browser, /** @type {Record<string, any>} */ source) {
  const manifest = structuredClone(source);
  if (browser === 'firefox') {
    manifest.background = {scripts: [source.background.service_worker]};
    manifest.browser_specific_settings = {
      gecko: {id: 'postkey@postkey.invalid', strict_min_version: '147.0', data_collection_permissions: {required: ['none']}},
    };
    delete manifest.minimum_chrome_version;
    // Chromium alone has pages that nobody sees, and wants a schema for what an administrator may set.
    manifest.optional_permissions = source.optional_permissions.filter((/** @type {string} */ one) => one !== 'offscreen');
    delete manifest.storage;
  }
  return manifest;
}

async function buildFor(/** @type {Browser} */ browser) {
  const out = at('dist', browser);
  await rm(out, {recursive: true, force: true});
  await mkdir(out, {recursive: true});
  const scripts = await bundle({target: TARGETS[browser], clipboardPage: browser === 'chromium'});
  const manifest = await readFile(at('manifest.json'), 'utf8');
  const languages = await readTexts(at('_locales'));
  const kept = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? ''));
  const short = shortNames(scripts, languages.get('en') ?? {}, kept);
  await Promise.all([...scripts].map(([name, code]) => writeFile(join(out, name), renamed(code, short))));
  await mkdir(join(out, '_locales/en'), {recursive: true});
  await writeFile(join(out, '_locales/en/messages.json'), JSON.stringify(messages(languages, short, kept)));
  const {code: css} = await transform(await readFile(at('src/popup/popup.css'), 'utf8'), {loader: 'css', minify: true, target: TARGETS[browser]});
  await writeFile(join(out, 'popup.css'), css);
  await cp(at('icons'), join(out, 'icons'), {recursive: true, filter: (path) => !path.endsWith('.svg')});
  await cp(at('src/popup/popup.html'), join(out, 'popup.html'));
  if (browser === 'chromium') {
    await cp(at('src/clipboard/clipboard.html'), join(out, 'clipboard.html'));
    // What it says to people is for readers of the source: browsers show none of it.
    const schema = JSON.parse(await readFile(at('managed-schema.json'), 'utf8'));
    await writeFile(join(out, 'managed-schema.json'), JSON.stringify(schema, (key, value) => (key === 'title' || key === 'description' ? undefined : value)));
  }
  await writeFile(join(out, 'manifest.json'), JSON.stringify(manifestFor(browser, JSON.parse(manifest))));
}

process.chdir(root);
await Promise.all([buildFor('chromium'), buildFor('firefox')]);
console.log('built dist/chromium and dist/firefox');
