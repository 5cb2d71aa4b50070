/** Builds one script a page with the real libraries, into `.cache/matrix`. */
import {mkdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {basename, join} from 'node:path';
import {build, type Plugin} from 'esbuild';

const here = import.meta.dirname;
const out = join(here, '../../.cache/matrix');
/** From this folder's own node_modules: nothing of it is among the dependencies of the extension. */
const load = createRequire(join(here, 'package.json'));

const svelte: Plugin = {
  name: 'svelte',
  setup({onLoad}) {
    onLoad({filter: /\.svelte(?:\.js)?$/}, async ({path}) => {
      const {compile, compileModule} = load('svelte/compiler');
      const source = await readFile(path, 'utf8');
      const options = {filename: path, generate: 'client'};
      return {contents: (path.endsWith('.js') ? compileModule(source, options) : compile(source, {...options, css: 'injected'})).js.code};
    });
  },
};

const solid: Plugin = {
  name: 'solid',
  setup({onLoad}) {
    onLoad({filter: /solid\.jsx$/}, async ({path}) => {
      const {transformAsync} = load('@babel/core');
      const {code} = await transformAsync(await readFile(path, 'utf8'), {presets: [load.resolve('babel-preset-solid')], babelrc: false, configFile: false});
      return {contents: code};
    });
  },
};

/** Builds `pages/<file>`; gives its script and style. */
export async function buildPage(file: string): Promise<{script: string; style: string}> {
  const name = basename(file).replace(/\.jsx?$/, '');
  await mkdir(out, {recursive: true});
  const outfile = join(out, `${name}.js`);
  await build({
    entryPoints: [join(here, 'pages', file)],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'import'],
    mainFields: ['browser', 'module', 'main'],
    jsx: 'automatic',
    jsxImportSource: name === 'preact' ? 'preact' : 'react',
    define: {'process.env.NODE_ENV': '"production"', 'process.env': '{}', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false'},
    // With the compiler: the pages have their templates as text.
    alias: {vue: join(here, 'node_modules/vue/dist/vue.esm-bundler.js')},
    loader: {'.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty'},
    plugins: [svelte, solid],
    tsconfigRaw: '{}',
    logLevel: 'silent',
  });
  const style = await readFile(outfile.replace(/js$/, 'css'), 'utf8').catch(() => '');
  return {script: await readFile(outfile, 'utf8'), style};
}
