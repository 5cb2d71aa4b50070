/** That a mail didn't go out, where no more is said. */
import type {Cause} from './cause';
import {ERROR} from './marked';
import type {NormalText} from './normalise';
import {anyOf, patterns} from './pattern';
import {COULD_NOT, RECIPIENT, WRONG} from './vocabulary';

/** A mail, and what is done with one, in other languages than English. */
export const MESSAGE = patterns(
  /mail|messag|nachricht|courriel|corre[ou]|mensa[jgx]|bericht|wiadomo|zpráv|správ|сообщ|письм|писмо|повідом|лист|порака|съобщ|poruk|sporoč|level|üzenet/,
  /viesti|posti|medd?el|melding|laišk|žinut|pranešim|ziņo|vēstul|\bkiri|po[sš]t[aąuy]|mesaj|ileti|μήνυμα|דוא|הודע|מייל|بريد|رسال|ایمیل|邮件|郵件|信件|消息|メール|メッセージ|메일|메시지/,
  /tin nhắn|\bthư|pesan|surat|surel/,
);
export const SENT = patterns(
  /versend|versand|gesendet|\bsenden|zustell|zugestellt|verschick|env[io]|invi[oa]|verz[eo]nd|verst[ue]u?r|wysł|wysył|отправ|надісл|надсил|відправ|испра|изпра|праќ|праща|посла/,
  /odesl|odosl|odesíl|posla|slanj|pošilj|küld|\bsende|sendt|skicka|lähet|siunč|siųs|przesył|przesła|nosūt|saat[am]|trimi|gönder|απο?στ[οέα]λ|σταλ|שלח|שליח|إرسال|ارسال|送信|配信|发送|發送|寄|傳送/,
  /보내|발송|전송|gửi|kirim/,
);
/** Between "error" and what was being done. */
const WHILE = /beim|bei der|während|lors d|al\b|durante|nell?|ao\b|n[oa]\b|bij|tijdens|podczas|przy|při|pri|при|під час|vid|ved|under|κατά|la\b|prilikom|tijekom|أثناء|في|عند/.source;
const ERROR_WHILE_SENDING = new RegExp(`(?:${ERROR})\\S{0,4} (?:${WHILE}).{0,30}?(?:${SENT.join('|')})|(?:${SENT.join('|')}).{0,20}(?:${ERROR})|(?:${ERROR}).{0,40}(?:${SENT.join('|')})\\S* (?:közben|során|sırasında|esnasında)`);

/** Words for that a mail didn't go out, by grammar: so "send a mail on failed sign-ins", a setting, isn't one of them. */
const MAIL = '(?:e-?mails?|mails?|messages?|notifications?|newsletters?|invitations?)';
const FAILS = "(?:fail(?:ed|ure|ing|s)?|unable|could(?:n't| not)|can ?not|can't|couldn't|error|errors|problem|trouble|issue|exception|impossible)";
const NOT_SENT = [
  `${FAILS} (?:[\\w']+ ){0,4}(?:to )?(?:send(?:ing)?|sent|deliver(?:ing|y|ed)?|dispatch(?:ing)?)\\b.{0,40}\\b${MAIL}\\b`,
  `\\b${MAIL} .{0,40}(?:could(?:n't| not)|cannot|can't|was(?:n't| not)|were not|not|failed to) (?:be |been )?(?:send|sent|deliver|delivered|dispatched)\\b`,
  `\\b${MAIL} (?:[\\w']+ ){0,2}(?:send(?:ing)?|delivery|submission|transmission|test)\\b\\W{0,3}(?:has |have |was )?(?:failed|failure|error|unsuccessful)\\b`,
  `\\bsend(?:ing)? (?:\\w+ ){0,2}${MAIL} (?:has )?fail(?:ed|s)?(?:[!.:]|\\W*$)`,
  `(?:delivery|sending) (?:of |to |the ){0,2}.{0,40}(?:failed\\b|has failed|was unsuccessful)`,
  '(?:发送|發送|寄送|傳送|投递)[^。\\n]{0,6}(?:失败|失敗|出错|錯誤)|(?:无法|無法|不能|未能)[^。\\n]{0,4}(?:发送|發送|寄|傳送)|(?:发送|發送|寄送)[^。\\n]{0,8}(?:邮件|郵件)[^。\\n]{0,6}(?:失败|失敗|出错|錯誤)',
  '(?:送信|配信)[^。\\n]{0,12}(?:失敗|できません|エラー)',
  '(?:보내|발송|전송).{0,12}(?:실패|없|오류|못|문제)',
];

/** What tells, of a line of the text, why a mail didn't go out; null where it doesn't say that one didn't. */
export function unsent({flat}: NormalText): (line: string) => Cause | null {
  const [english, message, sent, couldNot, recipient, wrong] = [anyOf(NOT_SENT), anyOf(MESSAGE), anyOf(SENT), anyOf(COULD_NOT), anyOf(RECIPIENT), anyOf(WRONG)];
  const ofMail = message.test(flat);
  return (line) => {
    const says = english.test(line) || (ofMail && ERROR_WHILE_SENDING.test(line)) || (message.test(line) && sent.test(line) && couldNot.test(line));
    return !says ? null : recipient.test(line) && wrong.test(line) ? 'recipient-rejected' : 'unspecified';
  };
}
