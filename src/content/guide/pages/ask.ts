/** The step that asks for a name: the one box for it, and the control that goes on. */
import {folded, has, is, speaksOfApp} from './label';
import {ancestors, attribute, COMPLAINT, type Control, labelOf, type Page, precedes, saying, spoken, type TextBox, textOf, within} from './page';
import {isDialog, styleOf} from './sight';

export interface Ask {
  readonly box: TextBox;
  readonly next: Control | null;
  /** The page says that it does not take what stands in the box. */
  readonly refused: boolean;
  /** In words alone, which may be a hint as well: they count once something was tried. */
  readonly taken: boolean;
}

/** What a box for a name is not. */
const OTHER_BOX = /^(search|email|url|tel|number|password)$/;
const NUMERIC = /^(numeric|tel|decimal|email|search|url)$/;

/** @param firm take the box only where words of its part of the page speak of an app password: another method has a name too. */
export function readAsk(page: Page, firm: boolean): Ask | null {
  const boxes = page.boxes.filter((box) => mayBeName(box));
  const free = page.controls.filter(({away}) => !away);
  const found: {box: TextBox; next: Control; scope: Element}[] = [];
  for (const next of saying(free, 'next').filter((control) => !turnsPages(page, control))) {
    for (const scope of ancestors(page, next.element)) {
      const inside = boxes.filter((box) => scope.contains(box) && page.layer(box) === page.layer(next.element));
      if (inside.length === 0) continue;
      const box = choose(inside, next, free);
      if (box && fits(page, box, scope, firm)) found.push({box, next, scope});
      break;
    }
  }
  const rank = ({box}: {box: TextBox}) => (has(labelOf(box), 'name') ? 2 : 0) + (page.layer(box) ? 1 : 0) + (isDialog(page.layer(box)) ? 1 : 0);
  // A tour or a survey has a Next of its own: the one that stands closest to the box is meant.
  const [best] = found.sort((one, other) => rank(other) - rank(one) || (one.scope === other.scope ? 0 : other.scope.contains(one.scope) ? -1 : 1));
  if (best) return {...best, ...answerTo(page, best.box, best.scope)};
  return structural(page, boxes, free, firm);
}

function mayBeName(box: TextBox): boolean {
  if (box.readOnly || box.disabled || box.localName === 'textarea') return false;
  if (OTHER_BOX.test(box.type) || NUMERIC.test(box.inputMode ?? '') || attribute(box, 'autocomplete') === 'one-time-code') return false;
  if (box.maxLength > 0 && box.maxLength < 9) return false;
  if (box.closest('[role=search],search,header,[role=banner],nav,footer')) return false;
  if (/^(searchbox|combobox)$/.test(attribute(box, 'role'))) return false;
  const label = labelOf(box);
  if (has(label, 'name')) return !has(label, 'search');
  return !has(label, 'search') && !has(label, 'feedback') && !/\b(code|phone|otp|mail|query)\b/.test(label);
}

/** Among several boxes the one labelled as a name, else the last before the control with no other control between. */
function choose(boxes: readonly TextBox[], next: Control, controls: readonly Control[]): TextBox | null {
  if (boxes.length === 1) return boxes[0] ?? null;
  const named = boxes.filter((box) => has(labelOf(box), 'name'));
  if (named.length === 1) return named[0] ?? null;
  const last = boxes.filter((box) => precedes(box, next.element)).at(-1);
  if (!last) return null;
  const between = controls.filter(({element, label}) => precedes(last, element) && precedes(element, next.element) && !is(label, 'cancel') && !is(label, 'back'));
  return between.length === 0 ? last : null;
}

function fits(page: Page, box: TextBox, scope: Element, firm: boolean): boolean {
  if (!firm) return true;
  const text = folded(textOf(page.layer(box) ?? box.closest('form,section,main,[role=main]') ?? scope, 600));
  return speaksOfApp(text) || /apppassword/i.test(`${box.id}${box.name}`);
}

/** One of the controls that leaf through a long list. */
function turnsPages(page: Page, {element}: Control): boolean {
  if (element.closest('nav,[role=navigation]')) return true;
  const around = element.parentElement?.parentElement ?? element;
  return !page.boxes.some((box) => around.contains(box)) && within(around, page.controls).some(({label}) => /^\d{1,3}$/.test(label));
}

/** Words nobody here knows: a box in a dialog with one control besides those that leave it. */
function structural(page: Page, boxes: readonly TextBox[], free: readonly Control[], firm: boolean): Ask | null {
  const found = boxes.flatMap((box) => {
    const layer = page.layer(box);
    if (!layer || boxes.some((other) => other !== box && layer.contains(other))) return [];
    const text = folded(textOf(layer, 600));
    const ours = speaksOfApp(text);
    if (!ours && (firm || (!has(labelOf(box), 'name') && !has(text, 'create')))) return [];
    const inside = within(layer, free).filter(({label, icon}) => !icon && !['cancel', 'close', 'back', 'no', 'search', 'feedback'].some((kind) => is(label, kind as 'no')));
    return inside.length === 1 && inside[0] ? [{box, next: inside[0], ...answerTo(page, box, layer)}] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const answerTo = (page: Page, box: TextBox, part: Element) => ({refused: refused(page, box, part), taken: has(folded(textOf(part, 600)), 'taken')});

/** The box is marked as wrong, or something beside it complains. */
function refused(page: Page, box: TextBox, part: Element): boolean {
  if (box.value.trim() === '') return false;
  if (attribute(box, 'aria-invalid') === 'true' || box.closest('.has-error')) return true;
  const layer = page.layer(box);
  const scope = box.closest('dialog,[role=dialog],form,section,fieldset') ?? part;
  return [...scope.querySelectorAll('*')].some(
    (one) =>
      !one.contains(box) &&
      page.layer(one) === layer &&
      page.sees(one) &&
      (one.matches(`${COMPLAINT},[aria-live=assertive]`) || (one.childElementCount === 0 && (precedes(box, one) || textOf(one, 40).length > 20) && isRed(one) && !page.controls.some(({element}) => element.contains(one)))) &&
      /\p{L}{2}/u.test(textOf(one, 200) || spoken(one)),
  );
}

/** In the colour that errors have everywhere, on light ground or on dark. */
function isRed(part: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (String(styleOf(part).color).match(/\d+/g) ?? []).map(Number);
  return red > 150 && red > 1.8 * Math.max(green, blue);
}
