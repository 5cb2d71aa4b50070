import {BEGINNING, isArticle} from './article';
import {PRINTED} from './connection';
import type {NormalText} from './normalise';
import {oneOf} from './pattern';
import {isChange, sentenceAt} from './prose';
import {EXPLAINS, inManual, introduced} from './spoken-of';

/** Nothing but marks before a reply in its line. */
const BEGINS_A_LINE = /(?:^|\n)[^\p{L}\d\n]*$/u;
/** A reply in quotes or set bold, and behind a dash or an arrow what it comes from. */
const NAMED_AND_EXPLAINED = oneOf(
  /^[^\n`*]{3,140}(?:\*\*|`) ?(?:[—–:-]|->|→|=>) \p{L}/u,
  /^[^\n"”»]{3,140}["”»] [—–] \p{L}/u,
  /: (?:verify that|make sure|ensure that|check (?:that|the|your)) /u,
);
/** A reply as a program handles it. */
const IN_A_PROGRAM = /(?:^|\n)\W*(?:(?:case|if|elif|when)\b(?!(?: [a-z]+){3})|(?:const|let|var|define)\b)[^\n]{0,80}$/;
/** What a code does, in a sentence of which it is the subject. */
const SUBJECT = /^["`)»”]? (?:is|es|est|ist|è|é|jest|är|er|это|are|will|can|may|should|bounces|errors|replies|responses|codes) /;
const DEFINES = /\b(?:means|indicates|stands for)\b/;
/** A range of codes, as 5.7.606-649, is nobody's reply. */
const RANGE = /^-\d{3}\b/;
/** A code in quotes of its own, as in: the error `554 5.7.1` is … */
const IN_BACKTICKS = /^[\s\d.,:#-]{3,14}`[\s).,:，）：]/;
const QUOTE_ENDS = /^[\s\d.,:#-]{3,14}(?:[`»"”]|\*\*)\s/;
/** A reply in quotes, and what is told of it. */
const TOLD_OF = /^[^\n"”»]{3,140}["”»],? (?:que|qui|che|was|wat|что) /;
const QUOTE_BEGINS = /(?:[`«"“]|\*\*)\s?[\d\s.,:#-]*$/;
/** A row of a list: the code, a mark, and what it means. */
const CODE_AND_MARK = /^[\d., «"`-]{5,16}[»"`]? (?:[–—|→]|[=-]?>|=) /;
/** "My mistake was 535 - …" */
const IT_WAS = /\b(?:was|war|era|était|fue|foi|był)\W*$/;

/**
 * Whether the text explains codes instead of reporting one: a heading of a help page, a row of a table, a manual.
 * @param place where in `flat` the decisive reply begins
 */
export function explains(text: NormalText, place: number, end: number): boolean {
  const {flat} = text;
  const before = introduction(flat, place);
  const reply = flat.slice(place, end + 40);
  const rest = flat.slice(end, end + 220);
  const sentence = sentenceAt(flat, place);
  return (
    introduced(before) ||
    inManual(before, rest) ||
    EXPLAINS.test(flat.slice(place, end + 260)) ||
    isChange(sentence) ||
    DEFINES.test(sentence) ||
    RANGE.test(rest) ||
    SUBJECT.test(rest) ||
    IN_BACKTICKS.test(reply) ||
    (QUOTE_ENDS.test(reply) && QUOTE_BEGINS.test(before.slice(-6))) ||
    (BEGINS_A_LINE.test(flat.slice(0, place)) && NAMED_AND_EXPLAINED.test(flat.slice(place, end + 160))) ||
    TOLD_OF.test(flat.slice(place, end + 160)) ||
    IN_A_PROGRAM.test(flat.slice(Math.max(0, place - 200), place)) ||
    (CODE_AND_MARK.test(reply) && !IT_WAS.test(before)) ||
    isArticle(text, place)
  );
}

/** What stands before a failure. It ends in a colon or a comma where the failure stands by itself. */
function introduction(flat: string, place: number): string {
  return flat.slice(Math.max(0, place - 280), place).replace(/([:：,、，])\n/g, '$1 ').replace(/。\n/g, '');
}

/** Whether a text explains a failure that has no reply, instead of reporting one. @param place where in `flat` it begins */
export function explainsFailure(text: NormalText, place: number): boolean {
  const before = introduction(text.flat, place);
  const after = text.flat.slice(place, place + 260);
  // Products explain what they report too, but in sentences of their own.
  return (introduced(before) && !PRINTED.test(before)) || EXPLAINS.test(place - text.flat.lastIndexOf('\n', place - 1) > BEGINNING ? after : /^[^.。\n]*/.exec(after)?.[0] ?? '') || isArticle(text, place);
}

/** Sites that document or discuss, whatever the text. Not "help." or "support." of any domain: helpdesks live there. */
const READING_PAGE = oneOf(
  /^https:\/\/(?:learn|docs|support|techcommunity|answers)\.microsoft\.com(?:[/?#]|$)/i,
  /^https:\/\/(?:support\.google\.com|(?:www\.)?rfc-editor\.org|datatracker\.ietf\.org)(?:[/?#]|$)/,
  /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions|wiki|blob)(?:[/?#]|$)/,
  /^https:\/\/(?:(?:[\w-]+\.)?stackexchange\.com|(?:stackoverflow|serverfault|superuser)\.com|(?:www\.|old\.)?reddit\.com)(?:[/?#]|$)/,
);

/** Whether a page of this address is one to read, so that its codes are nobody's failure. */
export function isReadingPage(url: string): boolean {
  return READING_PAGE.test(url);
}
