import {alternativesFor, type Alternative} from '../alternatives';
import type {SwitchId} from '../checklist';
import {causeKey, switchesFor, todoKey, whoCan, type CauseKey, type TodoKey, type Who} from './advice';
import type {Cause} from './cause';
import {compareTimes, latestLast, latestTime} from './chronology';
import {isHelpPage} from './article';
import {isReadingPage} from './documentation';
import type {FormFacts, Mend} from './form-facts';
import {likelyCauses, type Likely, type Sentence} from './likely';
import {readReply, type Reading} from './read-reply';

/** A piece of text on the page, as a person sees it: `textContent` or a box's value, never markup. */
export interface PageText {
  readonly text: string;
  readonly where: 'alert' | 'log' | 'textarea' | 'text';
  /** Larger appeared later: the latest failure is explained. Texts that stood there together share a number. */
  readonly newness: number;
}

export interface Diagnosis {
  /** The enhanced status code, such as `5.7.139`; empty if the page shows none. */
  readonly code: string;
  /** The reply code, such as `535`; empty if the page shows none. */
  readonly smtp: string;
  readonly cause: Cause;
  /** `microsoft`, another provider's name such as `gmail`, or `unknown`. */
  readonly provider: string;
  /** What happened. */
  readonly what: Sentence<CauseKey>;
  /** Said first where the server isn't Microsoft's, so that nobody looks there; else null. */
  readonly whose: Sentence<'mailOtherProvider' | 'mailNotMicrosoft'> | null;
  /** What it may come from, likeliest first, for this form and account. */
  readonly likely: readonly Likely[];
  readonly todo: Sentence<TodoKey>;
  readonly who: Who;
  /** What Postkey can set right at one press; of `likely`, without repetition. */
  readonly mends: readonly Mend[];
  /** The switches of the checklist to look at, in this order. */
  readonly switches: readonly SwitchId[];
  /** Other ways to send through Microsoft, where they fit. */
  readonly alternatives: readonly Alternative[];
}

/** Where a text stands says how likely it is the outcome of the test mail. */
const WEIGHT: Readonly<Record<PageText['where'], number>> = {alert: 3, log: 2, textarea: 1, text: 0};

/**
 * Explains the latest failure on a page; null where none is reported.
 * @param texts what the page shows, in its order; the same words may stand in several
 * @param form the form on the page and what is known of the account
 * @param url the page's address: on a page that documents, nothing is diagnosed
 */
export function diagnose(texts: readonly PageText[], form: FormFacts = {}, url = ''): Diagnosis | null {
  if (isReadingPage(url)) return null;
  const readings = reports(texts, form)
    .map((text, order) => ({...text, order, time: latestTime(text.text), reading: readReply(latestLast(text.text), form.host)}))
    .filter(({reading}) => reading.cause !== 'none')
    .sort(
      (a, b) =>
        b.newness - a.newness || Number(b.reading.exact) - Number(a.reading.exact) || compareTimes(b.time, a.time) || WEIGHT[b.where] - WEIGHT[a.where] || b.order - a.order,
    );
  const best = readings[0]?.reading;
  return best ? explain(best, form) : null;
}

/** The texts that may report. On a help page without a form, what stands in the running text is an example, as is a log without a time. */
function reports(texts: readonly PageText[], {host, port}: FormFacts): readonly PageText[] {
  const paragraphs = texts.filter(({where}) => where === 'text').map(({text}) => text);
  if (host !== undefined || port !== undefined || !isHelpPage(paragraphs.join('\n\n').toLowerCase())) return texts;
  return texts.filter(({where, text}) => where === 'alert' || where === 'textarea' || (where === 'log' && latestTime(text) !== ''));
}

function explain(reading: Reading, form: FormFacts): Diagnosis | null {
  const {cause, code, smtp, provider, called} = reading;
  if (cause === 'none') return null;
  const microsoft = provider === 'microsoft';
  const asked = /office365|outlook/.test(form.host ?? '');
  // Nobody answered and the host names nobody, as a mistyped one: what the held password is for was meant.
  const meant = microsoft || (provider === 'unknown' && reading.class === 'connection-failure' && form.presetHost !== undefined);
  const likely = likelyCauses(cause, form, meant, asked && reading.foreign && reading.class === 'other-provider');
  const mends = likely.flatMap((one) => one.mends);
  return {
    code,
    smtp,
    cause,
    provider,
    what: {text: causeKey(cause), substitutions: []},
    whose: microsoft || !reading.foreign ? null : called ? {text: 'mailOtherProvider', substitutions: [called]} : {text: 'mailNotMicrosoft', substitutions: []},
    likely,
    todo: {text: todoKey(cause), substitutions: []},
    who: whoCan(cause, microsoft),
    mends: mends.filter(({role}, i) => mends.findIndex((other) => other.role === role) === i),
    switches: microsoft ? switchesFor(cause) : [],
    alternatives: microsoft ? alternativesFor(cause) : [],
  };
}
