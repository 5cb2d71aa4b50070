/** From a reading to what is shown: every sentence of the guide is chosen here. Pure but for the texts and today's date. */
import {t} from '../../browser-page';
import {adminText, noneOfferedMessage} from '../../mail/admin-message';
import {retirementNotice} from '../../mail/retirement';
import {olderOf, proposeName} from './names';
import type {Cause, Reading} from './pages/reading';
import type {Action, Card, View} from './view';

/** What has become of the password on screen. `unread`: it could not be told which text it is. */
export type Keeping = 'none' | 'held' | 'reading' | 'failed' | 'unread';

export interface Situation {
  readonly reading: Reading;
  readonly keeping: Keeping;
  /** The page has come to rest: what it lacks, it lacks. */
  readonly rested: boolean;
  /** The control that the user pointed at for this step. */
  readonly picked: HTMLElement | null;
  readonly picking: boolean;
  readonly purpose: string;
  /** How the organisation wants app passwords called, or ''. */
  readonly namePattern: string;
  /** Names that Postkey holds, newest first. */
  readonly held: readonly string[];
  /** A password was on screen and gone before it was read. */
  readonly lost: boolean;
  /** The name that it was made under, '' where that is not known. */
  readonly lostName: string;
  readonly leastName: number;
}

/** What has become of the message to the administrator. */
export type Copied = 'no' | 'yes' | 'failed';

/** What the buttons do. */
export interface Deeds {
  readonly propose: (name: string) => void;
  readonly keep: (element: HTMLElement) => void;
  readonly pick: () => void;
  readonly unpick: () => void;
  readonly fold: () => void;
  readonly off: () => void;
}

/** @param copyMessage puts {@link adminMessage} on the clipboard; `copied` is what came of it. */
export function tell(situation: Situation, deeds: Deeds, copied: Copied, copyMessage: () => void): View {
  const {reading, rested, picked, picking} = situation;
  const {step} = reading;
  const doubted = asked(situation);
  const target = picked ?? doubted ?? reading.target;
  const trouble = reading.trouble !== null && (rested || reading.trouble === 'personal-account') ? troubleCard(situation, deeds, copied, copyMessage) : null;
  const hint = picking ? {title: t('guidePick'), text: t('guidePicking')} : step ? hintFor(situation, deeds, doubted) : null;
  const more: Action[] = [
    ...(picked ? [{label: t('guideUnpick'), run: deeds.unpick}] : []),
    ...(!picked && !target && step !== 'done' ? [{label: t('guidePick'), run: deeds.pick}] : []),
    {label: t('guideFold'), run: deeds.fold},
    {label: t('guideOff'), run: deeds.off},
  ];
  return {step, target: picking ? null : target, hint, trouble, more};
}

/** The one text that may be the password and needs the user's word. */
function asked({reading, keeping}: Situation): HTMLElement | null {
  const [only, other] = reading.doubtful;
  return keeping === 'unread' && only && !other ? only : null;
}

function hintFor(situation: Situation, deeds: Deeds, doubted: HTMLElement | null): Card | null {
  const {reading, picked} = situation;
  const {step} = reading;
  if (!step) return null;
  if (doubted) return {title: t('guideTitle_doubt'), text: t('guideText_doubt'), action: {label: t('guideYes'), run: () => deeds.keep(doubted), main: true}};
  if (situation.keeping === 'unread') {
    return {title: t(`guideTitle_${step}`), text: t('guideText_unread'), state: {text: t('guideState_unread'), good: false}, action: {label: t('guidePointPassword'), run: deeds.pick}};
  }
  const card = stepCard(situation, deeds);
  if (reading.target || picked || step === 'done' || reading.note) return card;
  return {...card, text: t(`guideFind_${step}`), action: {label: t('guidePick'), run: deeds.pick}};
}

