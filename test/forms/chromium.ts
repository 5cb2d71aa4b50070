/** Reads rendered pages in a real Chromium, with layout, many a second: the collector is bundled into one page. */
import {build} from 'esbuild';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import type {FieldFacts, PageFacts} from '../../src/smtp-form/field-facts';

export interface Scan {
  readonly fields: FieldFacts[];
  readonly page: PageFacts;
  /** For each field's key the record's number of it, -1 for a field around the record. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Milliseconds that `collect` took. */
  readonly took: number;
}

export interface Reader {
  readonly scan: (html: string) => Promise<Scan>;
  readonly close: () => Promise<void>;
}

/** What runs in the page: shows the markup, builds its shadow roots, and collects. Closed roots are handed over as an extension's API does. */
const IN_PAGE = `
import {collect} from './src/content/form/collect';
const roots = new WeakMap();
globalThis.chrome = {dom: {openOrClosedShadowRoot: (element) => roots.get(element) ?? element.shadowRoot}};
/** What a hostile page may do when one of an element's properties is read. */
const setTrap = (element, property, does) => {
  const get = {
    throws() { throw new Error('a trap'); },
    leaves() { element.remove(); },
    changes() { element.replaceWith(element.cloneNode()); },
  }[does];
  Object.defineProperty(element, property, {get, configurable: true});
};
globalThis.scanMarkup = (html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(page.documentElement));
  for (const template of document.querySelectorAll('template[shadowrootmode]')) {
    const root = template.parentElement.attachShadow({mode: template.getAttribute('shadowrootmode')});
    root.append(template.content);
    roots.set(template.parentElement, root);
    template.remove();
  }
  for (const element of document.querySelectorAll('[data-trap]')) setTrap(element, ...Element.prototype.getAttribute.call(element, 'data-trap').split(' '));
  return scanDocument();
};
globalThis.scanDocument = () => {
  const start = performance.now();
  const {fields, page: facts, elements} = collect(document);
  const took = performance.now() - start;
  const numbers = Object.fromEntries([...elements].map(([key, [first]]) => [key, Number(first?.getAttribute('data-n') ?? -1)]));
  return {fields, page: facts, numbers, took};
};`;

interface InPage {
  readonly scanMarkup: (markup: string) => Scan;
  readonly scanDocument: () => Scan;
}

export async function openReader(): Promise<Reader> {
  const {outputFiles} = await build({
    stdin: {contents: IN_PAGE, resolveDir: process.cwd(), loader: 'ts'},
    bundle: true,
    format: 'iife',
    target: 'chrome120',
    write: false,
    absWorkingDir: join(process.cwd()),
  });
  const browser = await puppeteer.launch({executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu']});
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  const script = outputFiles[0]?.text ?? '';
  await page.evaluate(script);
  return {
    scan: async (html) => {
      const scan = await page.evaluate((markup) => (globalThis as unknown as InPage).scanMarkup(markup), html);
      // Where the record stands in a frame, the extension's script runs in that frame too.
      const [element] = html.includes('srcdoc=') ? await page.$$('iframe[srcdoc]') : [];
      const frame = await element?.contentFrame();
      if (!frame) return scan;
      await frame.waitForSelector('h2');
      await frame.evaluate(script);
      return frame.evaluate(() => (globalThis as unknown as InPage).scanDocument());
    },
    close: () => browser.close(),
  };
}
