/**
 * Reads what a page says, to explain why a test mail failed: injected when the popup is opened, beside the form script.
 *
 * Try it on: any text of test/replies in a page's alert, or the practice site's "Send test mail".
 */
import {SIGHT, TEXTS, type BoxState, type PageText, type ReadTexts, type Sight} from '../../form-agent';
import {formOf} from '../../mail/app-password';

/** What a failed mail, connection or sign-in is told with, whatever the language of the prose around it. */
const TELLING = /(?<![\d.])[45]\d\d[ -]\d?|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])|smtp|snmp|mail|message|\bsend|\bauth|[:, ](?:25|465|587|2525)\b|timed? ?out|refused|connect|certificat|tls\b|\bssl|getaddrinfo|\bE[A-Z]{4,}\b|メール|邮件|郵件|почт|메일/i;
const ALERT = '[role=alert], [role=status], [role=log], dialog, [class*=alert i], [class*=error i], [class*=toast i], [class*=notice i], [class*=message i], [class*=danger i], [class*=notif i]';
const LOG = /^(?:pre|textarea|code|samp|output)$/;
/** Elements that stand in a line of text. */
const INLINE = /^(?:a|abbr|b|bdi|br|cite|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;
/** Headings say whether a page is one that explains failures. */
const HEADING = /^h[1-6]$/;
const SILENT = /^(?:script|style|noscript|template|option|select|button|label|head|title|nav)$/;

/** Characters of one text, texts that are looked at, and texts that are handed on. */
const LONGEST = 6000;
const LOOKED_AT = 400;
const MOST = 40;
/** What a page shows a failure in, likeliest first. */
const RANK: Readonly<Record<PageText['where'], number>> = {alert: 0, log: 1, textarea: 2, text: 3};

/**
 * The texts of a page that may tell of a failed mail: alerts, logs, boxes, and paragraphs. Where there are too many, the likelier
 * and the later ones, as what comes last is most often written last.
 * Read when the popup is opened, to explain what it says; values of fields other than `textarea`s are not among them.
 */
function failureTexts(document: Document, {elementsOf, isSeen}: Sight): PageText[] {
  const found: PageText[] = [];
  const taken = new Set<Element>();
  for (const element of elementsOf(document)) {
    if (found.length >= LOOKED_AT) break;
    if (SILENT.test(element.localName) || INLINE.test(element.localName) || inside(element, taken)) continue;
    const log = LOG.test(element.localName);
    const alert = !log && element.matches(ALERT);
    if (!log && !alert && !hasOwnText(element)) continue;
    const text = capped(element instanceof HTMLTextAreaElement ? element.value : textOf(element));
    if (text.length < 8 || (alert && text.length > LONGEST) || !(TELLING.test(text) || HEADING.test(element.localName)) || !isSeen(element)) continue;
    taken.add(element);
    found.push({text, where: element.localName === 'textarea' ? 'textarea' : log ? 'log' : alert ? 'alert' : 'text'});
  }
  if (found.length <= MOST) return found;
  const kept = new Set(found.toReversed().sort((a, b) => RANK[a.where] - RANK[b.where]).slice(0, MOST));
  return found.filter((text) => kept.has(text));
}

/** The beginning and the end of a long text: some logs show their latest lines first. */
function capped(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 3)}\n\n${text.slice(-LONGEST * 2 / 3)}`;
}

/** Boxes of settings that hold something: a user name with a blank behind it, a password that is no app password. */
function boxStates(document: Document, {elementsOf}: Sight): BoxState[] {
  const found: BoxState[] = [];
  for (const element of elementsOf(document)) {
    if (!(element instanceof HTMLInputElement) || !/^(?:text|email|url|search|tel|password)$/.test(element.type) || element.value === '') continue;
    const {name, id, value, type} = element;
    const spaced = value !== value.trim();
    const appPassword = type === 'password' ? formOf(value) === 'known' : null;
    if (spaced || appPassword !== null) found.push({name, id, spaced, appPassword});
  }
  return found;
}

function textOf(element: Element): string {
  // Lines as they are seen: in a browser `innerText` keeps them.
  return ((element as HTMLElement).innerText ?? element.textContent ?? '').trim();
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => (node.nodeType === Node.TEXT_NODE || INLINE.test(node.nodeName.toLowerCase())) && /\S/.test(node.textContent ?? ''));
}

function inside(element: Element, taken: ReadonlySet<Element>): boolean {
  for (let one: Element | null = element.parentElement, level = 0; one && level < 12; one = one.parentElement, level++) if (taken.has(one)) return true;
  return false;
}

const world = globalThis as unknown as {[TEXTS]?: ReadTexts; [SIGHT]: Sight};
world[TEXTS] ??= () => ({texts: failureTexts(document, world[SIGHT]), boxes: boxStates(document, world[SIGHT])});
