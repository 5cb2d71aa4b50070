/** How much speaks for a group of fields being the settings of outgoing mail. */
import {isSwitchLike, scoreFor, wordsOf, type Candidate} from './candidate';
import {kindOf, kindOfPage, sectionsOf} from './context';
import type {PageFacts} from './field-facts';
import {offersSmtp} from './mailer';
import type {Role} from './role';
import {modesIn, saysStartTls} from './security';
import {Field, fieldWords} from './vocabulary';
import {plain} from './words';

export interface Weighed {
  readonly weight: number;
  readonly evidence: readonly string[];
}

/** Ports of outgoing mail, and of what else has a host, a user name and a password. */
const OUTGOING_PORT = /(?<!\d)(?:25|465|587|2525)(?!\d)/;
const INCOMING_PORT = /(?<![\d.])(?:110|143|993|995|4190)(?![\d.])/;
const OTHER_PORT = /(?<![\d.])(?:389|636|1812|3268|1433|1521|3306|5432|27017|6379|22|21|53|80|443|161|162|514|1080|3128|8080|8443|1883|8883|5060|5061|5222|5672|9200|11211|1194|2049|445)(?![\d.])/;

/** What is said of the address and the port of a server that the product is itself. */
const LISTENS = /\blisten|\bbind\b|\bbound to|all (?:network )?interfaces|0\.0\.0\.0|监听|監聽|待ち受け|lausch|écoute|escuch|прослуш/i;

/** The most that is given to what may as well be for fetching mail: less than what a sure plan takes. */
const UNDIRECTED = 2.8;

/**
 * @param group the fields of the group by role, the host's among them
 * @param around fields that stand near the host, in the order of the page
 */
