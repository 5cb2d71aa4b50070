/** What is drawn once for a whole variant: its language, its kinds of elements, its boxes and what stands around. */
import {isRightToLeft, labels, LANGUAGES, type Labels} from '../labels';
import {CONTROL_KINDS, type ControlKind, naming, type Naming, SECRET_KINDS, type SecretKind} from './markup';
import type {Random} from './seeded';

export const BOX_KINDS = ['dialog-modal', 'dialog-open', 'role-fixed', 'role-absolute', 'fixed', 'absolute', 'inline-alone', 'inline-beside', 'page'] as const;
export type BoxKind = (typeof BOX_KINDS)[number];

export const HIDE_KINDS = ['absent', 'display', 'hidden', 'visibility', 'off-screen', 'aria', 'opacity'] as const;
export type HideKind = (typeof HIDE_KINDS)[number];

const ROLES = ['create', 'next', 'cancel', 'copy', 'close', 'ok', 'remove', 'done', 'add', 'addMethod'] as const;
type Role = (typeof ROLES)[number];

export interface Look {
  readonly random: Random;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: Labels;
  readonly naming: Naming;
  readonly kinds: Readonly<Record<Role, ControlKind>>;
  readonly box: BoxKind;
  readonly hide: HideKind;
  readonly secret: SecretKind;
  /** The copy control shows a picture alone. */
  readonly copyIcon: boolean;
  readonly rows: 'table' | 'list' | 'divs' | 'grid';
  readonly wrap: 'none' | 'webforms' | 'tables' | 'webforms-tables';
  readonly frame: 'none' | 'page' | 'box';
  /** A cross in the box's head, beside the words at its foot. */
  readonly cross: 'none' | 'labelled' | 'sign' | 'link';
  readonly around: {readonly nav: boolean; readonly search: boolean; readonly feedback: boolean; readonly cookies: boolean; readonly help: boolean; readonly footer: boolean; readonly menu: boolean; readonly account: boolean};
}

/** Letter case as the page has it: lower case is what the old page is known for. */
function cased(random: Random, texts: Labels): Labels {
  const how = random.pick(['as-is', 'as-is', 'as-is', 'lower', 'lower', 'upper'] as const);
  if (how === 'as-is') return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, how === 'lower' ? text.toLowerCase() : text.toUpperCase()])) as unknown as Labels;
}

export function drawLook(random: Random): Look {
  // English is what most people have, so it comes more often.
  const language = random.chance(0.15) ? 'en' : random.pick(LANGUAGES);
  const texts = cased(random, labels(language, (words) => random.pick(words)));
  const same = random.pick(CONTROL_KINDS);
  const mixed = random.chance(0.6);
  const kinds = Object.fromEntries(ROLES.map((role) => [role, mixed ? random.pick(CONTROL_KINDS) : same])) as Record<Role, ControlKind>;
  return {
    random,
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    texts,
    naming: naming(random),
    kinds,
    box: random.pick(BOX_KINDS),
    hide: random.pick(HIDE_KINDS),
    secret: random.pick(SECRET_KINDS),
    copyIcon: random.chance(0.15),
    rows: random.pick(['table', 'table', 'list', 'divs', 'grid'] as const),
    wrap: random.pick(['none', 'none', 'webforms', 'tables', 'webforms-tables'] as const),
    frame: random.pick(['none', 'none', 'none', 'none', 'page', 'box'] as const),
    cross: random.pick(['none', 'none', 'labelled', 'sign', 'link'] as const),
    around: {
      nav: random.chance(0.5),
      search: random.chance(0.4),
      feedback: random.chance(0.25),
      cookies: random.chance(0.25),
      help: random.chance(0.4),
      footer: random.chance(0.7),
      menu: random.chance(0.3),
      account: random.chance(0.5),
    },
  };
}
