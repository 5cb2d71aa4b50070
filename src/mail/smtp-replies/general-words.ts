import type {Rule} from './cause';
import {rule} from './pattern';
import {AUTHENTICATE, COULD_NOT, CREDENTIAL, WRONG} from './vocabulary';

/** A word of the one list a few words before one of the other: what is said, in any of their languages. */
const closeTo = (first: readonly string[], then: readonly string[]) => new RegExp(`(?:${first.join('|')}).{0,30}(?:${then.join('|')})`);

/** These need a code or a mail server's name beside them, as everyone else says them too. */
export const REPLY_WORDS: readonly Rule[] = [
  rule(
    'security-defaults',
    /security defaults/,
  ),
  rule(
    'account-locked',
    /account (?:is |has been |was )?(?:temporarily )?(?:locked|blocked)|user is locked|locked out/,
    /(?:账户|帐户|帳戶|账号).{0,6}锁定/,
  ),
  rule(
    'wrong-credentials',
    /credentials (?:were |are |is )?(?:incorrect|invalid|rejected|wrong)|(?<!data )(?:not|n't) accept(?:ed)?\b.{0,6}$/,
    /user ?name and password not accepted|badcredentials/,
    /(?:invalid|incorrect|wrong|bad) (?:login|user ?name|user ?id|user|password|credentials?|authentication|auth|api key|account|e-?mail)/,
    /(?:user ?name|login|user|password|credentials?|pass)(?: name)?(?: (?:and|or|and\/or|or\/and) |\/)?(?:password)? ?(?:is |are |was |were )?(?:not correct|incorrect|invalid|wrong|not valid|mismatch|did not match|not match)/,
    /authentication data|password (?:check|verification|verify) fail|user ?name or password|no such user.{0,10}auth|auth.{0,20}no such (?:user|account)|authorization grant/,
    /login (?:fail|incorrect)|your login or password|sign-?in fail/,
    closeTo(CREDENTIAL, WRONG),
  ),
  rule('message-size', /message (?:size|length)?.{0,30}(?:too large|too big|exceed)|size exceeds|maximum message size|size limit/),
  rule('mailbox-full', /mailbox (?:is )?full|over ?quota|out of storage|quota exceeded|insufficient (?:system )?storage/),
  rule(
    'bad-helo',
    /invalid domain name|fully.qualified (?:domain|host)|(?:helo|ehlo).{0,30}(?:invalid|reject|required|syntax|argument|need|bad|name|host)/,
    /(?:invalid|bad|need).{0,16}(?:helo|ehlo)/,
  ),
  rule(
    'protocol-error',
    /send hello first|hello first|(?:helo|ehlo) first|unrecogni[sz]ed command/,
    /command (?:was )?(?:not recogni|unrecogni|not implemented|unknown|not understood)|unknown command|command expected|bad sequence/,
    /out of (?:sequence|order)|syntax error|line too long|improper|synchroni[sz]ation error|bare lf|pipelining|need (?:mail|rcpt)/,
    /(?:invalid|unexpected|malformed) (?:reply|response)(?! code)|auth command already/,
  ),
  rule(
    'not-authenticated',
    /not (?:been )?authenticated|unauthenticated sender|authenti(?:cation|cate) (?:is )?(?:required|needed|first|before)/,
    /(?:auth|login|logon|credentials?) (?:is |are )?(?:required|needed|first)/,
    /(?:must|please|need to|have to|required to|should) (?:first )?(?:be )?(?:authenticat|log ?in|logged|auth\b|sign in)/,
    /requires? (?:smtp )?auth|not (?:been )?logged in|no .{0,12}(?:auth|login) (?:data|given|attempted)/,
    /nicht authentifiziert|se autentic|pas (?:.t. )?authentifi|n.o (?:foi |est. )?autenticad|non . (?:stato )?autenticat/,
    /未(?:通过)?(?:身份)?(?:验证|认证)/,
  ),
  rule(
    'recipient-rejected',
    /(?:recipient|mailbox|user|address|account).{0,40}(?:not found|unknown|does not exist|doesn't exist|unavailable|rejected|invalid|not exist|no longer|(?:is |has been )disabled)/,
    /(?:no such|unknown|invalid) (?:user|recipient|mailbox|address)|user unknown|no valid recipients|domain not found|n'est pas valide/,
  ),
  rule('sender-blocked', /\bspam\b/),
  rule('ip-blocked', /\bblocked\b|(?:reverse|ptr|rdns).{0,30}(?:resolve|match|record|missing|not)/),
  rule('connect-timeout', /connection timed out/),
  rule(
    'temporary-server',
    /temporar|try again|try later|server (?:is )?(?:busy|error)|not available|unavailable|resources|grey ?list|service closing/,
    /internal (?:server )?error|lookup failure/,
  ),
  rule(
    'auth-failed-unspecified',
    /authentication (?:was )?(?:unsuccessful|failed|failure|error|rejected|denied|not successful)|auth(?:orization)? (?:failed|failure)/,
    /could not (?:be )?authenticate/,
    closeTo(AUTHENTICATE, COULD_NOT),
    closeTo(COULD_NOT, AUTHENTICATE),
    /(?:身份验证|认证|驗證|鉴权)(?:不成功|失败|失敗|未成功)|認証(?:に)?失敗|인증 ?(?:에 )?실패/,
  ),
];
