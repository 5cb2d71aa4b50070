// @ts-check
/** From the sources to the scripts of the package: what the browsers load, in as few bytes as it goes. */
import {basename, join} from 'node:path';
import {build} from 'esbuild';
import {minify} from 'terser';
import {networkCallIn} from './network-call.mjs';
import {publicSuffixesModule} from './public-suffixes.mjs';
import {root} from './run-command.mjs';
import {packedVocabulary} from './word-list.mjs';

/** The scripts that stand alone: each is one file, as content scripts and Firefox's background have to be. */
const ALONE = {
  guide: 'src/content/guide/index.ts',
  'guide-draw': 'src/content/guide/draw.ts',
  form: 'src/content/form/index.ts',
  texts: 'src/content/form/texts.ts',
  pick: 'src/content/form/pick.ts',
  background: 'src/background/index.ts',
};

/** The background takes the API as the browser offers it: see src/native-api.ts. */
const nativeApi = {
  name: 'native-api',
  setup(/** @type {import('esbuild').PluginBuild} */ {onResolve}) {
    onResolve({filter: /^webextension-polyfill$/}, () => ({path: join(root, 'src/native-api.ts')}));
  },
};

/** The texts are packed: see scripts/texts.mjs. */
const packedTexts = {
  name: 'packed-texts',
  setup(/** @type {import('esbuild').PluginBuild} */ {onResolve}) {
    onResolve({filter: /^\.\/text-source$/}, () => ({path: join(root, 'src/packed-texts.ts')}));
  },
};

/**
 * Every script of a built extension, by file name.
 * @param {{target: string; clipboardPage: boolean}} options the oldest browser that it must run in; whether that browser has pages that nobody sees
 * @returns {Promise<Map<string, string>>}
 */
export async function bundle({target, clipboardPage}) {
  const common = /** @type {const} */ ({
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    target,
    // Else it makes a call of each: both browsers have had them for years.
    supported: {'regexp-unicode-property-escapes': true},
    legalComments: 'none',
    logLevel: 'warning',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [nativeApi, packedTexts, publicSuffixesModule, packedVocabulary],
    outdir: 'dist',
    write: false,
  });
  const built = await Promise.all([
    build({...common, entryPoints: ALONE}),
    // One script for all that is loaded later, so that there is one at most for what both share: small files are dear in a zip.
    build({...common, entryPoints: {popup: 'src/popup/index.tsx'}, splitting: true, chunkNames: 'popup-[name]'}),
    ...(clipboardPage ? [build({...common, entryPoints: {clipboard: 'src/clipboard/index.ts'}})] : []),
  ]);
  const scripts = withoutWrapper(new Map(built.flatMap(({outputFiles}) => outputFiles.map(({path, text}) => [basename(path), text]))));
  return new Map(await Promise.all([...scripts].map(async ([name, text]) => /** @type {const} */ ([name, await finish(name, text)]))));
}

/** What the popup opens with, as it is called where a later script shares it. */
const CHUNK = 'popup-chunk.js';

/**
 * The popup's own script is the one that it would only import: a file less, and small files are dear in a zip.
 * @throws where the popup's entry does more: src/popup/later.ts has to import it
 */
function withoutWrapper(/** @type {Map<string, string>} */ scripts) {
  if (scripts.get('popup.js')?.trim() !== `import"./${CHUNK}";`) throw new Error('popup.js is more than an import: src/popup/later.ts has to import src/popup/index.tsx, see there');
  scripts.delete('popup.js');
  return new Map([...scripts].map(([name, text]) => [name === CHUNK ? 'popup.js' : name, text.replaceAll(`./${CHUNK}`, './popup.js')]));
}

/** @type {Map<string, Promise<string>>} */
const minified = new Map();

/** Names of one letter. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_'];

/**
 * Takes out what the bundler's own pass leaves: three hundredths of the package, and room in every script's budget. In the first pass
 * only what the bundler called by a letter, as it is used most, keeps one; in the second every function's own gets the same ones again.
 */
async function minifiedOnce(/** @type {string} */ source) {
  // `unsafe` takes the language's own objects for what they are: no page changes them where these scripts run.
  const compress = {passes: 4, hoist_funs: true, inline: 1, unsafe: true, unsafe_arrows: true};
  const {code: named = ''} = await minify(source, {module: true, ecma: 2020, compress, mangle: {reserved: LETTERS}});
  const {code = ''} = await minify(named, {parse: {module: true}, ecma: 2020, compress: false});
  return code;
}

/**
 * A script as the package has it: what stands alone declares nothing in a world that it shares, or is injected into again.
 * @throws where the script holds a network call
 */
async function finish(/** @type {string} */ name, /** @type {string} */ source) {
  // Most scripts are the same for both browsers.
  const known = minified.get(source) ?? minifiedOnce(source);
  minified.set(source, known);
  const code = name.replace(/\.js$/, '') in ALONE ? `"use strict";(()=>{${await known}})();` : await known;
  const found = networkCallIn(code);
  if (found) throw new Error(`${name} holds a network call (${found}): Postkey makes none, see docs/privacy.md`);
  return code;
}
