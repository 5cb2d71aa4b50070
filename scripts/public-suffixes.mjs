// @ts-check
/**
 * The public suffixes of two labels, as a module of text for the popup: `postkey:public-suffixes`. They come from
 * tldts-icann (the ICANN part of publicsuffix.org's list). Its own tables would be 30 KB in the package, which has no room for
 * them. A suffix of one label needs no entry: the list's default rule says the same. Left out are names of places, which stand
 * below one or two top-level domains alone, and what stands below them: there the place's name counts as registered.
 *
 * `ac jpuk,co jpnzuk`: `ac.jp` and `ac.uk`, `co.jp` and so on; a top-level domain that has more than two letters stands by
 * itself behind the others. `*`: any label. `!www`: not this one.
 */
import * as trie from '../node_modules/tldts-icann/dist/es6/src/data/trie.js';

const NAME = 'postkey:public-suffixes';
const {nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot} = trie;

/** @type {number[]} */
const labelStart = [];
let end = 0;
for (const length of edgeLength) {
  labelStart.push(end);
  end += length;
}

/** The labels right below a node, each with its own node. */
function* below(/** @type {number} */ node) {
  for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge++) {
    const start = labelStart[edge] ?? 0;
    yield {label: labelText.slice(start, start + (edgeLength[edge] ?? 0)), node: edgeChild[edge] ?? 0};
  }
}

/** Every label that makes a suffix right below a top-level domain, by that domain. */
function secondLevel() {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  const note = (/** @type {number} */ root, mark = '') => {
    for (const top of below(root)) {
      for (const {label, node} of below(top.node)) if (nodeFlags[node]) found.set(top.label, [...(found.get(top.label) ?? []), mark + label]);
    }
  };
  note(rulesRoot);
  note(exceptionsRoot, '!');
  return found;
}

/** A label counts as a kind of name, not as a place, from so many top-level domains on. */
const SHARED = 3;

export function publicSuffixes() {
  const all = secondLevel();
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const label of [...all.values()].flat()) times.set(label, (times.get(label) ?? 0) + 1);
  /** @type {Map<string, string[]>} */
  const tops = new Map();
  for (const [top, labels] of all) {
    for (const label of labels) if (/^[*!]/.test(label) || (times.get(label) ?? 0) >= SHARED) tops.set(label, [...(tops.get(label) ?? []), top]);
  }
  return [...tops]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([label, below]) => {
      const short = below.filter((top) => top.length === 2).sort();
      return [label, short.join(''), ...below.filter((top) => top.length !== 2)].join(' ');
    })
    .join(',');
}

const contents = () => `export default ${JSON.stringify(publicSuffixes())};`;

/** For the build. */
export const publicSuffixesModule = {
  name: 'public-suffixes',
  setup(/** @type {import('esbuild').PluginBuild} */ {onResolve, onLoad}) {
    onResolve({filter: new RegExp(`^${NAME}$`)}, ({path}) => ({path, namespace: 'public-suffixes'}));
    onLoad({filter: /^/, namespace: 'public-suffixes'}, () => ({contents: contents()}));
  },
};

/** The same for unit tests. */
export const publicSuffixesForVitest = {
  name: 'public-suffixes',
  resolveId: (/** @type {string} */ id) => (id === NAME ? `\0${NAME}` : null),
  load: (/** @type {string} */ id) => (id === `\0${NAME}` ? contents() : null),
};
