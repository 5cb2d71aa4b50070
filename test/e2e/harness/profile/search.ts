/** Reads a browser's profile folder byte by byte, in search of texts that must not be there. */
import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {layersOf} from './layers';
import {needlesOf} from './needles';
import {standsAcrossPages} from './sqlite';

export interface Finding {
  readonly text: string;
  /** Within the folder. */
  readonly file: string;
  /** What of the file it stands in: its bytes, or what they are a compressed form of. */
  readonly layer: string;
  readonly encoding: string;
}

/**
 * Firefox has what stands in IndexedDB compressed by Snappy, which leaves letters out that stood together before: the first
 * ones of a text, behind the same bytes, or its last. So many at each end need not be there.
 */
const LEFT_OUT = 3;

/** Every place where one of `texts` (ASCII letters and digits) stands; one finding for each file, layer and encoding. */
export async function searchProfile(folder: string, texts: readonly string[]): Promise<Finding[]> {
  const needles = texts.flatMap((text) => needlesOf(text.slice(LEFT_OUT, -LEFT_OUT)).map((needle) => ({text, ...needle})));
  const findings: Finding[] = [];
  for (const path of await filesOf(folder)) {
    // A running browser may have deleted it meanwhile.
    const file = await readFile(path).catch(() => Buffer.alloc(0));
    const layers = layersOf(path, file);
    for (const {text, encoding, bytes} of needles) {
      const found = layers.filter((layer) => layer.bytes.includes(bytes)).map(({name}) => name);
      if (found.length === 0 && standsAcrossPages(file, bytes)) found.push('SQLite pages');
      for (const layer of found) findings.push({text, file: relative(folder, path), layer, encoding});
    }
  }
  return findings;
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
