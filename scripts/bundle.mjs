// @ts-check
/** From the sources to the scripts of the package: what the browsers load, in as few bytes as it goes. */
import {join} from 'node:path';
import {rolldown} from 'rolldown';
import {minify} from 'terser';
import {networkCallIn} from './network-call.mjs';
import {publicSuffixesModule} from './public-suffixes.mjs';
import {root} from './run-command.mjs';

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
  resolveId: (/** @type {string} */ id) => (id === 'webextension-polyfill' ? join(root, 'src/native-api.ts') : null),
};

/**
 * Every script of a built extension, by file name.
 * @param {{target: string; clipboardPage: boolean}} options the oldest browser that it must run in; whether that browser has pages that nobody sees
 * @returns {Promise<Map<string, string>>}
 */
export async function bundle({target, clipboardPage}) {
  const input = (/** @type {Record<string, string>} */ entries) => rolldown({input: entries, cwd: root, plugins: [nativeApi, publicSuffixesModule], transform: {target}});
  const scripts = [
    ...Object.entries(ALONE).map(async ([name, path]) => (await input({[name]: path})).generate({format: 'iife', minify: true})),
    ...(clipboardPage ? [input({clipboard: 'src/clipboard/index.ts'}).then((built) => built.generate({format: 'esm', minify: true}))] : []),
    input({popup: 'src/popup/index.tsx'}).then((built) =>
      built.generate({
        format: 'esm',
        minify: true,
        chunkFileNames: 'popup-[name].js',
        // What is loaded later takes what it shares with the popup from the popup itself: small files of their own are dear in a zip.
        codeSplitting: {groups: [{name: 'popup', tags: ['$initial']}]},
      }),
    ),
  ];
  /** @type {Map<string, string>} */
  const finished = new Map();
  for (const {output} of await Promise.all(scripts)) {
    for (const part of output) {
      if (part.type === 'chunk') finished.set(part.fileName, await finish(part.fileName, part.code));
    }
  }
  return finished;
}

/** @type {Map<string, Promise<import('terser').MinifyOutput>>} */
const minified = new Map();

/**
 * Takes out what the bundler's own pass leaves: three hundredths of the package, and room in every script's budget.
 * @throws where the script holds a network call
 */
async function finish(/** @type {string} */ name, /** @type {string} */ source) {
  // Most scripts are the same for both browsers.
  const known = minified.get(source) ?? minify(source, {module: /^(?:popup|clipboard)/.test(name), ecma: 2020, compress: {passes: 2, unsafe_arrows: true}});
  minified.set(source, known);
  const {code = ''} = await known;
  const found = networkCallIn(code);
  if (found) throw new Error(`${name} holds a network call (${found}): Postkey makes none, see docs/privacy.md`);
  return code;
}
