import {isFile, isGlossary, isList, isTable} from './listing';
import type {NormalText} from './normalise';
import {oneOf} from './pattern';
import {isGeneral} from './prose';

/** What help pages call what went wrong, why, and what to do, in the languages that they were read in or are likely to be in. */
const SOLUTION = oneOf(
  /fix(?:es)?|solutions?|resolutions?|workarounds?|remed(?:y|ies)|(?:root )?causes?|reasons?|explanations?/,
  /lösung(?:en)?|abhilfe|erklärung|ursachen?|explication|explicación|spiegazione|soluci(?:ó|o)n(?:es)?|causas?|motivos?|solu(?:ção|ções|cao)|soluzion[ei]|causa/,
  /rozwiązani[ea]|przyczyn[ay]|решени[ея]|причин[аы]|解决\S{0,4}|处理\S{0,2}|原因\S{0,2}|根因\S{0,4}|解決\S{0,4}|対処\S{0,4}|해결\S{0,4}|원인|الحل(?:ول \S+)?|السبب/,
).source;
const SYMPTOMS = oneOf(
  /(?:common|possible|typical|frequent|known|usual) (?:causes?|reasons?|errors?|error messages?|issues|problems)|symptoms?|troubleshoot\w*|faqs?|frequently asked.*/,
  /what (?:this|the) (?:error|message|code)s? means?|häufige \S+|fehlerbehebung|problembehandlung|mögliche \S+/,
  /(?:causes|problèmes|erreurs) (?:possibles|fréquente?s|courant[es]*)|dépannage|(?:posibles|possíveis|possibili) (?:causas|motivos|cause)[^\n]{0,20}/,
  /(?:causas|problemas|err?or?es|erros) (?:comunes|posibles|comuns|possíveis|frecuentes|frequentes)|(?:solución|solução|risoluzione) de[i ]+ ?problem\w+|problemi comuni/,
  /rozwiązywanie problemów|(?:устранение|частые|возможные|типичные) \S+|常见\S{2,4}|\S{0,4}可能\S?原因|故障\S{2,3}|疑难\S{2,4}/,
  /よくある\S+|トラブルシュー\S+|자주 \S+ \S+|문제 ?해결|مشاكل شائعة|استكشاف \S+/,
).source;
/** Marks around a heading or a label: of an outline, of a text that is set bold, of a picture. */
const MARKS = '(?!at )[^\\p{L}\\n]{0,12}';

/** What a program printed, after a heading or a label: its own, then. */
const PRINTED = '\\s*[\\w.]+(?:error|exception)\\b';

/** A line that is a heading of a help page and nothing else; with a mark of an outline before it, one that holds such a word. */
const HEADING = new RegExp(
  [
    `^${MARKS}(?:${SYMPTOMS}|(?:${SYMPTOMS}|${SOLUTION}) ?\\*{0,2}[:：]?\\*{0,2}|how to (?:fix|solve|resolve)\\b.{0,60}|(?:the )?(?:technical |possible |probable |likely )?root cause.{0,20})${MARKS}$(?!${PRINTED})`,
    `^#{1,6} .*(?:\\b(?:solutions?|causes?|fix|errors|troubleshoot\\w*|quick|issues?:?|faq|how to)\\b|${SYMPTOMS})`,
    '^#{2,6} .*(?:(?<![\\d.])[45]\\.\\d\\.\\d|\\b[45]\\d\\d\\b)',
    '^title: .+\\n',
    // A list of changes.
    `^${MARKS}(?:fixe[sd]|changed|added|bug ?fixes|what.?s new|improvements)${MARKS}$`,
    '\\*\\*(?!(?:\\w+ )?(?:error|problem)[:：*])[^*\\n]{3,40}(?:[:：]\\*\\*|\\*\\*[:：])\\W{1,4}`[45]\\d\\d ',
  ].join('|'),
  'mu',
);
/** What to do, behind a label and after an empty line. Products print "Solution: …" too, but close to what they report. */
const LABEL = new RegExp(
  [
    `^${MARKS}symptoms?\\W{0,3}[:：]`,
    `(?:^|\\n\\s*\\n)${MARKS}(?:${SOLUTION}) ?\\*{0,2}(?:[:：]|\\t)(?! ?['"\\[{]|${PRINTED})`,
    `\\n${MARKS}(?:${SOLUTION}) [^\\n:]{0,30}[–—] `,
  ].join('|'),
  'u',
);
/** A label twice: each of several failures has its own. */
const LABELS = new RegExp(`^${MARKS}(${SOLUTION}) ?[:：][^]*\\n${MARKS}\\1 ?[:：]`, 'mu');
/** A title that names two of them: causes and remedies. */
const TITLE = new RegExp(`^.{0,80}(?:${SOLUTION})[^\\n.:。：]{0,20}(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:and|&|und|et|y|e|i|a|и|en|og|och|ve|和|与|及|と|및)(?![\\p{Script=Latin}\\p{Script=Cyrillic}])[^\\n.:。：]{0,20}(?:${SOLUTION})\\S*$`, 'mu');
/** A heading that asks, above what it asks about; whose failure it is asks in his own name. */
const ASKS = /^(?!.*\b(?:i|my|we|our)\b).{12,100}[?？]\s*$/m;
/** What stands in a reply for what a server would put there: <宛先メールアドレス>. */
const PLACEHOLDER = /<(?:[\p{Lo}\p{Lm}]{2,30}|[a-z]+(?:[ -][a-z]+){2,4})>/u;
/** A heading that asks about a code. */
const ASKS_ABOUT = /^(?!.*\b(?:i|my|we|our)\b).{0,80}(?<!\d)[45]\d\d(?!\d).{0,80}[?？]\s*$/m;
const SEE_ALSO = /^\W*(?:see also|siehe auch|voir aussi|véase también|veja também|vedi anche|см\. также|另请参阅|関連項目|related (?:articles|topics|pages))/m;

