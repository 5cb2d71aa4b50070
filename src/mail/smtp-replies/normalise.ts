/**
 * A text as products show it, brought to one form: lower case, single spaces, plain quotes, no escapes, no quote marks.
 * Products fold, wrap inside words, escape for JSON or HTML, print Python bytes, or colour their logs.
 */
export interface NormalText {
  /**
   * Lower case, every run of white space one blank. Where something else begins (after an empty line, or at a capital
   * behind a short line, as labels are) a line break stands instead, which `.` and a pattern's blank don't cross.
   */
  readonly flat: string;
  /** `flat` without any blank: finds phrases that a hard wrap broke inside a word. */
  readonly tight: string;
  /** As `flat`, but with the line breaks: for what depends on where a line begins. */
  readonly lines: string;
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '};

function entity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  return ENTITIES[name.toLowerCase()] ?? whole;
}

// eslint-disable-next-line no-control-regex -- terminal colours begin with this very character
const COLOURS = /\u001b\[[\d;]*m/g;

/** A line shorter than this was not broken for want of room. In characters. */
const SHORT = 60;

function folded(text: string): string {
  let flat = '';
  let before = '';
  let empty = false;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line === '') {
      empty = true;
      continue;
    }
    const begins = empty || (/^[\p{Lu}\p{Lo}©•]/u.test(line) && before.length < SHORT && !/[,;:([{-]$/.test(before));
    flat += (flat === '' ? '' : begins ? '\n' : ' ') + line;
    before = line;
    empty = false;
  }
  return flat;
}

/** lettre's debug form spells a reply code in words. */
const SPELLED = /severity: (permanent|transient)negativecompletion, category: (\w+), detail: (\w+)/g;
const CATEGORIES = ['syntax', 'information', 'connections', 'unspecified3', 'unspecified4', 'mailsystem'];
const DETAILS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spelled = (_: string, severity: string, category: string, detail: string) =>
  `${severity === 'permanent' ? 5 : 4}${CATEGORIES.indexOf(category)}${DETAILS.indexOf(detail)} `;

/** @param text of any length; callers cap it, as the work grows with it */
export function normalise(text: string): NormalText {
  const clean = text
    .replace(COLOURS, '')
    .replace(/&(#?\w{2,8});/g, entity)
    .normalize('NFKC')
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\[rnt]/g, '\n')
    .replace(/\\+(["'/])/g, '$1')
    .replace(/[‘’‚‛′´]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒−]/g, '-')
    .replace(/смтп/gi, 'SMTP')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    // What a console could not show is no question.
    .replace(/: ?\?+$/gm, '')
    .replace(/^[ \t]*(?:>+[ \t]?)+/gm, '');
  const lines = clean.toLowerCase().replace(SPELLED, spelled);
  const flat = folded(clean).toLowerCase().replace(SPELLED, spelled);
  return {flat, tight: flat.replaceAll(' ', ''), lines};
}
