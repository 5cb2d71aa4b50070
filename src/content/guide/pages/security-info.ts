/**
 * Security info: Add sign-in method → App password (a drop-down before August 2024, tiles since) → perhaps Add →
 * Name → Next → the password → copy → Done. A sign-in may come in between. Some test ids are known, see below.
 * Replica: test/pages/security-info.ts.
 */
import {readName, readPassword} from './app-passwords';
import {lookWithList} from './entries';
import {folded, has, speaksOfApp} from './label';
import {blocking} from './list';
import {all, ancestors, attribute, type Control, labelOf, messageOf, only, type Page, partOf, saying, says, textOf, within, writable} from './page';
import type {Known, Reading} from './reading';
import {inTheWay, readingOf} from './trouble';

/** Seen in several public scripts that drive the page, for other methods; the tile's by analogy. */
const TILE = '[data-testid^="authmethod-picker-" i][data-testid*="apppassword" i]';
const ANY_TILE = '[data-testid^="authmethod-picker-" i]';
const ADD_METHOD = '[data-testid="add-method-button"],[data-automationid="splitbuttonprimary"]';
const LEAST_NAME = 8;

export function readSecurityInfo(document: Document, known: Known): Reading {
  const page = lookWithList(document);
  return readPassword(page, known, false) ?? readName(page, known, true, LEAST_NAME) ?? readChoice(page, known);
}

/** `create` in its parts: open the dialog, choose the method, press Add. */
function readChoice(page: Page, known: Known): Reading {
  const {entries} = page;
  const reading = readingOf(page);
  const at = (target: HTMLElement | null): Reading => ({...reading, step: 'create', target});
  if (reading.note === 'expired') return inTheWay(page, reading, null);
  const chosen = choice(page);
  if (chosen) return at(chosen);
  const free = page.controls.filter(({disabled}) => !disabled);
  if (isAsking(page, free)) {
    const offered = all(page, ANY_TILE).length > 0 || page.controls.some((control) => offersMethods(page, control));
    // A list of methods without ours: the account may not have it. Anything else is a sign-in or another method's step.
    return offered ? {...reading, trouble: 'not-available'} : at(null);
  }
  const add = free.find(({element}) => element.matches(ADD_METHOD) || element.closest(ADD_METHOD)) ?? only(free.filter(({label}) => has(label, 'add') && has(label, 'method') && label.length < 60));
  if (known.captured || entries.some((entry) => known.held.includes(entry))) return {...reading, step: 'done'};
  if (add) return at(reading.note || blocking(page, add) ? null : add.element);
  return entries.length > 0 ? at(null) : inTheWay(page, reading, null);
}

/** The control that chooses the app password among the methods, or goes on once it is chosen. */
function choice(page: Page): HTMLElement | null {
  const select = all<HTMLSelectElement>(page, 'select').find((one) => page.sees(one) && [...one.options].some(isOurs));
  if (select) return isOurs(select.selectedOptions[0]) ? goOn(page, select) : select;
  const radio = all<HTMLInputElement>(page, '[type=radio]').find((one) => isAppPassword(labelOf(one)) && [one, ...(one.labels ?? [])].some(page.sees));
  if (radio) return radio.checked ? goOn(page, radio) : (radio.labels?.[0] ?? radio);
  const inPlay = page.controls.filter(({element, away}) => !away && !element.closest('nav,footer,[role=tab]'));
  const tile = inPlay.find(({element}) => element.matches(TILE)) ?? only(inPlay.filter((control) => isTile(page, control)));
  const box = [...inPlay, ...page.boxes.map((element) => ({element}))].find(({element}) => element.matches('[role=combobox],[aria-haspopup=listbox]'))?.element;
  if (!tile) return !box || !picking(page, box) ? null : 'value' in box && isAppPassword(folded(box.value)) ? goOn(page, box) : box;
  if (tile.element === box) return goOn(page, tile.element);
  const on = ['aria-selected', 'aria-checked', 'aria-pressed'].some((name) => attribute(tile.element, name) === 'true');
  return on ? (goOn(page, tile.element) ?? tile.element) : tile.element;
}

