import {oneOf} from './pattern';

/** Whether a code is spoken of instead of met: what stands around it, in the languages of the pages that were read. */

const EXPLAINING_WORDS = oneOf(
  /indicates?|means|signif(?:ica|ie)|bedeutet|gibt an|weist darauf hin|indica|indique|betekent|oznacza|означа[еє]т?|znamen[aá]|jelenti?|betyde?r|tarkoittaa|anlamına|înseamnă|σημαίνει|berarti/,
  /(?:this|dieser?|this kind of) (?:error|message|response|code|status|fehler|problem)(?: code)? (?:is(?! (?:resolved|fixed|corrected))|occurs?|means|happens|indicates?|message|usually|typically|comes|appears|tritt)/,
  /(?:happens|occurs|returned|displayed|appears|shown) (?:when|if|because)|this happens|similar to|most (?:prevalent|common)|error codes?\b(?!:)/,
  /(?:return(?:s|ing)?|throw(?:s|ing)?) this (?:error|code|reply)|smtp-fehlercode|ist ein smtp|est une? erreur|es un (?:error|código)/,
  /(?<!this )is an? (?:[\w-]+ ){0,3}(?:error|failure|response|reply|code|status)|these errors (?:mean|occur|indicate)|(?:common|possible|probable|likely) causes|causes (?:probables|possibles)|causas (?:probables|posibles|prováveis|possíveis)|mögliche ursachen|häufig/,
);

/** The verbs with which a code is explained, and what else stands behind one that is. */
export const EXPLAINS = oneOf(
  new RegExp(`(?<!\\p{L})(?:${EXPLAINING_WORDS.source})(?!\\p{L})`, 'u'),
  /[—–-] (?:cause|reason|solution|fix):/,
  /[.\n"`»”] {0,2}(?:that is|that's|this is (?:because|due|usually|the)|it means|these are)\b/,
  /appara[iî]t|survient|se produ(?:it|ce) |aparece|ocurre cuando|ocorre quando|si verifica|erscheint|tritt auf|pojawia się|występuje/,
  /возника[ею]|появля[ею]|意味|表示|说明|示[すし]|的原因|발생합니다|表示されます/,
);

const INTRODUCING_WORDS = oneOf(
  /if|(?<!occurr?ed |failed )when|whenever|wenn|wanneer|otherwise|falls|si|cuando|quando|lorsque|als|jeśli|если/,
  /caso (?:receb\w*|apare\w*|ocorr\w*|o|a)|se (?:viene|vedi|ricevi|appare|você|receber|aparecer|o erro|a mensagem|l'errore)/,
  /expected (?:output|result)|rejects|will return|such as|similar to|what does|causes? the following|cause[sd]? this|(?<!with )status code|the default|parameter/,
  /(?:es posible|é possível|è possibile|il est possible) (?:que|che)|comme|wie|e\.g\.?|z\. ?b\.?|for example|for instance|beispiel(?:sweise)?|par exemple|por ejemplo|ad esempio/,
  /failure response|success response|expected response:|respuesta (?:de error|correcta)/,
  /errors? such as|codes? such as|(?:errors?|messages?|repl(?:y|ies)) like|(?:for|para|pour|per|für|bei)(?: the| el| den| dem| o)? (?:errors?|fehler|erreurs?|errore|erro)/,
  /can (?:give|show|return|throw|cause)|(?:may|might)(?! +\d)|kann(?! nicht| kein)|(?<!no )(?<!no se )puede|(?<!não )pode|(?<!ne )peut(?! pas)|può|potrebbe|может|могут|możesz|może/,
);

/** What stands before a code that may come: a condition, an example. */
const INTRODUCES = oneOf(
  new RegExp(`(?<!\\p{L})(?:${INTRODUCING_WORDS.source})(?!\\p{L})(?:[^.!?\\n]|\\.(?=\\S)){0,240}$`, 'u'),
  /(?:失败响应|失敗応答|실패 ?응답|如果|若|否则|请勿|例如|示例|たとえば|場合|ことがあり|경우|수 있|إذا|يمكن)[^。\n]{0,60}$/,
  /(?:の例|示例|例子)[^\n]{0,40}\n?[^\n]{0,8}$/,
  /(?:^|\n)error \d\d?: ?$/,
  /(?:^|\n)\W*(?:exampl|exempl|beispiel|ejemplo|esempio|voorbeeld|przykład|пример)[^\n]{0,120}[:：][^]{0,80}$/,
  /\b(?:example|sample|typical)(?: \w+){0,2}: ?$/,
);
/** A condition of who tells what he did, and met: "When I press Send, …". */
const OWN = /\b(?:i|we|my|our|sending|thrown|expected response)\b/;
/** After the condition, what came of it. */
const CAME_OF_IT = /\b(?:but|i|i'm|we|my)\b|^[^(]*\)/;

/** A list of errors is announced, or a case in which one comes. */
const ANNOUNCES = oneOf(
  /\bcauses? the following (?:error|reply|message):\s*$/,
  /\b(?:any|one|some) of (?:the following|these) (?:\w+ )?(?:errors?|messages?|repl|responses?|codes?)/,
  /\b(?:following|this) (?:error |message )?(?:error|message|reply) (?:will|may|might|can|is|gets) (?:be )?(?:shown|displayed|returned|appear|logged)/,
  /\b(?:scenarios?|cases?|situations?) (?:where|when|in which)\b[^.\n]{0,80}$/,
);

/** Whether what stands before a code speaks of one that may come. @param before normalised, up to the code */
export function introduced(before: string): boolean {
  const condition = INTRODUCES.exec(before)?.[0];
  return (condition !== undefined && !OWN.test(condition.slice(0, 32)) && !CAME_OF_IT.test(condition)) || ANNOUNCES.test(before);
}

/** Who tells of what he met. */
const MET = /\b(?:i|we)(?:'m| am|'re| are|'ve| have)? (?:gett?|got|receiv|seei?|saw)/;

/** Words of manuals and scripts. */
const MANUAL = oneOf(
  /\b(?:figure \d|admin cent(?:er|re)|entra (?:admin|id)|azure portal|(?:in )?this (?:paragraph|section|page|topic|example|cmdlet))\b/,
  /\b(?:set-\w+config|-\w+ \d\.\d\.\d|cmdlet|failure response|success response|changelog|release notes|implement(?:s|ed)?)\b/,
  /centro de administra|centre d'administration|管理者は|管理センター|管理中心|관리 센터|центр\w* администрирования|管理员可以/,
  /(?:administrators|administratoren|administrateurs|administradores|amministratori|администраторы) (?:can|können|peuvent|pueden|podem|possono|могут)/,
);

/** Whether a manual or a script stands around a code. @param after from where the codes end */
export function inManual(before: string, after: string): boolean {
  return MANUAL.test(after) || (MANUAL.test(before.slice(-120)) && !MET.test(before));
}