export function weigh(group: ReadonlyMap<Role, Candidate>, host: Candidate, around: readonly Candidate[], page: PageFacts, testMail: boolean): Weighed {
  const evidence: string[] = [];
  // Of two servers that are as likely, the one that says more plainly that it is one.
  let weight = scoreFor(host, 'smtp-host').score * 0.4;
  const add = (amount: number, reason: string) => {
    weight += amount;
    evidence.push(`${amount > 0 ? '+' : '−'} ${reason}`);
  };
  /** Mail is fetched with a server, a user name and a password too: something has to say that this is for sending. */
  let sends = false;
  const addSending = (amount: number, reason: string) => {
    sends = true;
    add(amount, reason);
  };
  const members = [...group.values()];
  const kinds = members.map(({kind}) => kind);
  const place = kindOfPage(page, host.field);
  const own = members.map(wordsOf).join(' · ');
  const outgoing = fieldWords.says(own, Field.OUTGOING);
  if (outgoing) addSending(3, 'fields: outgoing mail');
  else if (kinds.includes('outgoing')) addSending(3, 'heading: outgoing mail');
  else if (place.kind === 'outgoing') addSending(3, 'page: outgoing mail');
  else if (kinds.includes('mail')) add(1.5, 'fields: mail');
  // A server, a user name and a password are what a mailbox is opened with in the browser, too.
  const more = (['smtp-port', 'smtp-security', 'smtp-auth', 'from-address'] as const).some((role) => group.has(role));
  if (place.kind === 'mail') (isAboutMail(page, host) && more ? addSending : add)(1.5, 'page: mail');
  if (place.kind === 'other' && host.kind !== 'outgoing') add(-2, 'page: no mail');
  if (place.kind === 'incoming' && host.kind !== 'outgoing') add(-2.5, 'page: incoming mail');
  if ([host, group.get('smtp-port')].some((one) => LISTENS.test(one?.field.help ?? ''))) add(-4, 'help: a server that listens');
  if (!outgoing && host.kind !== 'outgoing' && around.some(isOfIncoming)) add(-3, 'beside it: incoming mail');
  const from = group.get('from-address');
  // An address alone is anybody's: only one that is said to be a sender's speaks for sending.
  if (from && Math.abs(from.index - host.index) < 12 && fieldWords.says(wordsOf(from), Field.FROM)) {
    addSending(1.5, 'a sender');
    // A text message has a sender too, but one word for it.
    if (group.has('from-name')) add(0.6, 'a sender: name and address');
    // Nothing else that is signed in to asks for the address of a sender.
    if (group.has('smtp-password') && group.has('smtp-username') && (from.field.type === 'email' || fieldWords.says(wordsOf(from), Field.ADDRESS))) add(0.5, 'an account and a sender');
  }
  const helped = !outgoing && members.some(({field}) => fieldWords.says(plain(field.help), Field.OUTGOING));
  const port = group.get('smtp-port')?.field;
  const standing = port?.value || port?.placeholder || '';
  const said = `${standing} ${port?.help} ${port?.placeholder} ${host.field.placeholder} ${host.field.help}`;
  if (OUTGOING_PORT.test(said)) addSending(1.5, 'port: outgoing mail');
  else if (INCOMING_PORT.test(standing)) add(-3, 'port: incoming mail');
  else if (OTHER_PORT.test(standing)) add(-2.5, 'port: no mail');
  else if (helped) addSending(1.5, 'help: outgoing mail');
  const security = group.get('smtp-security')?.field;
  const auth = group.get('smtp-auth')?.field;
  if (security && modesIn(security.options) > 0) add(0.5, 'encryption modes');
  if (security && (saysStartTls(security) || security.options.some((option) => /starttls/i.test(option.text + option.value)))) add(1, 'offers STARTTLS');
  else if (/starttls/i.test(host.field.help)) add(1.5, 'help: STARTTLS');
  if (testMail) addSending(1.5, 'a test mail');
  const ofMail = kinds.includes('mail') || place.kind === 'mail';
  if (around.some(({field}) => offersSmtp(field))) addSending(1.5, 'SMTP among other ways to send');
  const message = ofMail ? Number(around.some(isOfMessage)) : sends ? Math.min(2, around.filter(isRecipient).length) : 0;
  if (message > 0) addSending(message * 0.5, 'beside it: whom mails go to, or what they say');
  if (ofMail && auth && isSwitchLike(auth)) addSending(0.5, 'whether to sign in');
  if (place.login && !sends) add(-2, 'page: signing in');
  // Who may sign in is asked of a mail server too: nothing is sent with it.
  if (place.kind === 'other' && host.kind === 'outgoing' && !group.has('smtp-username') && !group.has('smtp-password') && !from) add(-2, 'page: no mail, and nobody to send as');
  const user = group.get('smtp-username');
  if (!(user && fieldWords.says(wordsOf(user), Field.USER)) && !group.has('smtp-password') && !port && !(from && (helped || (ofMail && isSenderBeside(from, host))))) add(-3, 'a server alone');
  if (port && group.has('smtp-username') && group.has('smtp-password')) add(0.5, 'server, port, user name and password');
  if (!sends && weight > UNDIRECTED) add(UNDIRECTED - weight, 'nothing of sending');
  // Where mail is passed on to, or whether a server answers, is asked with a server and a port too.
  else if (!user && !from && !group.has('smtp-password') && !(auth && auth.options.length + (security?.options.length ?? 0) > 0) && weight > UNDIRECTED) add(UNDIRECTED - weight, 'nobody to sign in or send as');
  return {weight, evidence};
}

/** A page of mail settings is about sending unless it says otherwise; a heading on a page about much may be either. */
function isAboutMail({title}: PageFacts, {field}: Candidate): boolean {
  return kindOf(title) === 'mail' || (kindOf(title, true) === '' && kindOf(sectionsOf(field).at(-1) ?? '') === 'mail');
}

/** Who sends, right before or behind the server. */
function isSenderBeside(from: Candidate, host: Candidate): boolean {
  return Math.abs(from.index - host.index) === 1 && fieldWords.says(wordsOf(from), Field.FROM);
}

function isRecipient(one: Candidate): boolean {
  return /^(?:text|email|textarea)$/.test(one.field.type) && one.kind !== 'incoming' && one.kind !== 'other' && fieldWords.says(wordsOf(one), Field.RECIPIENT);
}

/** Whom mails go to. */
function isOfMessage(one: Candidate): boolean {
  return isRecipient(one) && (one.field.type === 'email' || fieldWords.says(wordsOf(one), Field.ADDRESS));
}

/** A mailbox to read from: its folder, or a choice between IMAP and POP. */
function isOfIncoming({field, kind}: Candidate): boolean {
  return (kind === 'incoming' && !field.options.some((option) => /smtp/i.test(option.text))) || /^inbox$/i.test(field.value) || (field.options.length < 6 && field.options.some((option) => /^(?:imap|pop3?)4?s?$/i.test(option.text)) && !field.options.some((option) => /smtp/i.test(option.text)));
}