const isOurs = (option: Element | undefined) => option !== undefined && isAppPassword(folded(textOf(option, 90)));
const isAppPassword = (label: string) => speaksOfApp(label) && label.length < 90;

/** The method itself, by its title: a description may speak of passwords and apps too. */
function isTile(page: Page, {element, label}: Control): boolean {
  if (!isTitled(element, label) || has(label, 'remove') || has(label, 'add')) return false;
  return picking(page, element) || /^(option|menuitem|radio|listitem)/.test(attribute(element, 'role'));
}

/** Whether the text that comes first in it is ours, or one put together of several, too short to be a title and a description. */
function isTitled(tile: Node, label: string): boolean {
  let first = tile;
  for (let one: Node | undefined = tile; one; one = [...one.childNodes].find(isWorded)) first = one;
  const title = folded(first.textContent ?? '');
  return isAppPassword(title || label) || (label.length < title.length + 20 && isAppPassword(label));
}

const isWorded = (node: Node) => /\p{L}/u.test(node.textContent ?? '') && !(node as Partial<Element>).matches?.('i,svg,[aria-hidden=true]');

/** In a box above the page, or on a page that has given way to the choice. */
const picking = (page: Page, element: Element) => page.layer(element) !== null || saying(page.controls, 'cancel').some((cancel) => page.layer(cancel.element) === null);

/** Add, or Next, in the same box: the one that stands closest. */
function goOn(page: Page, from: Element): HTMLElement | null {
  for (const scope of ancestors(page, from)) {
    const inside = within(scope, page.controls).filter(({disabled, element}) => !disabled && element !== from);
    const found = only(saying(inside, 'add')) ?? only(saying(inside, 'next'));
    if (found) return found.element;
  }
  return null;
}

/** Add in a box above the page, or a way to leave a part of the page that offers two methods or more to add. */
function offersMethods(page: Page, control: Control): boolean {
  const layer = page.layer(control.element);
  if (layer && says([control], 'add')) return true;
  const part = layer ?? (says([control], 'cancel') ? partOf(page, control) : null);
  if (!part) return false;
  const said = messageOf(part);
  return has(said, 'method') && has(said, 'add') && part.querySelectorAll('option:not([value=""]),[role=option]').length + within(part, page.controls).filter((one) => !says([one], 'cancel', 'close', 'back', 'add', 'next')).length > 1;
}

/** Something has to be answered before anything else on the page: a dialog, or a part of the page with a way to leave it. A tip or a chat need not be. */
const isAsking = (page: Page, controls: readonly Control[]) =>
  controls.some((control) => {
    const {element} = control;
    const layer = page.layer(element);
    if (layer?.matches(`dialog,[role=alertdialog],[aria-modal=true],:has(${ANY_TILE})`)) return true;
    const leaves = says([control], 'cancel');
    const part = layer ?? (leaves ? partOf(page, control) : null);
    // Who has to prove that it is them is told as whom.
    if (part && /\S@\S/.test(textOf(part, 400))) return true;
    if (layer) return leaves || says([control], 'yes', 'no') || hasFields(page, layer);
    if (!leaves || element.closest('aside,[role=complementary]')) return false;
    const around = [...ancestors(page, element)].slice(0, 4).filter(({localName}) => localName !== 'body');
    // Beside a Next and nothing to fill in it leaves a tour.
    return around.some((scope) => hasFields(page, scope)) || !around.some((scope) => says(within(scope, page.controls), 'next'));
  });

/** Text boxes, other than one to search or to chat in, or something to choose from. */
const hasFields = (page: Page, scope: Element) =>
  writable(page, scope).some((box) => !has(labelOf(box), 'search') && !has(labelOf(box), 'feedback')) ||
  [...scope.querySelectorAll('select,[type=radio],[role=radio],[role=option]')].some(page.sees);