function stepCard(situation: Situation, deeds: Deeds): Card {
  const {reading, keeping, lost} = situation;
  const {step, note} = reading;
  if (lost && (step === 'create' || step === 'done')) return {title: t('guideTitle_lost'), text: situation.lostName ? t('guideText_lostNamed', situation.lostName) : t('guideText_lost')};
  if (note === 'limit' && !reading.shown && step !== 'done') return {title: t('guideTitle_limit'), text: t('guideText_limit')};
  const points = note === 'network' ? [{text: t('guideNote_network'), said: true}] : [];
  switch (step) {
    case 'name': {
      const short = reading.name !== '' && reading.name.length < situation.leastName;
      const text = t(note === 'refused' ? 'guideText_nameRefused' : short ? 'guideText_nameShort' : 'guideText_name');
      const proposal = proposeName(situation.purpose, new Date(), reading.entries, situation.namePattern);
      return {title: t('guideTitle_name'), text, points, action: {label: proposal, run: () => deeds.propose(proposal)}};
    }
    case 'copy':
    case 'close':
    case 'confirm':
      return {title: t(`guideTitle_${step}`), text: t(`guideText_${step}`), points, ...(keeping === 'none' || keeping === 'unread' ? {} : {state: {text: t(`guideState_${keeping}`), good: keeping === 'held'}})};
    case 'done':
      return doneCard(situation);
    case 'create':
      return {title: t('guideTitle_create'), text: t(createText(situation)), points, ...willItWork()};
    default:
      return {title: t('guideTitle_next'), text: t('guideText_next'), points};
  }
}

/** Said before the effort, and true on the day: how long a password will do. Personal accounts get no further than their trouble. */
function willItWork(): Pick<Card, 'foot'> {
  const notice = retirementNotice(new Date(), 'work');
  return notice ? {foot: t(notice.text)} : {};
}

/** On Security info, `create` has parts: what the ringed control is tells which. */
function createText({reading, leastName}: Situation) {
  if (leastName < 8 || !reading.target) return 'guideText_create';
  const {target} = reading;
  if (target.matches('select,[role=combobox],[aria-haspopup=listbox],[role=option],[role=radio],[data-testid^="authmethod" i]')) return 'guideText_createChoose';
  return target.closest('dialog,[role=dialog],[role=alertdialog]') ? 'guideText_createAdd' : 'guideText_createMethod';
}

function doneCard({reading, held, purpose}: Situation): Card {
  const [newest = ''] = held;
  const [older] = olderOf(newest, reading.entries);
  return {
    title: t('guideTitle_done'),
    text: purpose ? t('guideText_doneFor', purpose) : t('guideText_done'),
    points: older === undefined ? [] : [{text: t('guideText_doneOlder', older), said: false}],
    foot: t('guideFoot_done'),
  };
}

/** A key of _locales has no hyphens. */
const KEYS = {'signed-out': 'signed_out', 'not-available': 'not_available', 'personal-account': 'personal_account', 'unknown-page': 'unknown_page'} as const;

const CAUSES: readonly Exclude<Cause, ''>[] = ['switch', 'enforced', 'policy', 'method'];

function troubleCard({reading: {trouble, cause, note}}: Situation, deeds: Deeds, copied: Copied, copyMessage: () => void): View['trouble'] {
  if (!trouble) return null;
  // A page that failed to load lacks much that the account may well have.
  if (note === 'network' && trouble !== 'personal-account') return {code: 'unknown-page', title: t('guideTroubleTitle_network'), text: t('guideNote_network')};
  const key = KEYS[trouble];
  const card = {code: trouble, title: t(`guideTroubleTitle_${key}`), text: t(`guideTroubleText_${key}`)};
  if (trouble === 'unknown-page') return {...card, action: {label: t('guidePick'), run: deeds.pick}};
  if (trouble !== 'not-available') return card;
  const points = CAUSES.map((one) => ({text: t(`guideCause_${one}`), said: one === cause})).sort((one, other) => Number(other.said) - Number(one.said));
  const known = cause === '' ? card : {...card, text: t(cause === 'method' ? 'guideTroubleText_method' : 'guideTroubleText_cause')};
  if (copied === 'failed') return {...known, points: points.filter(({said}) => said), text: t('guideCopyFailed'), message: adminMessage()};
  return {...known, points, action: {label: t(copied === 'yes' ? 'guideCopied' : 'guideCopyMessage'), run: copyMessage, main: copied === 'no'}};
}

export const adminMessage = (): string => adminText(noneOfferedMessage(), t);
