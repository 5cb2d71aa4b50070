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

/** Other providers, as they write themselves: what their servers write, or the names of their hosts. */
export const OTHER_TOKENS: readonly (readonly [name: string, pattern: string])[] = [
  ['Gmail', '\\bgsmtp\\b|gmail-smtp-in|support\\.google\\.com|smtp(?:-relay)?\\.(?:gmail|google(?:mail)?)\\.com|gmail returned|5\\.4\\.5 daily|\\b[a-z]\\d+[a-z]{2}\\d{6,}[a-z]{2,3}\\b|accounts\\.google\\.com|\\b(?:64\\.233|74\\.125|108\\.177|142\\.25[01]|172\\.217|173\\.194|209\\.85)\\.\\d+\\.\\d+:'],
  ['Amazon SES', 'amazonses|454 throttling failure|email-smtp\\.|amazonaws|following identities failed|\\baws ses\\b|amazon ses'],
  ['SendGrid', 'sendgrid|verified sender identity|authorization grant is invalid'],
  ['Mailgun', 'mailgun'],
  ['Mailtrap', 'mailtrap'],
  ['Mailjet', 'mailjet'],
  ['Postmark', 'postmark|mtasv\\.net'],
  ['Brevo', 'brevo|sendinblue'],
  ['SparkPost', 'sparkpost'],
  ['Resend', 'smtp\\.resend|resend\\.com'],
  ['Zoho', 'zoho|553 relaying disallowed'],
  ['Yahoo', '#auth00|#mbr\\d|yahoo|ymail'],
  ['AOL', 'smtp\\.aol'],
  ['iCloud', 'icloud|smtp\\.mail\\.me\\.com'],
  ['Fastmail', 'fastmail|messagingengine'],
  ['Proton', 'proton(?:mail)?\\.(?:me|ch|com)|protonmail'],
  ['QQ', '\\bqq\\.com|account is abnormal'],
  ['NetEase', 'mail from must equal authorized user|(?:^|\\W)(?:163|126|188|yeah)\\.(?:com|net)|netease|dt:spm'],
  ['Aliyun', 'aliyun|alibaba|mxhichina|阿里云'],
  ['Yandex', 'yandex|яндекс|//ya\\.cc|under suspicion of spam'],
  ['Mail.ru', 'mail\\.ru'],
  ['OVH', '\\bovh\\b|ovh\\.(?:net|com)|mail\\.ovh'],
  ['IONOS', 'ionos|kundenserver|1and1|1und1|perfora\\.net'],
  ['GMX', 'gmx\\.(?:net|com|de|at|ch)|mail\\.gmx'],
  ['WEB.DE', '\\bweb\\.de'],
  ['T-Online', 't-online'],
  ['STRATO', 'strato\\.de|rzone\\.de'],
  ['Hetzner', 'your-server\\.de|hetzner'],
  ['mailbox.org', 'mailbox\\.org'],
  ['Infomaniak', 'infomaniak'],
  ['Gandi', 'gandi\\.net'],
  ['Hostinger', 'hostinger'],
  ['GoDaddy', 'secureserver\\.net'],
  ['Namecheap', 'privateemail'],
  ['DreamHost', 'dreamhost'],
  ['Orange', 'orange\\.fr|wanadoo'],
  ['SMTP2GO', 'smtp2go'],
  ['Mandrill', 'mandrill'],
  ['Naver', 'naver\\.com'],
  ['Daum', 'daum\\.net|hanmail'],
  ['Timeweb', 'timeweb'],
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
  /** `microsoft`, another provider's name in small letters such as `gmail` or `ses`, or `unknown`. */
  readonly provider: string;
  /** Another provider's name for people, such as `Gmail` or `Amazon SES`; empty for Microsoft and where none is known. */
  readonly called: string;
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
    if (strong || nameOf(meant) === '') return {provider: 'microsoft', called: '', by: 'reply', foreign: false};
  }
  const foreign = OTHER_SOFTWARE.some((token) => has(token, text)) || (MICROSOFT_HOST.test(meant) && namesAnother(text));
  const named = OTHER_TOKENS.find(([, pattern]) => has(pattern, text));
  if (named) return {...called(named[0]), by: 'reply', foreign: true};
  if (foreign) return {...called(nameOf(meant)), by: 'host', foreign};
  if (MICROSOFT_HOST.test(text.tight) || MICROSOFT_HOST.test(meant)) return {provider: 'microsoft', called: '', by: 'host', foreign};
  const name = nameOf(meant);
  return {...called(name), by: name ? 'host' : 'nothing', foreign: name !== ''};
}

/** The name of the provider that a host belongs to; empty if none is known. */
function nameOf(host: string): string {
  return host ? (OTHER_TOKENS.find(([, pattern]) => new RegExp(pattern).test(host))?.[0] ?? '') : '';
}

/** A provider by its name for people: the name's last word tells it from others. */
function called(name: string): Pick<Server, 'provider' | 'called'> {
  return {provider: name.split(' ').at(-1)?.toLowerCase() || 'unknown', called: name};
}
