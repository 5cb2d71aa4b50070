import {oneOf} from './pattern';

/**
 * Whether a sentence speaks of failures instead of reporting one. A report is said once, of what has just happened: it has no
 * "may" and no "usually", asks nothing, tells nobody what to do, and no programmer wrote it into a list of changes.
 */

/** What may be, what usually is, what servers do in general, and what is asked. */
const IN_GENERAL = oneOf(
  /\b(?:(?<!checking )if|in case|whenever|unless|wenn|falls|cuando|quand|lorsque|jeśli|если)\b/,
  /\b(?:may(?! +\d)|might|must|should|would|can(?! ?not\b|['’]t)|usually|often|typically|sometimes|commonly|generally|normally|frequently|rarely)\b/,
  /\b(?:to (?:avoid|prevent|handle|fix|support|detect|reduce)|now (?:replies|reports?|logs?|issues|uses|supports|handles|resets|returns)|instead of|no longer)\b/,
  /\bwill (?:not )?(?:fail|be|cause|get|receive|see|return)\b/,
  /\b(?:many|some|most|certain|several|all|your|our|those|these) (?:[\w-]+ ){0,2}(?:servers|providers|hosts|isps|clients|applications|devices|networks|firewalls|platforms)\b/,
  /[?？](?:\s|$)/,
  /esta opción|esta opção|cette option|diese option|deze optie|questa opzione|this option|tę opcję|эту опцию|этот параметр|этот флаг|هذا الخيار|اتركه|此选项|このオプション|이 옵션/,
  /peut-être|pourrait|(?<!ne )peu(?:t|vent) (?!pas)|k(?:ann|önnen) (?!(?:\S+ ){0,6}(?:nicht|kein))|(?<!no se )puede |(?<!não )pode (?!ser env)|יתכן|talvez|potrebbe|entweder|vielleicht|möglicherweise|misschien|mogelijk|być może|(?<!не)возможно|(?<!не )может |(?<!не)можливо|olabilir|kanske|kanskje|måske|ehkä|možná|talán|morda|かもしれ|가능성/,
  // What is usual.
  /généralement|normale?mente?|souvent|typischerweise|meist|üblicherweise|in der regel|häufig|generalmente|a menudo|suele|spesso|di solito|geralmente|meestal|vaak|zwykle|zazwyczaj|często|обычно|часто|obvykle|často|genellikle/,
  /请输入|失败时|失敗時|如果|場合|можете|пусть|通常|可能会|可以|请勿/,
);
/** What somebody tells of himself, or of others. */
const TOLD = /\b(?:i|you|they|users?|people|customers?|someone|anyone)(?:'m|'ve|'re)? (?:am|are|get|got|see|saw|have|had|receive|keep|try|tried|want|need|could|can|can't|cannot|couldn't|is|was)|is there|any (?:idea|solution|help)\b/;
/** What to do: how a hint or a setting begins. */
const TELLS_TO = new RegExp(
  `^\\W*(?:${
    oneOf(
      /when|where|s[ie] (?:o|a|il|lo|la|el|le|les|su|votre|usa|você|vous|tu|non|no|l')\b|quando|als|on|after|before|possible|common|optional|how to|why|what|whether/,
      /notify|retry|check|make sure|ensure|enable|disable|avoid|use|set|choose|select|verify|ignore|show|log|allow/,
      /number of|maximum|the (?:number|maximum|time|name|address|port|default)/,
    ).source
  })\\b`,
);
/** How a list of changes begins a line, and how it ends one: with an issue, or with what was committed. */
const CHANGE = oneOf(
  /^[\W\d]*\w+\([\w ,/-]+\)!?:/,
  /^[\W\d]*(?:fix|feat|chore|docs|refactor|perf|tests?|build|ci|style|bug ?fix|improvement|(?:fix|chang|add|improv|updat|tweak|remov)(?:ed)?|new|cleanup|safety|feature|documentation|security|workaround)(?: \([^)]*\))?!?: /,
  /^[\W\d]*(?:\w+\] )?(?:fix|add|implement|handl|improv|updat|upgrad|bump|refactor|remov|support|prevent|restor|revert|introduc|document|rework|correct|resolv|clarif|simplif|renam|mov|replac|drop|extend|retry|downgrad)(?:s|e|es|d|ed|ing)?(?: (?!error|failed|:)|$)/,
  /\(#\d+\)|\[#\d+\]\(|\/(?:commit|pull|issues)\/\w+\)|\(\[?(?=\d*[a-f])[\da-f]{7,40}[\])]|\b(?:bpo-|issue #)\d+:|\bcloses: #/,
);
/** A line of a program, or a text with gaps that it fills. */
const CODE = oneOf(
  /=>|"(?:label|description|title|placeholder|help)": |^\W{0,4}[a-z]\w*(?:\.\w+)+["'] ?[:=]/,
  /\$\{|\{\$|\{\{|%\w?[sd]\b|<[a-z]+_\w+>|\{\d?\}|;\s*$|\|\||&&/,
  /^\s*(?:echo|throw|raise|return|print\w*|console\.|assert|elif|else|const|let|var|def|function|case|catch)\b/,
);
/** Whether a line is one of a list of changes. @param line normalised */
export function isChange(line: string): boolean {
  return CHANGE.test(line);
}

/** @param sentence one sentence or one line, normalised */
export function isProse(sentence: string): boolean {
  return TELLS_TO.test(sentence) || IN_GENERAL.test(sentence) || isChange(sentence);
}

/** What only a report has: a time, a name of a server or of an exception, an address, somebody who tells of himself. */
const OF_A_RUN = /\b\d?\d:\d\d|prod\.|\b(?:i|my|we|our|i'm)\b|[a-z](?:error|exception)\b|\d+\.\d+\.\d+\.\d+|@[\w-]+\.\w/;

/** Whether a text speaks in general in several sentences, which labels are not, and of nothing that happened. */
export function isGeneral(flat: string): boolean {
  return !OF_A_RUN.test(flat) && flat.split(/\n|(?<=[.!?。])\s/).filter((sentence) => sentence.length > 25 && /[.!?。:]$/.test(sentence) && !/[45]\d\d/.test(sentence) && isProse(sentence.trim())).length >= 2;
}

/** Whether a line without an error of a system or a server in it is nobody's report. @param line normalised */
export function isNoReport(line: string): boolean {
  return isProse(line) || TOLD.test(line) || CODE.test(line);
}

/** The sentence, or the line, that a place of a text is in. */
export function sentenceAt(flat: string, place: number): string {
  const before = flat.slice(0, place);
  const begin = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('。')) + 1;
  const end = /\n|[.!?。！]\s|$/.exec(flat.slice(place));
  return flat.slice(begin, place + (end?.index ?? 0)).trim();
}
