import type {NormalText} from './normalise';

/** What a text says around a code when it explains it: the verbs, in the languages of the pages that were read. */
const EXPLAINS =
  /\b(?:indicates?|means|signif(?:ica|ie)|bedeutet|gibt an|weist darauf hin|indica|indique|betekent|oznacza|означает|(?:this|dieser?|this kind of) (?:error|message|response|code|status|fehler|problem)(?: code)? (?:is(?! (?:resolved|fixed|corrected))|occurs?|means|happens|indicates?|message|usually|typically|comes|appears|tritt)|(?:happens|occurs|returned|displayed|appears|shown) (?:when|if|because)|this happens|similar to|most (?:prevalent|common)|error codes?\b(?!:)|(?:return(?:s|ing)?|throw(?:s|ing)?) this (?:error|code|reply)|smtp-fehlercode|ist ein smtp|is an? (?:smtp |generic |common |permanent |temporary )?(?:error|response|reply|code|status)|est une? erreur|es un (?:error|código)|occurs|common causes|possible causes|häufig)\b|[—–-] (?:cause|reason|solution|fix):|意味|表示|说明|示す/;

/** What stands before a code that is spoken of, not met. */
const SPEAKS_OF = /\b(?:if|when|whenever|wenn|wanneer|otherwise|falls|si|cuando|quando|lorsque|als|jeśli|если|such as|similar to|what does|causes? the following|cause[sd]? this|comme|wie|e\.g\.?|z\. ?b\.?|for example|for instance|beispiel|par exemple|por ejemplo|ad esempio|failure response|success response|expected response:|status code|the default|parameter|errors? such as|codes? such as|(?:errors?|messages?|repl(?:y|ies)) like)\b(?:[^.!?\n]|\.(?=\S)){0,240}$|(?:如果|否则|请勿|例如|たとえば)[^。\n]{0,60}$/;

/** Words of manuals and scripts. */
const MANUAL = /\b(?:this (?:paragraph|article|section|page|topic|example|cmdlet)|in this (?:paragraph|article|section)|set-\w+config|-\w+ \d\.\d\.\d|cmdlet|failure response|success response|changelog|release notes|implement(?:s|ed)?)\b/;

/** Headings of help pages. A page in a browser shows no `#` before its own headings: it is an article's source. */
const HEADING =
  /^\W{0,6}(?:(?:common|possible|typical|frequent) (?:causes?|reasons?|errors?|error messages?|issues|problems)|symptoms?|how to (?:fix|solve|resolve)\b.{0,40}|(?:the )?(?:technical )?root cause.{0,20}|what (?:this|the) (?:error|message|code)s? means?|häufige (?:ursachen|fehler)|causes (?:possibles|fréquentes)|causas (?:comunes|posibles|comuns|possíveis))\W{0,4}$|^#{1,5} .*\b(?:problem|solution|cause|fix|error|symptom|troubleshoot|quick|issue|faq)/m;

/** A message in quotes that is spoken of: the error “Could not authenticate” indicates … */
const QUOTED = /["“»`'*]\s?(?:error |message )?(?:indicates?|means|says|occurs?|appears?|is caused|is usually|usually|typically|suggests|points to|bedeutet|signifie|significa)\b|["”»] [^."\n]{0,80}\b(?:often|usually|typically|occurs when|happens when|appears when)\b/;
const REPORTED = /\b(?:documentation|docs|guide|article|tutorial|manual) (?:suggests?|says?|states?|should|recommends?|explains?)\b|\busers? (?:often|frequently|may|might|sometimes|will|can) (?:report|see|get|encounter|receive)/;

/** Whether the text is a help article, whatever it speaks of. */
export function isArticle({flat, lines}: NormalText): boolean {
  return HEADING.test(lines) || QUOTED.test(flat) || REPORTED.test(flat) || isTable(lines);
}

/**
 * Whether the text explains codes instead of reporting one: a heading of a help page, a row of a table, a manual.
 * @param place where in `flat` the decisive reply begins
 */
export function explains(text: NormalText, place: number, end: number): boolean {
  const {flat, lines} = text;
  const before = flat.slice(Math.max(0, place - 280), place);
  const after = flat.slice(end, end + 220);
  const reply = flat.slice(place, end + 40);
  const spoken = SPEAKS_OF.exec(before)?.[0];
  if (spoken && !/\b(?:i|we|my|our|sending|thrown|expected response)\b/.test(spoken.slice(0, 32))) return true;
  if (/\bcauses? the following (?:error|reply|message):\s*$|\bone of the following (?:errors|messages|replies)/.test(before)) return true;
  if (MANUAL.test(before.slice(-120)) || MANUAL.test(after)) return true;
  if (EXPLAINS.test(flat.slice(place, end + 260))) return true;
  // A range of codes, as 5.7.606-649, is nobody's reply.
  if (/^-\d{3}\b/.test(flat.slice(end))) return true;
  // A code in quotes of its own, as in: the error `554 5.7.1` is …
  if (/^[\s\d.,:#-]{3,14}`[\s).,，）]/.test(reply) || /^[\s\d.,:#-]{3,14}(?:[`»"”]|\*\*)\s/.test(reply) && /(?:[`«"“]|\*\*)\s?[\d\s.,:#-]*$/.test(before.slice(-6))) return true;
  if (/^[\d., «"`-]{5,16}[»"`]? [–—|] /.test(reply)) return true;
  return isArticle(text) || isList(lines);
}

/** A table of codes: `| 535 … | what it means |`, or the reply in a cell and prose in the next. Logs have their bars before. */
function isTable(lines: string): boolean {
  return lines.split('\n').some((line) => {
    const cells = line.split(/\s\|\s|^\||\|$/).map((cell) => cell.trim()).filter(Boolean);
    const at = cells.findIndex((cell) => /(?:^|[^\d.])[45]\d\d[ -]|\b[45]\.\d\.\d|authentication unsuccessful/.test(cell));
    const next = at >= 0 ? cells[at + 1] : undefined;
    return next !== undefined && /^\D{12}/.test(next) && next.split(/\s+/).length >= 3;
  });
}

/** Three lines or more that each begin with another code and words. Conversations have the same few, and marks before them. */
function isList(lines: string): boolean {
  const codes = new Set<string>();
  for (const line of lines.split('\n')) {
    const code = /^[\s*•#`"'-]*([45]\d\d(?:[ -][45]\.\d+\.\d+)?|[45]\.\d+\.\d+)[`"']?(?:\s+[-–—:|]\s+|: | )\S/.exec(line)?.[1];
    if (code) codes.add(code);
  }
  return codes.size >= 3 || /^\s*[45]\d\d\s*\n\s*\n/m.test(lines);
}

/** Sites that document or discuss, whatever the text. Not "help." or "support." of any domain: helpdesks live there. */
const READING_PAGE =
  /^https:\/\/(?:(?:learn|docs|support|techcommunity|answers)\.microsoft\.com|support\.google\.com|github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions|wiki|blob)|(?:[\w-]+\.)?stackexchange\.com|(?:stackoverflow|serverfault|superuser)\.com|(?:www\.|old\.)?reddit\.com|(?:www\.)?rfc-editor\.org|datatracker\.ietf\.org)(?:[/?#]|$)/i;

/** Whether a page of this address is one to read, so that its codes are nobody's failure. */
export function isReadingPage(url: string): boolean {
  return READING_PAGE.test(url);
}
