/**
 * One real product: started on loopback, its mail form filled through the popup by the real toolbar button, saved by the
 * product itself, and what it saved read back.
 */
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {closePopup, launch, openPopup, popupWhere, press, takePicture, until, type Postkey} from '../e2e/harness';
import {hold} from '../e2e/harness/hold';

export {MAILBOX, PASSWORD} from '../e2e/harness/hold';
export const HOST = 'smtp.office365.com';

export interface Running {
  /** Where its mail form, or the way to it, begins. */
  readonly url: string;
  /** What it has stored of its mail settings, under its own names; null while there is nothing. */
  saved(): Promise<Record<string, unknown> | null>;
  close(): Promise<void>;
}

export interface Product {
  readonly name: string;
  /** Where the form is and what is special about it, in a few words for the README. */
  readonly form: string;
  /** Installs it if need be and starts it. `home` is an empty folder that is deleted afterwards. */
  start(home: string): Promise<Running & {readonly version: string}>;
  /** From its first page to the form, as a person goes. */
  reach(page: Page): Promise<void>;
  /** Saves the form, as a person does. */
  save(page: Page): Promise<void>;
  /** What it has to have stored: {@link Running.saved}. */
  readonly holds: Readonly<Record<string, unknown>>;
}

/** What a run leaves for the README's table. */
export interface Outcome {
  readonly name: string;
  readonly version: string;
  readonly form: string;
  readonly filled: readonly string[];
  readonly saved: boolean;
}

const RESULTS = join(import.meta.dirname, '../../.cache/products/results');

/** @example testProduct({name: 'Cacti', …}); */
export function testProduct({name, form, start, reach, save, holds}: Product): void {
  const file = name.toLowerCase().replaceAll(' ', '-');
  const home = mkdtempSync(join(tmpdir(), 'postkey-product-'));
  let running: Awaited<ReturnType<Product['start']>>;
  let postkey: Postkey;

  beforeAll(async () => {
    running = await start(home);
    postkey = await launch();
    await hold(postkey);
  });
  afterAll(async () => {
    await postkey?.close();
    await running?.close();
    await rm(home, {recursive: true, force: true, maxRetries: 5});
  });

  it(`${name} is filled, saves it, and holds the right values`, async () => {
    const outcome = {name, version: running.version, form, filled: [] as string[], saved: false};
    let page: Page | undefined;
    try {
      page = await postkey.open(running.url);
      await page.setViewport({width: 1280, height: 900});
      await reach(page);
      const popup = await openPopup(postkey, page);
      await popupWhere(popup, 'the plan', (view) => view.verdict === 'smtp' && view.canFill);
      await press(popup, 'fill');
      const {report} = await popupWhere(popup, 'the report', (view) => view.report.length > 0);
      expect(report.filter((line) => line.outcome !== 'filled' && line.outcome !== 'unchanged').map(({role, text}) => `${role}: ${text}`)).toEqual([]);
      outcome.filled.push(...report.map(({role}) => role));
      await closePopup(postkey);
      await page.bringToFront();
      await save(page);
      let stored: Record<string, unknown> | null = null;
      await until(
        async () => {
          stored = await running.saved();
          return stored && Object.entries(holds).every(([key, value]) => stored?.[key] === value) ? true : null;
        },
        `${name} to have saved it`,
        {ms: 15_000, describe: async () => `It holds ${JSON.stringify(stored, Object.keys(holds))}, and the report says ${JSON.stringify(report)}`},
      );
      outcome.saved = true;
    } catch (error) {
      if (page) await takePicture(page, join(RESULTS, `../${file}.png`));
      throw error;
    } finally {
      await mkdir(RESULTS, {recursive: true});
      await writeFile(join(RESULTS, `${file}.json`), JSON.stringify(outcome));
    }
  });
}

/** Follows a page's text until it says something. */
export const says = (page: Page, words: RegExp) =>
  until(async () => (words.test(await page.evaluate(() => document.body.innerText)) ? true : null), `the page to say ${words}`, {ms: 30_000, describe: () => page.evaluate(() => `It says: ${document.body.innerText.slice(0, 500)}`)});

/** The version that an npm package's folder says. */
export const npmVersion = async (folder: string): Promise<string> => JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).version;

interface Sqlite {
  Database: new (file: string, mode: number, done: (error: Error | null) => void) => {all(query: string, done: (error: Error | null, rows: Record<string, unknown>[]) => void): void; close(): void};
  OPEN_READONLY: number;
}

/** What a query finds in a product's SQLite file, read with the product's own library. */
export function rowsOf({Database, OPEN_READONLY}: Sqlite, file: string, query: string): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    const database = new Database(file, OPEN_READONLY, (error) => error && reject(error));
    database.all(query, (error, rows) => {
      database.close();
      if (error) reject(error);
      else resolve(rows);
    });
  });
}
