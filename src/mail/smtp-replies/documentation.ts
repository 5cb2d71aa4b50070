import {isArticle, isList} from './article';
import type {NormalText} from './normalise';
import {isChange, sentenceAt} from './prose';

/** What a text says around a code when it explains it: the verbs, in the languages of the pages that were read. */
const EXPLAINS =
  /\b(?:indicates?|means|signif(?:ica|ie)|bedeutet|gibt an|weist darauf hin|indica|indique|betekent|oznacza|означает|(?:this|dieser?|this kind of) (?:error|message|response|code|status|fehler|problem)(?: code)? (?:is(?! (?:resolved|fixed|corrected))|occurs?|means|happens|indicates?|message|usually|typically|comes|appears|tritt)|(?:happens|occurs|returned|displayed|appears|shown) (?:when|if|because)|this happens|similar to|most (?:prevalent|common)|error codes?\b(?!:)|(?:return(?:s|ing)?|throw(?:s|ing)?) this (?:error|code|reply)|smtp-fehlercode|ist ein smtp|is an? (?:smtp |generic |common |permanent |temporary )?(?:error|response|reply|code|status)|est une? erreur|es un (?:error|código)|common causes|possible causes|häufig)\b|[—–-] (?:cause|reason|solution|fix):|[.\n"`»”] {0,2}(?:that is|that's|this is (?:because|due|usually|the)|it means|these are)\b|意味|表示|说明|示す|的原因|возника[ею]|появля[ею]|appara[iî]t|survient|se produ(?:it|ce) |aparece|ocurre cuando|ocorre quando|si verifica|erscheint|tritt auf|pojawia się|występuje|발생합니다|表示されます/;

/** A reply in quotes or set bold, and behind a dash or an arrow what it comes from. */
const NAMED_AND_EXPLAINED = /^[^\n`*]{3,140}(?:\*\*|`) ?(?:[—–:-]|->|→|=>) \p{L}|^[^\n"”»]{3,140}["”»] [—–] \p{L}|: (?:verify that|make sure|ensure that|check (?:that|the|your)) /u;
/** A reply as a program handles it. */
const IN_A_PROGRAM = /(?:^|\n)\W*(?:case|if|elif|when|const|let|var|define)\b[^\n]{0,80}$/;
/** What a code does, in a sentence of which it is the subject. */
const SUBJECT = /^["`)»”]? (?:are|will|can|may|should|bounces|errors|replies|responses|codes)\b/;
const DEFINES = /\b(?:means|indicates|stands for)\b/;

/** What stands before a code that is spoken of, not met. */
const SPEAKS_OF = /\b(?:if|when|whenever|wenn|wanneer|otherwise|falls|si|cuando|quando|lorsque|als|caso (?:receb\w*|apare\w*|ocorr\w*|o|a)|se (?:viene|vedi|ricevi|appare|você|receber|aparecer|o erro|a mensagem|l'errore)|jeśli|если|expected (?:output|result)|rejects|will return|such as|similar to|what does|causes? the following|cause[sd]? this|comme|wie|e\.g\.?|z\. ?b\.?|for example|for instance|beispiel|par exemple|por ejemplo|ad esempio|failure response|success response|expected response:|status code|the default|parameter|errors? such as|codes? such as|(?:errors?|messages?|repl(?:y|ies)) like|(?:may|might)(?! +\d)|(?:for|para|pour|per|für|bei)(?: the| el| den| dem| o)? (?:errors?|fehler|erreurs?|errore|erro)|respuesta (?:de error|correcta)|kann(?! nicht| kein)|(?<!no )(?<!no se )puede|(?<!não )pode|(?<!ne )peut(?! pas)|può|potrebbe|может|могут|możesz|może)\b(?:[^.!?\n]|\.(?=\S)){0,240}$|(?:失败响应|失敗応答|실패 ?응답|如果|若|否则|请勿|例如|示例|たとえば|場合|ことがあり|경우|수 있|إذا|يمكن)[^。\n]{0,60}$|(?:の例|示例|例子)[^\n]{0,40}\n?[^\n]{0,8}$|(?:^|\n)error \d\d?: ?$|(?:^|\n)\W*(?:exampl|exempl|beispiel|ejemplo|esempio|voorbeeld|przykład|пример)[^\n]{0,120}[:：][^]{0,80}$|\b(?:example|sample|typical)(?: \w+){0,2}: ?$/;

/** Who tells of what he met. */
const MET = /\b(?:i|we)(?:'m| am|'re| are|'ve| have)? (?:gett?|got|receiv|seei?|saw)/;

/** Words of manuals and scripts. */
const MANUAL = /\b(?:figure \d|admin cent(?:er|re)|centro de administra|entra (?:admin|id)|azure portal|this (?:paragraph|article|section|page|topic|example|cmdlet)|in this (?:paragraph|article|section)|set-\w+config|-\w+ \d\.\d\.\d|cmdlet|failure response|success response|changelog|release notes|implement(?:s|ed)?)\b|centre d'administration|(?:administrators|administratoren|administrateurs|administradores|amministratori|администраторы) (?:can|können|peuvent|pueden|podem|possono|могут)|管理员可以|管理者は|管理センター|管理中心|관리 센터|центр\w* администрирования/;

/**
 * Whether the text explains codes instead of reporting one: a heading of a help page, a row of a table, a manual.
 * @param place where in `flat` the decisive reply begins
 */
export function explains(text: NormalText, place: number, end: number): boolean {
  const {flat, lines} = text;
  // What introduces a reply ends in a colon, and the reply may stand by itself.
  const before = flat.slice(Math.max(0, place - 280), place).replace(/([:：])\n/g, '$1 ').replace(/。\n/g, '');
  const after = flat.slice(end, end + 220);
  const reply = flat.slice(place, end + 40);
  const spoken = SPEAKS_OF.exec(before)?.[0];
  if (spoken && !/\b(?:i|we|my|our|sending|thrown|expected response)\b/.test(spoken.slice(0, 32)) && !/\b(?:but|i|i'm|we|my)\b|^[^(]*\)/.test(spoken)) return true;
  if (/\bcauses? the following (?:error|reply|message):\s*$|\b(?:any|one|some) of (?:the following|these) (?:\w+ )?(?:errors?|messages?|repl|responses?|codes?)|\b(?:following|this) (?:error |message )?(?:error|message|reply) (?:will|may|might|can|is|gets) (?:be )?(?:shown|displayed|returned|appear|logged)|\b(?:scenarios?|cases?|situations?) (?:where|when|in which)\b[^.\n]{0,80}$/.test(before)) return true;
  if ((MANUAL.test(before.slice(-120)) && !MET.test(before)) || MANUAL.test(after)) return true;
  if (EXPLAINS.test(flat.slice(place, end + 260))) return true;
  if (isChange(sentenceAt(flat, place))) return true;
  // A range of codes, as 5.7.606-649, is nobody's reply.
  if (/^-\d{3}\b/.test(flat.slice(end))) return true;
  // A code in quotes of its own, as in: the error `554 5.7.1` is …
  if (/^[\s\d.,:#-]{3,14}`[\s).,:，）：]/.test(reply) || /^[\s\d.,:#-]{3,14}(?:[`»"”]|\*\*)\s/.test(reply) && /(?:[`«"“]|\*\*)\s?[\d\s.,:#-]*$/.test(before.slice(-6))) return true;
  if ((/(?:^|\n)[^\p{L}\d\n]*$/u.test(flat.slice(0, place)) && NAMED_AND_EXPLAINED.test(flat.slice(place, end + 160))) || IN_A_PROGRAM.test(flat.slice(0, place).slice(-200)) || SUBJECT.test(flat.slice(end, end + 16)) || DEFINES.test(sentenceAt(flat, place))) return true;
  if (/^[\d., «"`-]{5,16}[»"`]? (?:[–—|→]|[=-]?>|=) /.test(reply) && !/\b(?:was|war|era|était|fue|foi|był)\W*$/.test(before)) return true;
  return isArticle(text, place) || isList(lines);
}

/** Sites that document or discuss, whatever the text. Not "help." or "support." of any domain: helpdesks live there. */
const READING_PAGE =
  /^https:\/\/(?:(?:learn|docs|support|techcommunity|answers)\.microsoft\.com|support\.google\.com|github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions|wiki|blob)|(?:[\w-]+\.)?stackexchange\.com|(?:stackoverflow|serverfault|superuser)\.com|(?:www\.|old\.)?reddit\.com|(?:www\.)?rfc-editor\.org|datatracker\.ietf\.org)(?:[/?#]|$)/i;

/** Whether a page of this address is one to read, so that its codes are nobody's failure. */
export function isReadingPage(url: string): boolean {
  return READING_PAGE.test(url);
}
