/** Reads the formats in which administrators hand out settings, as strictly as a test needs. */

import {JSDOM} from 'jsdom';

export const CHROME_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const FIREFOX_ID = 'postkey@postkey.invalid';

export type Tree = {[key: string]: string | number | boolean | Tree | (string | Tree)[]};

/** A `.reg` file: keys become objects, whose values are texts and numbers; a key with the values 1, 2 … is a list. */
export function readRegistry(text: string): Tree {
  const [head, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`no registry file begins with "${head}"`);
  const root: Tree = {};
  let here: Tree | null = null;
  for (const line of lines) {
    const key = /^\[(HKEY_\w+(?:\\[^\\\]]+)+)\]$/.exec(line)?.[1];
    const [, name, string, dword] = /^"([^"\\]+)"=(?:"([^"\\]*)"|dword:([\da-f]{8}))$/.exec(line) ?? [];
    if (key) here = key.split('\\').reduce<Tree>((parent, part) => (parent[part] ??= {}) as Tree, root);
    else if (here && name) here[name] = string ?? parseInt(dword ?? '', 16);
    else throw new Error(`neither a key nor a value: ${line}`);
  }
  return withLists(root) as Tree;
}

function withLists(tree: Tree): Tree | (string | Tree)[] {
  const entries = Object.entries(tree).map(([key, value]) => [key, typeof value === 'object' ? withLists(value as Tree) : value] as const);
  return entries.length > 0 && entries.every(([key], at) => key === String(at + 1)) ? entries.map(([, value]) => value as string | Tree) : (Object.fromEntries(entries) as Tree);
}

/** A property list in XML: the dictionary at its root. */
export function readPlist(text: string): Tree {
  const parsed = new (new JSDOM().window.DOMParser)().parseFromString(text, 'text/xml');
  const [plist] = parsed.children;
  if (plist?.nodeName !== 'plist' || plist.children.length !== 1) throw new Error(`no property list: ${parsed.documentElement.textContent}`);
  return valueOf(plist.children[0]) as Tree;
}

function valueOf(element: Element | undefined): Tree[string] {
  const words = element?.textContent ?? '';
  const children = [...(element?.children ?? [])];
  switch (element?.nodeName) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
      return Number(words);
    case 'string':
      return words;
    case 'array':
      return children.map((one) => valueOf(one) as string | Tree);
    case 'dict':
      if (children.some(({nodeName}, at) => (nodeName === 'key') !== (at % 2 === 0))) throw new Error('a dictionary has keys and values in turn');
      return Object.fromEntries(children.flatMap((key, at) => (at % 2 === 0 ? [[key.textContent, valueOf(children[at + 1])]] : []))) as Tree;
    default:
      throw new Error(`no such value: ${element?.nodeName}`);
  }
}
