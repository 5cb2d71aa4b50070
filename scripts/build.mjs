// @ts-check
/** Builds dist/chromium and dist/firefox from one source. `node scripts/build.mjs [--watch is not offered]`. */
import {cp, mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {minify} from 'terser';
import {publicSuffixesModule} from './public-suffixes.mjs';
import {networkCallIn} from './network-call.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
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

/** Every language's files, merged: _locales/<lang>/*.json → messages.json. */
async function locales(/** @type {string} */ out) {
  for (const language of await readdir(at('_locales'))) {
    /** @type {Record<string, unknown>} */
    const merged = {};
    for (const file of await readdir(at('_locales', language))) {
      const texts = JSON.parse(await readFile(at('_locales', language, file), 'utf8'));
      for (const key of Object.keys(texts)) {
        if (key in merged) throw new Error(`_locales/${language}: "${key}" stands in two files`);
        if (!/^\w+$/.test(key)) throw new Error(`_locales/${language}/${file}: browsers take letters, digits and _ in a key, not "${key}"`);
      }
      Object.assign(merged, texts);
    }
    await mkdir(join(out, '_locales', language), {recursive: true});
    await writeFile(join(out, '_locales', language, 'messages.json'), JSON.stringify(merged));
  }
}

/** The background takes the API as the browser offers it: see src/native-api.ts. */
const nativeApi = {
  name: 'native-api',
  setup(/** @type {import('esbuild').PluginBuild} */ {onResolve}) {
    onResolve({filter: /^webextension-polyfill$/}, () => ({path: at('src/native-api.ts')}));
  },
};

/** @type {Map<string, Promise<import('terser').MinifyOutput>>} */
const finished = new Map();

/**
 * Takes out what esbuild's one pass leaves: three hundredths of the package, and room in every script's budget.
 * @throws where the script holds a network call
 */
async function finish(/** @type {string} */ path, /** @type {boolean} */ module) {
  const source = await readFile(path, 'utf8');
  // Most scripts are the same for both browsers.
  const known = finished.get(source) ?? minify(source, {module, ecma: 2020, compress: {passes: 2, unsafe_arrows: true}});
  finished.set(source, known);
  const {code = ''} = await known;
  const found = networkCallIn(code);
  if (found) throw new Error(`${path} holds a network call (${found}): Postkey makes none, see docs/privacy.md`);
  await writeFile(path, code);
}

async function buildFor(/** @type {Browser} */ browser) {
  const out = at('dist', browser);
  await rm(out, {recursive: true, force: true});
  await mkdir(out, {recursive: true});
  const shared = {
    bundle: true,
    minify: true,
    charset: /** @type {const} */ ('utf8'),
    target: TARGETS[browser],
    legalComments: /** @type {const} */ ('none'),
    logLevel: /** @type {const} */ ('warning'),
    jsx: /** @type {const} */ ('automatic'),
    jsxImportSource: 'preact',
    metafile: /** @type {const} */ (true),
    plugins: [nativeApi, publicSuffixesModule],
    outdir: out,
  };
  const bundle = async (/** @type {'iife' | 'esm'} */ format, /** @type {import('esbuild').BuildOptions} */ options) => {
    const {metafile} = await build({...shared, format, ...options});
    const scripts = Object.keys(metafile.outputs).filter((path) => path.endsWith('.js'));
    await Promise.all(scripts.map((path) => finish(at(path), format === 'esm')));
  };
  await Promise.all([
    bundle('iife', {
      entryPoints: {guide: at('src/content/guide/index.ts'), 'guide-draw': at('src/content/guide/draw.ts'), form: at('src/content/form/index.ts'), texts: at('src/content/form/texts.ts'), pick: at('src/content/form/pick.ts')},
    }),
    bundle('iife', {entryPoints: {background: at('src/background/index.ts')}}),
    bundle('esm', {entryPoints: {popup: at('src/popup/index.tsx')}, splitting: true, chunkNames: 'popup-[name]-[hash]'}),
    build({...shared, entryPoints: {popup: at('src/popup/popup.css')}}),
    ...(browser === 'chromium' ? [bundle('esm', {entryPoints: {clipboard: at('src/clipboard/index.ts')}})] : []),
  ]);
  await cp(at('icons'), join(out, 'icons'), {recursive: true, filter: (path) => !path.endsWith('.svg')});
  await cp(at('src/popup/popup.html'), join(out, 'popup.html'));
  if (browser === 'chromium') {
    await cp(at('src/clipboard/clipboard.html'), join(out, 'clipboard.html'));
    // What it says to people is for readers of the source: browsers show none of it.
    const schema = JSON.parse(await readFile(at('managed-schema.json'), 'utf8'));
    await writeFile(join(out, 'managed-schema.json'), JSON.stringify(schema, (key, value) => (key === 'title' || key === 'description' ? undefined : value)));
  }
  await locales(out);
  const source = JSON.parse(await readFile(at('manifest.json'), 'utf8'));
  await writeFile(join(out, 'manifest.json'), JSON.stringify(manifestFor(browser, source)));
}

process.chdir(root);
await Promise.all([buildFor('chromium'), buildFor('firefox')]);
console.log('built dist/chromium and dist/firefox');
