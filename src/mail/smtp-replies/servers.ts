import type {NormalText} from './normalise';
import {has, patterns} from './pattern';

/**
 * Tokens of a reply that only a Microsoft server writes: 0 of them in the failures of other providers that were read.
 * Letters and digits before the domains are names of data centres. Source: `test/replies/shared.json`, `ms_evidence`.
 */
export const MICROSOFT_TOKENS = patterns(
  /\.prod ?\.outlook ?\.com|\.prod ?\.exchangelabs ?\.com|protection\.outlook\.com|outlook\.office365\.com|partner\.outlook\.cn/,
  /aka\.ms\/(?:smtp_auth|concurrent)|storedrv\.|mapiexception|smtpclientauthentication|wascl|go\.microsoft\.com\/fwlink|sender\.office\.com/,
  /microsoft esmtp mail service|not supported for client submission|\b5\.7\.(?:139|57|60|6[067]\d|70[58])\b|\b5\.2\.252\b|\b4\.7\.66\b/,
  /\b5\.1\.90\b|security defaults policy|tenantattribution/,
);

/** Host names of Microsoft's submission servers: in a failure to connect, what was meant. */
const MICROSOFT_HOST = /(?:smtp(?:-legacy|-mail)?|outlook)\.(?:office365\.(?:com|us)|outlook\.com|live\.com|hotmail\.com|partner\.outlook\.cn)|outlook\.office365|mail\.protection\.outlook|smtp\.partner\.outlook/;

/** Other providers: what their servers write, or the names of their hosts. */
export const OTHER_TOKENS: readonly (readonly [provider: string, pattern: string])[] = [
  ['gmail', '\\bgsmtp\\b|gmail-smtp-in|support\\.google\\.com|smtp(?:-relay)?\\.(?:gmail|google(?:mail)?)\\.com|gmail returned|5\\.4\\.5 daily|\\b[a-z]\\d+[a-z]{2}\\d{6,}[a-z]{2,3}\\b|accounts\\.google\\.com|\\b(?:64\\.233|74\\.125|108\\.177|142\\.25[01]|172\\.217|173\\.194|209\\.85)\\.\\d+\\.\\d+:'],
  ['ses', 'amazonses|454 throttling failure|email-smtp\\.|amazonaws|following identities failed|\\baws ses\\b|amazon ses'],
  ['sendgrid', 'sendgrid|verified sender identity|authorization grant is invalid'],
  ['mailgun', 'mailgun'],
  ['mailtrap', 'mailtrap'],
  ['mailjet', 'mailjet'],
  ['postmark', 'postmark|mtasv\\.net'],
  ['brevo', 'brevo|sendinblue'],
  ['sparkpost', 'sparkpost'],
  ['resend', 'smtp\\.resend|resend\\.com'],
  ['zoho', 'zoho|553 relaying disallowed'],
  ['yahoo', '#auth00|#mbr\\d|yahoo|ymail'],
  ['aol', 'smtp\\.aol'],
  ['icloud', 'icloud|smtp\\.mail\\.me\\.com'],
  ['fastmail', 'fastmail|messagingengine'],
  ['proton', 'proton(?:mail)?\\.(?:me|ch|com)|protonmail'],
  ['qq', '\\bqq\\.com|account is abnormal'],
  ['netease', 'mail from must equal authorized user|(?:^|\\W)(?:163|126|188|yeah)\\.(?:com|net)|netease|dt:spm'],
  ['aliyun', 'aliyun|alibaba|mxhichina|阿里云'],
  ['yandex', 'yandex|яндекс|//ya\\.cc|under suspicion of spam'],
  ['mail.ru', 'mail\\.ru'],
  ['ovh', '\\bovh\\b|ovh\\.(?:net|com)|mail\\.ovh'],
  ['ionos', 'ionos|kundenserver|1and1|1und1|perfora\\.net'],
  ['gmx', 'gmx\\.(?:net|com|de|at|ch)|mail\\.gmx'],
  ['web.de', '\\bweb\\.de'],
  ['t-online', 't-online'],
  ['strato', 'strato\\.de|rzone\\.de'],
  ['hetzner', 'your-server\\.de|hetzner'],
  ['mailbox.org', 'mailbox\\.org'],
  ['infomaniak', 'infomaniak'],
  ['gandi', 'gandi\\.net'],
  ['hostinger', 'hostinger'],
  ['godaddy', 'secureserver\\.net'],
  ['namecheap', 'privateemail'],
  ['dreamhost', 'dreamhost'],
  ['orange', 'orange\\.fr|wanadoo'],
  ['smtp2go', 'smtp2go'],
  ['mandrill', 'mandrill'],
  ['naver', 'naver\\.com'],
  ['timeweb', 'timeweb'],
];

