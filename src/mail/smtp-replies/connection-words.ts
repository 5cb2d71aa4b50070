import type {Rule} from './cause';
import {CERTIFICATE_WRONG, CONNECTION_ENDED, CONNECTION_REFUSED, HOST_UNKNOWN, TIME_LIMIT_PASSED} from './connection-stems';
import {rule} from './pattern';

/**
 * What runtimes and operating systems say when there was no reply. Most telling first; where several stand in one text
 * at about the same place, the first rule wins. The words of Windows and of C libraries in other languages are those of
 * the systems themselves (WSAETIMEDOUT 10060, WSAECONNREFUSED 10061, WSAEACCES 10013 …); negative numbers are
 * libuv's, on Windows and on Linux, and numbers in brackets behind its name curl's (libcurl, "libcurl-errors").
 */
export const CONNECTION_WORDS: readonly Rule[] = [
  rule(
    'tls-version',
    /no longer supports? tls|alert.protocol.version|unsupported.protocol|no appropriate protocol|no protocols available|protocol version not supported/,
    /protocol version \w+ is not accepted|wrong_ssl_version|no supported versions satisfy/,
  ),
  rule(
    'wrong-tls-mode',
    /port .{0,40}(?:encryption|ssl|tls).{0,30}(?:mismatch|not match)|端口.{0,8}(?:加密|ssl).{0,8}不(?:匹配|符)|wrong.version.number|first record does not look like a tls handshake|unrecogni[sz]ed ssl message|plaintext connection\?/,
    /packet.length.too.long|typically reserved for plain-?text|unknown.protocol|record.layer.failure|unexpected packet format/,
    /cannot determine the frame size|unsupported record version|invalidcontenttype|unexpected tls packet|ssl: unknown protocol|not_ssl_record/,
    /encountered non-?ssl|bad ssl record/,
  ),
  rule(
    'certificate',
    CERTIFICATE_WRONG,
    /certificate.verify.failed|certificate verif\w* fail|signed by (?:an )?unknown authority|self.signed.cert|verify the first certificate|local issuer certificate/,
    /certificate's altnames|x509: (?:certificate|cannot|failed)|(?:invalid|bad|untrusted|unverified) peer certificate/,
    /peer.certificate.{0,60}(?:fail|can ?not|could|not|invalid|unknown|reject|expired)|pkix path|suncertpath|certificate (?:has )?expired/,
    /cert_has_expired|cert_\w+_invalid|name given in the server's ssl certificate/,
    /certificate (?:that )?could(?: not|n.t) be (?:validated|verified)|certificate which is not trusted|server certificate could not/,
    /misconfigured server certificate|remote certificate (?:is|was)/,
    /certificate (?:is |was )?(?:not trusted|untrusted|invalid|rejected|unknown|revoked|not valid)/,
    /certificate.{0,60}(?:does|did)(?:n't| not) match|(?:does|did)(?:n't| not) match .{0,40}certificate|untrustedroot|unknownissuer/,
    /unable_to_verify_leaf|no name matching|no subject alternative|hostname mismatch|curl\W{1,4}60\b/,
  ),
  rule(
    'dns',
    HOST_UNKNOWN,
    /gaierror|getaddrinfo|errno\W{1,4}-(?:3008|3001|[235])\b|enotfound|eai_again|name or service not known|no such host|could not resolve|cannot resolve/,
    /unable to resolve|failed to resolve|nodename nor servname/,
    /lookup [\w-]+\.[\w.-]+(?: on [\w.:[\]]+)?: (?:no |i\/o|server|dial|temp|dns|getaddr)|unknownhost|unknown host|name resolution/,
    /could not be resolved|failed to lookup address|\b1100[14]\b|host (?:name )?(?:not found|lookup failed|is unknown)/,
    /nxdomain|name service error|domain name not found|name does not resolve|curl\W{1,4}6\b/,
  ),
  rule(
    'network-unreachable',
    /network is unreachable|enetunreach|ehostunreach|no route to host|unreachable (?:network|host)|\b10051\b|\b10065\b|host is unreachable/,
    /networkunreachable|keine route|aucun chemin|sem rota|brak trasy|нет маршрута|没有到主机的路由|経路がありません/,
  ),
  rule(
    'connect-refused',
    CONNECTION_REFUSED,
    /econnrefused|errno\W{1,4}-(?:4078|111)\b|connection refused|connect(?:ion)? (?:was |has been )?(?:actively )?refused|connectionrefused/,
    /actively refused|active rejection|rifiuto persistente|\b1006[1]\b|\b10013\b|forbidden by its access permissions/,
    /(?:refused|rejected) (?:the |your )?connection/,
    /connect to host, port: (?:localhost|127\.0\.0\.1|::1)/,
  ),
  rule(
    'connect-timeout',
    TIME_LIMIT_PASSED,
    /etimedout|errno\W{1,4}-(?:4039|110)\b|esockettimedout|timed[ -]?out|execution expired|i\/o timeout/,
    /time-?out (?:while|when|during|waiting|connecting|error\b|exceeded|expired|was reached|reached|on connect|occurred|after)/,
    /(?:error|err|exception|failed|failure)\W{1,4}(?:smtp )?(?:connection |connect |operation |socket )?time-?out\b(?! ?(?:\(|in\b|sec|ms|\d|:|=))/,
    /tidsa[bv]bru|tidsudløb|aikakatk|időtúllépés|timeout(?:error|exception)\b|::\w*timeout\b|connect timeout\b|greeting never received|deadline (?:has )?(?:exceeded|elapsed)|\b10060\b/,
    /did not properly respond after|zeit.berschreitung|ordnungsgem.. reagiert|connexion a .chou. car/,
    /no respondi. adecuadamente/,
    /没有正确答复|curl\W{1,4}28\b/,
  ),
  rule(
    'connection-dropped',
    CONNECTION_ENDED,
    /econnreset|errno\W{1,4}-(?:4077|104)\b|connection (?:was )?(?:reset|closed|aborted|lost|terminated|dropped|forcibly|unexpectedly)/,
    /connectionreset|forcibly closed|unexpected(?:ly)? (?:closed|eof|socket close|end of)|socket close|socket hang ?up|\beof\b|eof detected|end of file reached/,
    /broken pipe|epipe\b|serverdisconnected|server (?:has )?(?:unexpectedly )?(?:disconnected|closed)|\b1005[34]\b/,
    /incomplete response|got (?:an )?empty (?:code|response)|got code ""/,
    // .NET's exception says so in whatever language the system speaks.
    /smtpexception: .{4,90}ioexception: /,
    /远程主机强迫关闭|curl\W{1,4}5[256]\b/,
  ),
  rule(
    'tls-handshake',
    /stream_socket_enable_crypto|handshake.?(?:failed|failure|error|exception|did not)|(?:during|in) .{0,12}handshake|failed to initiate tls/,
    /attempting to establish an ssl or tls connection/,
    /(?:starttls|tls|ssl) (?:command |negotiation |connection |error |negotiate )?(?:failed|failure|error|could not|was not)/,
    /(?:unable|failed|could not|couldn't|cannot|can't|impossible) (?:to )?(?:be )?(?:initiate|start|negotiate|establish|enable|set ?up|connect with|create)(?:ed)? (?:an? )?(?:secure|tls|ssl|starttls|encrypt)/,
    /ssl_connect|ssl_error|ssl connect attempt failed|sslexception|ssl exception|ssl error|before secure tls connection|ssl routines|gnutls.{0,24}(?:error|fail|alert)/,
    /alert internal error|220 2\.0\.0 (?:smtp server ready|ready to start tls).{0,90}could not connect/,
    /cannot enable crypto|curl\W{1,4}35\b/,
  ),
  rule('starttls-required', /unencrypted connection|plainauth failed/),
];

/** Of these causes the words are said of any connection: they count beside mail, its commands or its ports. */
export const MAIL_CONTEXT = new RegExp(
  "smtp|stmp|mail|邮|郵|メール|메일|почт|postfix|exim\\b|relay=|lmtp|here is what we got instead|transportexception|expected response code|command\\W{1,4}conn\\b|greeting never|starttls|initiate tls|ssl or tls connection|[:, ](?:25|465|587|2525|1025)\\b(?![.\\d])|port\\W{1,3}(?:25|465|587|2525)\\b|error: connection timeout\\] code",
);

/** Signs of another kind of server, close to the error. */
export const OTHER_SERVICE = new RegExp(
  '\\bimap|pop3|getmail|fetchmail|\\bs?ftps?\\b|\\bldaps?\\b|mysql|mariadb|postgres|redis|mongodb|rabbitmq|\\bamqp|elasticsearch|memcached|\\bmqtt|\\bsmb\\b|[:, ](?:993|995|143|110|389|636|3306|5432|6379|27017|9200|5672|1883|443|8080|8443|22)\\b(?![.:]\\d)(?! ?(?:ms|s|kb|mb)\\b)|graph\\.microsoft|pssession|winrm|httpx|urllib|axios|supabase|websocket|api\\.github',
);

/** Before a word such as "self-signed certificate", these make it a setting or a hint and no failure. */
export const SETTING_BEFORE = /\b(?:allow|accept|ignore|skip|trust|permit|reject|verify|validate|use|if|when|for|enable|disable)\b[^.:!]{0,24}$/;
