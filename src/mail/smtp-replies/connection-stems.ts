import {CERTIFICATE, CONNECT, REFUSED, WRONG} from './vocabulary';

/**
 * What systems and libraries say in other languages than English, each in its own sentence: told by two words that stand
 * close to each other.
 */

/** As settings call it too: only beside a word for that it has passed does it tell of a failure. */
const TIME_LIMIT = /(?:d.lai|temps d|tiempo (?:de espera|l.mite)|tempo (?:limite|de espera|d.attesa)|limit czasu|časový limit|тайм-?аут|время ожидания|час очікування|інтервал|l.mit de temps|zaman a..m|időkorlát|(?:超时|超時|逾時|タイムアウト)(?!时间|時間|设置|設定|值|[（(])|시간)/.source;
const HAS_PASSED = /(?:d.pass|expir|.coul|agot|super[oóa]|exced|venc|esgot|scad|przekrocz|up.yn|vypršel|překroč|ист[её]к|превыш|вышло|вичерп|перевищ|минув|a.ıld|doldu|oldu|uğra|túllép|lejárt|error|连接|連線|连线|请求|响应|響應|しました|エラー|発生|초과)/.source;

/** What other languages than English call a connection. */
const LINK = `(?:${CONNECT.filter((stem) => !/^(?:connect|reach|communicat)$/.test(stem)).join('|')})`;
const TURNED_AWAY = `(?:${REFUSED.join('|')})`;
const ENDED =
  '(?:geschlossen|abgebrochen|beendet|zurückgesetzt|unterbrochen|getrennt|ferm[ée]|interromp|réinit|interrumpid|cerrad|restablec|encerrad|fechad|redefinid|chius|interrott|reimpost|verbroken|gesloten|afgebroken|zamkni|przerw|zerwan|ukonč|přeruš|uzavř|закрыт|прерв|разорв|сброш|kapat|kesil|verlor|perdu|perdid|pers[ao]\\b|utracon|ztracen|strat|förlor|mistet|потер|втрач|izgub|elvesz|pierdut|断开|中断|中斷|关闭|斷開|重置|切断|끊|종료)';
/** Between words of one sentence. */
const GAP = '(?:(?!\\.\\s).){0,70}';
/** Said of a connection, not of a certificate or a session. */
const OVER = '(?:abgelaufen|überschritten|expir|scadut|verlopen|lejárt|potekl|istekl|vypršel|wygas|истек)';
const UNKNOWN = '(?:unbekannt|nicht bekannt|inconnu|desconoc|no (?:es )?conocid|desconhec|sconosciut|onbekend|necunoscut|ismeretlen|neznan|nepoznat|tuntemat|άγνωστ|nieznan|neznám|неизвест|невідом|bilinm|okän|ukjen|不知道|无法识别|無法識別|不明)';
const HOST = '(?:host|hôte|gastheer|хост|узел|вузол|主机|主機|ホスト|호스트)';
/** What C libraries say of both: "Name or service not known". */
const NAME_OR_SERVICE = '(?:name|nom|nombre|nome|nazwa|имя) (?:or|oder der|ou|o|lub|или) (?:dienst|serv|usług|служб)|名前またはサービス';
const RESOLVED = '(?:aufgelöst|namensauflösung|résolu|resoluci|resolver|resolvid|risolvere|risolto|rozwiąz|разрешить|解析|解決)';
const NOT = '(?:nicht|pas|no se|não|impossibil|nie|не|无法|無法|不能|できません)';

/** A certificate is not accepted. */
export const CERTIFICATE_WRONG = new RegExp(`(?:${CERTIFICATE.join('|')}).{0,50}(?:${WRONG.join('|')}|pas valide)`);
/** Nobody knows the name of the server. */
export const HOST_UNKNOWN = new RegExp(`\\b(?:smtp|${HOST}|server)\\S* [\\w-]+\\.[\\w.-]+ (?:\\S{1,4} )?${UNKNOWN}|${NAME_OR_SERVICE}|${HOST}.{0,20}${UNKNOWN}|${UNKNOWN}.{0,12}${HOST}|${NOT}.{0,16}${RESOLVED}|${RESOLVED}.{0,8}${NOT}`);
/** Whoever asked for a connection was turned away. */
export const CONNECTION_REFUSED = new RegExp(`${LINK}${GAP}${TURNED_AWAY}|${TURNED_AWAY}${GAP}${LINK}`);
/** A limit of time has passed. */
export const TIME_LIMIT_PASSED = new RegExp(`${LINK}${GAP}${OVER}|${TIME_LIMIT}.{0,30}${HAS_PASSED}|${HAS_PASSED}.{0,24}${TIME_LIMIT}`);
/** There was a connection, but not for long. */
export const CONNECTION_ENDED = new RegExp(`${LINK}${GAP}${ENDED}|意外.{0,4}${ENDED}`);