/**
 * What no Exchange server writes: the words of Postfix, Exim, Dovecot, Courier and others. Their provider stays unknown,
 * but nothing of Microsoft is said about them.
 */
export const OTHER_SOFTWARE = patterns(
  /not one of your addresses|sender is not allowed to relay|<(?:data|end-of-message|helo)>: \w+|remote_smtp for|incorrect authentication data|authentication credentials invalid$|535 (?:error: )?authentication (?:failed|credentials)/,
  /[45]\d\d[ -]5\.7\.[89]\b|\bsasl (?:login|plain|cram|digest|authentication) (?:authentication )?failed:|error: authentication failed/,
  /invalid login or password|relaying (?:denied|disallowed)|\bexim\b|\bsmtp\.[\w.-]+ esmtp postfix|dkim/,
  /530[ -]5\.[57]\.[01] authentication required|535[ -]5\.7\.[018]\b|relay access denied|refused to talk to me|relais refus|\blogin fail\b/,
  /sender address rejected|: client host rejected/,
);

/** Hosts that a text says were spoken to. Those of Microsoft, of this machine and of nobody are no others. */
const SPOKEN_TO = /(?:\brelay=|\bhost |\bmx; |-mta: dns; |connect to |connection to |established with host "?|(?:ssl|tls|smtps?):\/\/|\b220[ -]|server (?:name )?[:'"]{1,3} ?)((?:[a-z\d-]+\.)+[a-z]{2,})\b/g;
const NOT_OTHERS = /(?:^|\.)(?:outlook\.com|office365\.(?:com|us)|outlook\.cn|office\.com|microsoft\.com|hotmail\.com|live\.com|localdomain|github\.com)$/;

/** Whether the text names a server that isn't Microsoft's as the one that was spoken to. */
function namesAnother({flat}: NormalText): boolean {
  const hosts = [...flat.matchAll(SPOKEN_TO)].map(([, host = '']) => host);
  return /\bhost (?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(flat) || (hosts.length > 0 && hosts.every((host) => !NOT_OTHERS.test(host)));
}

export interface Server {
  /** `microsoft`, another provider's name, or `unknown`. */
  readonly provider: string;
  /** What the provider was told from: a reply is proof; a host's name only says who was meant. */
  readonly by: 'reply' | 'host' | 'nothing';
  /** The reply was written by software that Microsoft doesn't run. */
  readonly foreign: boolean;
}

/**
 * Whose server answered, or was meant.
 * @param text the text that the diagnosis was read from, or its part
 * @param host the host in the form on the page, if known
 */
export function serverOf(text: NormalText, host = ''): Server {
  const meant = host.toLowerCase();
  if (MICROSOFT_TOKENS.some((token) => has(token, text)) && !/5\.7\.30\D.{0,20}dkim/.test(text.flat)) {
    const strong = /outlook|aka\.ms|5\.7\.139|microsoft|office/.test(text.tight);
    if (strong || nameOf(meant) === null) return {provider: 'microsoft', by: 'reply', foreign: false};
  }
  const foreign = OTHER_SOFTWARE.some((token) => has(token, text)) || (MICROSOFT_HOST.test(meant) && namesAnother(text));
  const named = OTHER_TOKENS.find(([, pattern]) => has(pattern, text));
  if (named) return {provider: named[0], by: 'reply', foreign: true};
  if (foreign) return {provider: nameOf(meant) ?? 'unknown', by: 'host', foreign};
  if (MICROSOFT_HOST.test(text.tight) || MICROSOFT_HOST.test(meant)) return {provider: 'microsoft', by: 'host', foreign};
  const name = nameOf(meant);
  return {provider: name ?? 'unknown', by: name ? 'host' : 'nothing', foreign: Boolean(name)};
}

function nameOf(host: string): string | null {
  return host ? (OTHER_TOKENS.find(([, pattern]) => new RegExp(pattern).test(host))?.[0] ?? null) : null;
}