/** A message in quotes that is spoken of: the error “Could not authenticate” indicates … */
const QUOTED = oneOf(
  /["“»`'*]\s?(?:error |message )?(?:indicates?|means|says|is caused|is usually|usually|typically|suggests|points to|bedeutet|signifie|significa)\b/,
  /["”»] [^."\n]{0,80}\b(?:often|usually|typically|occurs when|happens when|appears when)\b/,
);
const REPORTED = oneOf(
  /\bthis error (?:indicates?|means|occurs|happens)\b|\b(?:clarify|explain) what\b/,
  /\b(?:documentation|docs|guide|article|tutorial|manual) (?:suggests?|says?|states?|should|recommends?|explains?)\b/,
  // The article speaks of itself.
  /(?:this|die[st]\S*|ce|cette?|d?este|esta|neste|quest[oa'] ?|dit|t[eoy]\S*|den\S*(?: här)?|acest|bu|tässä) (?:art[iíy][cgk]|guide|guía|guia|tutorial|anleitung|handleiding|makale|rehber)/,
  /эт(?:ой|ом|а|от) (?:стать|руководств|инструкци)|この記事|本記事|本文(?:将|介绍)|这篇|本指南|이 (?:글|문서|가이드)|هذ[اه] المقال/,
  /\busers? (?:often|frequently|may|might|sometimes|will|can) (?:report|see|get|encounter|receive)/,
);

/** What the reader is told to meet, before it stands there. */
const YOU_WILL_SEE = /\byou(?:'ll| will| may| might| can| could| would)? (?:get|see|receive|encounter)\b|\bvous (?:voyez|recevez|obtenez)|\bsie (?:sehen|erhalten)|\bsi (?:ve|recibe|obtiene) |\bse (?:vedi|ricevi|você) /;

/** A failure so close to where its text, or its line, begins was met: products report first, and explain or advise behind it. In characters. */
export const BEGINNING = 60;

/**
 * Whether the text is a help article, whatever it speaks of.
 * @param place where in `flat` the failure begins
 */
export function isArticle({flat, lines}: NormalText, place: number): boolean {
  const above = lines.slice(0, Math.max(0, lines.lastIndexOf(flat.slice(place, place + 8))));
  return (
    isHelpPage(lines) ||
    YOU_WILL_SEE.test(flat.slice(Math.max(0, place - 280), place)) ||
    ASKS.test(above) ||
    [LABEL, LABELS, SEE_ALSO].some((sign) => sign.test(lines)) ||
    [QUOTED, REPORTED, PLACEHOLDER].some((sign) => sign.test(flat)) ||
    isFile(lines) ||
    (place > BEGINNING && isGeneral(flat))
  );
}

/** The head of a table of what goes wrong. */
const TABLE_HEAD = new RegExp(`^\\|.*\\| ?(?:${SOLUTION}) ?\\|`, 'mu');

/** Whether the paragraphs of a page, a line or more each, are those of a help page: its headings, its table or its list of codes say so. */
export function isHelpPage(lines: string): boolean {
  return [HEADING, TITLE, ASKS_ABOUT, TABLE_HEAD].some((sign) => sign.test(lines)) || isTable(lines) || isList(lines) || isGlossary(lines);
}
