import type {Rule} from './cause';
import {patterns, rule} from './pattern';

/**
 * What servers say, most telling first. These say enough without a code.
 * Sources: `test/replies/shared.json`; Microsoft, "Fix issues with printers, scanners, and LOB applications" and "Email
 * non-delivery reports and SMTP errors in Exchange Online"; the help pages of the providers that are named beside a rule.
 */
export const TELLING_WORDS: readonly Rule[] = [
  rule('mailbox-smtp-auth-disabled', /disabled for the mailbox/),
  rule('tenant-smtp-auth-disabled', /smtpclientauthentication is disabled|disabled for the tenant|aka\.ms\/smtp_auth_disabled/),
  rule('basic-auth-removed', /basic authentication is not supported/),
  rule(
    'basic-auth-disabled',
    /basic auth(?:entication)? (?:is |has been )?disabled/,
    /基本(?:身份验证|认证|驗證|認証|認證).{0,8}(?:禁用|停用|無効)/,
  ),
  rule(
    'conditional-access',
    /did not meet the criteria to be authenticated|blocked by conditional access|n.o atendeu aos crit.rios/,
  ),
  rule('federation', /federated sts|\bsts (?:service|url)/),
  rule(
    'tls-version',
    /aka\.ms\/smtp_auth_tls|tls (?:version|1\.[01]).{0,30}(?:not supported|deprecated|too old)/,
    /only tls 1\.[23]/,
  ),
  rule('rate-limit', /policy.{0,20}quota/),
  rule('temporary-server', /grey ?list|server is offline|transient exception/),
  rule('tls-handshake', /appropriate tls|tls (?:negotiation|handshake) (?:failed|error)|tls (?:not available|currently unavailable)|starttls failed/),
  rule(
    'domain-authentication',
    /host \S+ (?:is )?not (?:allowed|authori[sz]ed|permitted) to send|(?:bad|invalid|blad|fail(?:ed)?) spf|authentication information/,
    /pass .{0,12}authentication checks?|sender is (?:unauthenticated|not authenticated)/,
  ),
  rule(
    'concurrent-limit',
    /thread limit exceeded|aka\.ms\/concurrent_sending/,
    /too many (?:concurrent|simultaneous) (?:smtp )?(?:connections|sessions)|too many connections/,
    /(?:maximum|max) (?:number of )?(?:concurrent )?connections|connection limit exceeded|concurrent connection/,
  ),
  rule(
    'send-as-denied',
    /send as this sender|sendasdenied|(?:not|n't) belong to|mail from address must be|not allowed to send as|sender address rejected: not owned|not owned by (?:auth )?user/,
    /not authori[sz]ed to (?:send|use) .{0,60}(?:sender|from|address|behalf)|mail from must equal authori[sz]ed user/,
    /(?:from|sender)(?: address)? (?:must|should|has to|needs to) (?:be|match|equal)|envelope.?from .{0,40}(?:mismatch|not match)/,
    /not (?:allowed|permitted) to (?:use|send from) th(?:is|e) (?:sender|from|address)|sender (?:address )?(?:is )?not allowed|not one of your/,
    /send mail from another/,
  ),
  rule(
    'sender-not-verified',
    /verified sender identity|address (?:is )?not verified/,
    /(?:sender|domain|from address|from field).{0,60}(?:not (?:been )?verified|isn't verified|unverified|not validated|not valid\b)/,
    /not a (?:verified|confirmed|validated)|sender signature|unknown sender|sandbox subdomains|authori[sz]ed recipients/,
    /domain .{0,60}is not allowed to send|unverified (?:sender|address|domain)/,
  ),
  rule(
    'app-password-required',
    /app(?:lication|lication-specific|-specific)?[ -](?:specific )?password (?:is )?required|invalidsecondfactor/,
    /log in (?:via|with) your web browser|webloginrequired|(?:requires?|use) an? app(?:lication|-specific)?[ -](?:specific )?password/,
    /generate .{0,20}app password|enter your authori[sz]ation|授权码登录/,
  ),
  rule(
    'account-abnormal',
    /account is abnormal|unusual (?:activity|sign-?in)/,
    /account .{0,20}(?:suspended|deactivated|not active|inactive|disabled|restricted|under review)|service is not open|suspended/,
    /smtp.{0,20}服务未开/,
  ),
  rule('message-size', /message size/),
  rule('mailbox-full', /mailbox (?:is )?full|mailboxfull/),
  rule(
    'rate-limit',
    /too many (?:bad )?(?:auth|login|log in|failed|invalid)|too many (?:mails|messages|e-?mails|recipients|requests|attempts|errors)/,
    /daily (?:user )?(?:sending|message|e-?mail|recipient|mail)? ?(?:limit|quota)/,
    /(?:sending|message|mail|e-?mail|submission|hourly|monthly|maximum|recipient|account|plan).{0,24}(?:limit|quota|rate|credits?) (?:is |has been |was )?(?:exceeded|reached)/,
    /(?:exceed(?:ed|s)?|reached) (?:your|the|its|my)? ?(?:\w+ ){0,3}(?:limit|quota|rate|threshold for message)\b|queue quota|submissionquota/,
    /rate limit|ratelimit|throttl|maximum (?:credits|sending|send)|(?:messages|mails) per (?:second|minute|hour|day)|超过.{0,10}(?:限制|上限)/,
  ),
  rule(
    'sender-blocked',
    /outboundspam|wascl|bad outbound sender|tenant has exceeded threshold|likely unsolicited|access denied, (?:banned|bad) sender/,
    /blocked (?:for|from) sending|unregistered domain|sender .{0,30}blocked|restricted (?:entit|from sending)|suspected (?:of )?spam/,
    /(?:identified|classified|detected|rejected|marked|considered) as spam|spam (?:message|content|detected|score)|dt:spm/,
  ),
  rule('sender-blocked', /(?:mail ?from|sender|from) (?:domain|address) .{0,12}(?:listed|black)/),
  rule(
    'ip-blocked',
    /banned sending ip|not accepted from this ip|on our block ?list|block ?list|black ?list|blocked using|spamhaus/,
    /client host .{0,60}(?:blocked|rejected)|ip .{0,50}(?:blocked|not authori[sz]ed|banned|blacklisted|not allowed|unauthori[sz]ed|reputation)/,
    /sending ip|unauthori[sz]ed ip|dnsbl|\brbl\b/,
  ),
  rule('domain-authentication', /required authentication level|dkim|dmarc|\bspf\b|authentication requirements/),
  rule(
    'relay-denied',
    /rela(?:y|ying|is|yage) (?:is |access |for .{0,60})?(?:was |not )?(?:denied|disallow|permitted|allowed|refus|prohibited|interdit)/,
    /not permitted to relay|unable to relay|cannot relay|relay (?:operation )?reject|tenantattribution|no relay|(?:not|n't) relay|relaying/,
  ),
  rule(
    'starttls-required',
    /without (?:ssl|tls|encrypt|starttls).{0,30}not (?:allowed|permitted)|issue (?:a )?starttls|starttls .{0,20}(?:required|first)|unencrypted connection/,
    /encryption (?:is )?required|requires? (?:a )?(?:tls|ssl|encrypt|starttls)|(?:tls|ssl|secure connection) (?:is )?(?:required|needed)\b/,
    /use (?:starttls|tls|ssl) first|plain ?text auth.{0,30}(?:disallowed|disabled|not allowed)/,
  ),
  rule(
    'auth-mechanism',
    /(?:un(?:recogni[sz]ed|known|supported)|invalid) auth(?:entication)? (?:type|method|mech)/,
    /auth(?:entication)? (?:type|method|mechanism)s? .{0,60}(?:not |un)(?:supported|available|accepted|recogni|implemented|known)/,
    /mechanism (?:is )?(?:not |un)(?:supported|available|recogni)|mechanism (?:is )?too weak/,
    /no (?:suitable|supported|compatible|valid|common|mutual|worthy|acceptable) (?:sasl |smtp )?(?:auth|mech)/,
    /n(?:o|')t support (?:the |any )?(?:smtp )?auth/,
    /auth (?:extension )?(?:is )?(?:not supported|unsupported|not available|not enabled|disabled|not offered|not advertised)/,
    /auth(?:entication)? (?:command )?(?:is )?not (?:supported|enabled|available|implemented|allowed)/,
    /does not (?:offer|advertise) (?:\w+ )?auth|auth.{0,20}not advertised|no supported auth/,
  ),
];

/** These say so much that they count without any code, wherever a person meets them. */
export const ALONE: readonly string[] = patterns(
  /smtpclientauthentication is disabled|aka\.ms\/smtp_auth_(?:disabled|tls)/,
  /authentication unsuccessful, (?:basic|the user|the request|user is|account)|basic authentication is not supported for/,
  /tls 1\.0 and 1\.1 are not supported\. please|aka\.ms\/concurrent_sending|did not meet the criteria to be authenticated|storedrv\.submission/,
  /message size exceeds|send as this sender|verified sender identity|following identities failed|username and password not accepted/,
  /application-specific password required|incorrect authentication data|account is abnormal|too many bad auth attempts|too many login attempts,/,
  /daily user sending|outboundspam|bad outbound sender|banned sending ip|starttls is required to send|sendasdenied;|not a sender signature|smtp auth extension not supported/,
  /no suitable authentication method found|must issue a starttls command|unable to relay recipient/,
);
