/**
 * Every form of the matrix is filled through the popup, pressed by the real toolbar button. A cell passes when the
 * library's own state holds the values; then Undo has to put that state back.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {closePopup, launch, openPopup, popupWhere, press, until, type Postkey} from '../e2e/harness';
import {clearHeld, hold, MAILBOX, PASSWORD} from '../e2e/harness/hold';
import {buildPage} from './build';
import {PAGES, type MatrixPage, type Variant} from './pages';

const SITE = 'https://matrix.example';
const INITIAL = {auth: false, security: 'none', host: '', port: '25', user: '', pass: '', from: ''};
const RIGHT = {security: 'starttls', host: 'smtp.office365.com', port: '587', user: MAILBOX, pass: PASSWORD, from: MAILBOX};

interface Cell {
  readonly filled: boolean;
  readonly undone: boolean;
}

/** Where a page stands: a path that doesn't look like a script's. */
const address = (file: string) => file.replace(/\.jsx?$/, '');

const rows: Record<string, {version: string; cells: Partial<Record<Variant, Cell>>}> = {};
let postkey: Postkey;
let page: Page | undefined;
let files: Record<string, string> = {};

beforeAll(async () => {
  postkey = await launch();
  await postkey.serve(SITE, ({pathname}) => files[pathname] ?? null);
});
afterAll(async () => {
  await postkey?.close();
  const folder = join(import.meta.dirname, '../../.cache/matrix');
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'cells.json'), JSON.stringify(rows, null, 2));
});
afterEach(async () => {
  await closePopup(postkey);
  await page?.close();
  page = undefined;
  await clearHeld(postkey);
});

/** What the page's library holds, as the test compares it: numbers as text, a number box that holds nothing as ''. */
async function submitted(on: Page): Promise<Record<string, unknown>> {
  const state = await on.evaluate(() => (window as unknown as {submitted: () => Record<string, unknown>}).submitted());
  return {...state, port: String(state['port'] ?? '')};
}

/** Waits until the library's state holds what is wanted; throws with what it holds instead. */
async function holds(on: Page, wanted: Record<string, unknown>, report = ''): Promise<true> {
  let wrong: string[] = [];
  return until(
    async () => {
      const state = await submitted(on);
      wrong = Object.keys(wanted).filter((key) => state[key] !== wanted[key]).map((key) => `${key} is ${JSON.stringify(state[key])}`);
      return wrong.length === 0 ? true : null;
    },
    'the state',
    {ms: 2000, describe: async () => `${wrong.join(', ')}. ${report}`},
  );
}

/** Which version is installed. */
async function versionOf(library: string): Promise<string> {
  return JSON.parse(await readFile(join(import.meta.dirname, 'node_modules', library, 'package.json'), 'utf8')).version;
}

async function run({name, file, of}: MatrixPage, variant: Variant): Promise<void> {
  await hold(postkey);
  const cell = {filled: false, undone: false};
  (rows[name] ??= {version: await versionOf(of), cells: {}}).cells[variant] = cell;
  page = await postkey.open(`${SITE}/${address(file)}?variant=${variant}`);
  const on = page;
  await until(() => on.evaluate(() => (document.querySelector('form, mail-settings') && 'submitted' in window ? true : null)), 'the page to be drawn', {ms: 5000, describe: () => on.evaluate(() => (window as unknown as {failed: string[]}).failed.join(' '))});
  await page.evaluate(() => document.addEventListener('submit', (event) => { event.preventDefault(); document.title = 'submitted'; }, true));
  const popup = await openPopup(postkey, page);
  await popupWhere(popup, 'the plan', (view) => view.verdict === 'smtp' && view.canFill);
  await press(popup, 'fill');
  const report = await popupWhere(popup, 'the report', (view) => view.report.length > 0);
  const auth = variant === 'plain' || variant === 'redraw' ? {} : {auth: true};
  cell.filled = await holds(on, {...RIGHT, ...auth, ...(variant === 'dependent' ? {mailer: 'smtp'} : {})}, JSON.stringify(report.report));
  expect(report.report.filter(({outcome}) => outcome !== 'filled').map(({text}) => text)).toEqual([]);
  expect(await page.title()).not.toBe('submitted');
  await press(popup, 'undo');
  await popupWhere(popup, 'that it was put back', (view) => !view.canUndo);
  cell.undone = await holds(on, variant === 'dependent' ? {mailer: 'mail', ...INITIAL} : INITIAL);
}

describe.each(PAGES.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  beforeAll(async () => {
    const {script, style} = await buildPage(one.file);
    files = {
      [`/${address(one.file)}`]: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><style>${style.replaceAll('</style', '')}</style><body><script>window.failed = []; addEventListener('error', ({message}) => failed.push(message)); addEventListener('unhandledrejection', ({reason}) => failed.push(String(reason)))</script><div id="app"></div><script type="module" src="/page.js"></script>`,
      '/page.js': script,
    };
  }, 120_000);

  it.each(one.variants)('%s', (variant) => run(one, variant));
});

