// @ts-check
/** Builds dist/chromium and dist/firefox from one source. `node scripts/build.mjs [--watch is not offered]`. */
import {cp, mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
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

/** The polyfill does nothing but what is asked of it: a script that asks nothing needs none of it. */
const dropUnusedPolyfill = {
  name: 'drop-unused-polyfill',
  setup(/** @type {import('esbuild').PluginBuild} */ {onResolve, resolve}) {
    onResolve({filter: /^webextension-polyfill$/}, async ({path, pluginData, ...options}) => {
      if (pluginData === 'resolved') return undefined;
      return {...(await resolve(path, {...options, pluginData: 'resolved'})), sideEffects: false};
    });
  },
};

/** The background takes the API as the browser offers it: see src/native-api.ts. */
const nativeApi = {
  name: 'native-api',
  setup(/** @type {import('esbuild').PluginBuild} */ {onResolve}) {
    onResolve({filter: /^webextension-polyfill$/}, () => ({path: at('src/native-api.ts')}));
  },
};

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
    metafile: true,
    plugins: [dropUnusedPolyfill],
  };
  const results = await Promise.all([
    build({
      ...shared,
      entryPoints: {guide: at('src/content/guide/index.ts'), 'guide-draw': at('src/content/guide/draw.ts'), form: at('src/content/form/index.ts'), texts: at('src/content/form/texts.ts'), pick: at('src/content/form/pick.ts')},
      format: 'iife',
      outdir: out,
    }),
    build({...shared, plugins: [nativeApi], entryPoints: {background: at('src/background/index.ts')}, format: 'iife', outdir: out}),
    build({
      ...shared,
      plugins: [nativeApi],
      entryPoints: {popup: at('src/popup/index.tsx')},
      format: 'esm',
      splitting: true,
      chunkNames: 'popup-[name]-[hash]',
      outdir: out,
    }),
    build({...shared, entryPoints: {popup: at('src/popup/popup.css')}, outdir: out}),
    ...(browser === 'chromium' ? [build({...shared, entryPoints: {clipboard: at('src/clipboard/index.ts')}, format: 'esm', outdir: out})] : []),
  ]);
  for (const result of results) {
    for (const path of Object.keys(result.metafile.outputs)) {
      if (!path.endsWith('.js')) continue;
      const found = networkCallIn(await readFile(at(path), 'utf8'));
      if (found) throw new Error(`${path} holds a network call (${found}): Postkey makes none, see docs/privacy.md`);
    }
  }
  await cp(at('icons'), join(out, 'icons'), {recursive: true, filter: (path) => !path.endsWith('.svg')});
  await cp(at('src/popup/popup.html'), join(out, 'popup.html'));
  if (browser === 'chromium') {
    await cp(at('src/clipboard/clipboard.html'), join(out, 'clipboard.html'));
    await cp(at('managed-schema.json'), join(out, 'managed-schema.json'));
  }
  await locales(out);
  const source = JSON.parse(await readFile(at('manifest.json'), 'utf8'));
  await writeFile(join(out, 'manifest.json'), JSON.stringify(manifestFor(browser, source), null, 2));
}

process.chdir(root);
await Promise.all([buildFor('chromium'), buildFor('firefox')]);
console.log('built dist/chromium and dist/firefox');
