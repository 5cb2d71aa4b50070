/** The pill at the lower edge: where the user stands. Opens to the list of all steps. */
import {t} from '../../../browser-page';
import {STEPS, type Step} from '../pages/reading';
import type {Action} from '../view';
import {button, element, mark} from './element';

/** The steps that are counted: OK of a warning comes only at times, and belongs to the copy. */
const COUNTED = STEPS.filter((step) => step !== 'confirm');

export function position(step: Step): {readonly at: number; readonly of: number} {
  return {at: COUNTED.indexOf(step === 'confirm' ? 'copy' : step) + 1, of: COUNTED.length};
}

const phase = (index: number, at: number, last: boolean) => (index < at || last ? 'past' : index === at ? 'now' : 'next');

export interface PanelState {
  readonly step: Step | null;
  readonly open: boolean;
  readonly folded: boolean;
  readonly toggle: () => void;
  readonly more: readonly Action[];
}

export function drawPanel(panel: HTMLElement, {step, open, folded, toggle, more}: PanelState): void {
  const at = step ? position(step).at - 1 : -1;
  const last = step === 'done';
  const dots = element('span', {class: 'dots', 'aria-hidden': 'true'}, ...COUNTED.map((_, index) => element('i', {class: phase(index, at, last)})));
  const name = step ? t(`guideStep_${step}`) : t('guideNoStep');
  const pill = button('pill', '', toggle);
  pill.append(mark(), element('span', {class: 'name'}, name), ...(step ? [dots] : []));
  pill.setAttribute('aria-expanded', String(open && !folded));
  pill.setAttribute('aria-label', folded ? `Postkey. ${t('guideBack')}` : step ? `${name}, ${t('guideCount', String(at + 1), String(COUNTED.length))}` : name);
  panel.classList.toggle('folded', folded);
  panel.classList.toggle('open', open && !folded);
  panel.dataset['step'] = step ?? '';
  panel.replaceChildren(...(open && !folded ? [allSteps(at, last, more)] : []), pill);
}

function allSteps(at: number, last: boolean, more: readonly Action[]): HTMLElement {
  const items = COUNTED.map((step, index) => {
    const state = phase(index, at, last);
    return element('li', state === 'now' ? {class: state, 'aria-current': 'step'} : {class: state}, t(`guideStep_${step}`));
  });
  const row = element('div', {class: 'row'}, ...more.map(({label, run}) => button('', label, run)));
  return element('div', {class: 'all'}, element('ol', {}, ...items), row);
}
