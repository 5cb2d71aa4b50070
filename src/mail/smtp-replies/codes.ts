import type {NormalText} from './normalise';

/** `5.7.139`, but no version, no OID, no address; RFC 3463 has eight subjects; `dsn=` is what Postfix made of the reply. */
const STATUS = /(?<![\d.$]|dsn=|version"?[:= ]{1,3}"?|\bv)(?<![a-z]\.?)([45]\.[0-7]\.\d{1,3})(?!\d|\.\d|[a-z])/g;
/** A reply code, with what may stand between it and the status: quotes, brackets, names of fields. */
const BEFORE_STATUS = /(?:^|[^\w.$])([2-5]\d\d)(?:[^\w.]|\b(?:b|u|response|message|msg|enhanced ?(?:status)? ?code|smtp|additional smtp info|error|with)\b){1,12}$/;
/** A reply code alone: no price, no phone, no line, no part of a version or of a glued EHLO line. */
const BARE = /(?<![\w$#./+~%€£]|\bline |\bpage |https? |https?\/[\d.]+ )(?<=(?:server|failed|error|said|reply|response|code):|(?<![a-z]:))(4(?:21|32|5[0-245])|5(?:0[0-4]|1[0-57]|2[136]|3[0-8]|41|5[0-7]|71))(?![\w.]|-\d|\/| ?http)/g;
/** qmail's way: `503 RCPT first (#5.5.1)`. What stands between the two. */
const QMAIL = /^ [^\d\n]{1,80}\(#$/;
const AFTER_WORDS = /smtp (?:error )?code:? ?"?$/;

/** Codes that stand together, and where. */
export interface Found {
  code: string;
  smtp: string;
  place: number;
  end: number;
  /** Where its words may begin: before the codes with PHPMailer, else after them. */
  words: number;
}

/** Every pair of a reply code and a status in the text, in order; either may be missing. */
export function codesIn({flat}: NormalText): Found[] {
  const all: Found[] = [];
  for (const match of flat.matchAll(STATUS)) {
    const code = match[1] ?? '';
    const smtp = BEFORE_STATUS.exec(flat.slice(Math.max(0, match.index - 48), match.index))?.[1] ?? '';
    // A bounce has a field for the status, beside the reply that it was made of.
    const field = /\bstatus: ?$/.test(flat.slice(0, match.index)) && (flat.includes('diagnostic-code') || (all.length > 0 && flat.includes('action: failed')));
    if (/^[23]/.test(smtp) || field) continue;
    const place = smtp ? flat.lastIndexOf(smtp, match.index) : match.index;
    const end = match.index + code.length;
    all.push({code, smtp, place, end, words: (smtp && endsThere(flat, end)) || flat[match.index - 1] === '#' ? sentenceBefore(flat, place) : place});
  }
  const taken = [...all];
  for (const match of flat.matchAll(BARE)) {
    const {index} = match;
    const smtp = match[1] ?? '';
    if (taken.some(({place, end}) => index >= place - 2 && index <= end)) continue;
    const behind = taken.find(({place, smtp: own}) => own === '' && place > index && QMAIL.test(flat.slice(index + 3, place)));
    if (behind) {
      Object.assign(behind, {smtp, words: index});
      continue;
    }
    const status = taken.find(({end, smtp: own}) => own === '' && index > end && index <= end + 2);
    if (status) {
      Object.assign(status, {smtp, end: index + 3});
      continue;
    }
    const after = AFTER_WORDS.test(flat.slice(Math.max(0, index - 20), index));
    all.push({code: '', smtp, place: index, end: index + 3, words: after ? Math.max(0, index - 240) : index});
  }
  return all.sort((a, b) => a.place - b.place);
}

/** Whether no more words come after the codes: "Authentication unsuccessful (535 5.7.3)". */
function endsThere(flat: string, end: number): boolean {
  return /^[^\p{L}\d\n]*(?:\n|$)/u.test(flat.slice(end));
}

/** Where the words begin that stand before codes. */
function sentenceBefore(flat: string, place: number): number {
  return Math.max(0, flat.lastIndexOf('\n', place) + 1, place - 240);
}
