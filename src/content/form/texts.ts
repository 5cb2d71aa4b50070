/**
 * Reads what a page says, to explain why a test mail failed: injected when the popup is opened, beside the form script.
 *
 * Try it on: any text of test/replies in a page's alert, or the practice site's "Send test mail".
 */
import {TEXTS, type PageText, type ReadTexts} from '../../form-agent';
import {isSeen} from './collect/seen';
import {elementsOf} from './collect/walk';

/** What a failed mail, connection or sign-in is told with, whatever the language of the prose around it. */
const TELLING = /(?<![\d.])[45]\d\d[ -]\d?|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])|smtp|e-?mail|mailer|\bauth|timed? ?out|refused|connect|certificat|tls\b|\bssl|getaddrinfo|\bE[A-Z]{4,}\b|メール|邮件|郵件|почт|메일/i;
const ALERT = '[role=alert], [role=status], [role=log], dialog, [class*=alert i], [class*=error i], [class*=toast i], [class*=notice i], [class*=message i], [class*=danger i], [class*=notif i]';
const LOG = /^(?:pre|textarea|code|samp|output)$/;
/** Elements that stand in a line of text. */
const INLINE = /^(?:a|abbr|b|bdi|br|cite|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;
const SILENT = /^(?:script|style|noscript|template|option|select|button|label|head|title|nav)$/;

/** Characters of one text, and texts of one page. */
const LONGEST = 6000;
const MOST = 40;

/**
 * The texts of a page that may tell of a failed mail, in the order of the page: alerts, logs, boxes, and paragraphs.
 * Read when the popup is opened, to explain what it says; values of fields other than `textarea`s are not among them.
 */
function failureTexts(document: Document): PageText[] {
  const found: PageText[] = [];
  const taken = new Set<Element>();
  for (const element of elementsOf(document)) {
    if (found.length >= MOST) break;
    if (SILENT.test(element.localName) || INLINE.test(element.localName) || inside(element, taken)) continue;
    const log = LOG.test(element.localName);
    const alert = !log && element.matches(ALERT);
    if (!log && !alert && !hasOwnText(element)) continue;
    const text = (element instanceof HTMLTextAreaElement ? element.value : textOf(element)).slice(-LONGEST);
    if (text.length < 8 || (alert && text.length >= LONGEST) || !TELLING.test(text) || !isSeen(element)) continue;
    taken.add(element);
    found.push({text, where: element.localName === 'textarea' ? 'textarea' : log ? 'log' : alert ? 'alert' : 'text'});
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

(globalThis as unknown as Record<string, ReadTexts | undefined>)[TEXTS] ??= () => failureTexts(document);
