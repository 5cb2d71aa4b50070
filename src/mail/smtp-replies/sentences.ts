import type {Cause} from './cause';

/**
 * A product's own sentence where the server's reply isn't shown: "SMTP Error: Could not authenticate.", in the languages
 * that PHPMailer, Nextcloud and others speak. A sentence counts when it speaks of a mail server, of a part of the
 * conversation, and of failure; each list is a pattern over normalised text, a blank standing for at most one blank.
 */
export const MAIL_SERVER = ['smtp', 'mail ?(?:server|host|gateway|relay|transport|account|connection)', 'mailer', 'e-?mail (?:server|provider|host|account|connection|settings|configuration)', 'servidor de (?:e-?mail|correo)', 'serveur (?:de )?(?:mail|messagerie)', 'почтов', '邮件服务', 'メールサーバ'];

export const AUTHENTICATE = ['auth', 'autenti', 'log ?in', 'logg', 'sign in', 'anmeld', 'аутентифик', 'авториз', 'uwierzyteln', 'oturum', 'kimlik', 'tunnistus', '登录', '登入', '认证', '驗證', '验证', '認証', '인증', 'xác thực', 'hitelesít', 'azonosít', 'prihlás', 'prihlas', 'přihl', 'overen', 'ověř', 'autentyk', 'otantik', 'pengesahan', 'otentik', 'автент', 'ταυτοπο', 'πιστοποί', 'אימות', 'הזדהות', 'مصادق', 'מאומת', 'احراز', 'التحقق', 'الهوية', 'удостовер', 'प्रामाणिक', 'प्रमाण', '登錄', 'tuvasta', 'autori[sz]', 'avtent', 'identifi', 'ідэнтыфік', 'ავტორიზ', 'իսկ', 'giriş'];

export const CONNECT = ['connect', 'conect', 'conex', 'conn?exi', 'connessi', 'connett', 'connex', 'verbind', 'ansluta', 'anslut', 'forbindelse', 'tilkob', 'koble', 'yhtey', 'spojen', 'připoj', 'pripoj', 'połącz', 'підключ', 'під.єднат', 'подключ', 'соединени', 'з.єднат', 'bağlan', '连接', '連接', '連線', '接続', '접속', '연결', 'kapcsol', 'csatlakoz', 'kết nối', 'koneksi', 'menyambung', 'terhubung', 'σύνδεση', 'συνδεθ', 'חיבור', 'להתחבר', 'الاتصال', 'اتصال', 'savieno', 'prisijung', 'ühend', 'pove[zž]', 'poveza', 'spoj', 'conecta', 'connecta', 'conectarea', 'свърже', 'свърз', 'повез', 'spaj', 'з.єднан', 'कनेक्ट', 'qoşul', 'сувяз', 'დაკავშირ', 'susijung', 'prisijung', 'sambung', 'reach', 'communicat', 'kommuniz', 'comunica', 'communiqu'];

export const CREDENTIAL = ['password', 'passwort', 'kennwort', 'mot de passe', 'contraseñ', 'senha', 'palavra-passe', 'wachtwoord', 'hasł', 'lösenord', 'adgangskode', 'passord', 'salasana', 'heslo', 'парол', '密码', '密碼', 'パスワード', '비밀번호', 'şifre', 'parola', 'jelsz', 'credential', 'zugangsdaten', 'identifiants', 'credenci', 'credenzi', 'логин', 'username'];

export const FAILED = ['fail', 'fehl', 'nicht', 'konnte kein', 'could ?n', 'can ?not', 'can\'t', 'unable', 'error', 'err(?:eur|o\\b|ore)', 'błąd', 'fout', 'hata', 'hiba', 'chyba', 'fejl', 'virhe', 'grešk', 'lỗi', 'kesalahan', 'feil', 'impossib', 'imposib', 'no (?:se|fue|ha)', 'échec', 'échou', 'nie udało', 'nie powiod', 'mislukt', 'niet', 'kon niet', 'falh', 'não', 'fall(?:ó|o\\b|a\\b|ad|id|it)', 'fracas', 'non r', 'kunde inte', 'misslyck', 'mislyk', 'kunne ikke', 'epäonn', 'ei onn', 'nelze', 'selhal', 'не удал', 'не удает', 'невозмож', 'ошибка', 'başarısız', 'amad', 'amıyor', 'emed', '失败', '失敗', '无法', '無法', 'エラー', 'できません', '없', '실패', 'rejected', 'denied', 'refused', 'unsuccessful', 'problem', 'không thể', 'nem siker', 'sikertelen', 'nepodar', 'gagal', 'tidak dapat', 'не вдал', 'помилка', 'αδυναμ', 'αποτυχ', 'נכשל', 'לא ', 'تعذر', 'فشل', 'لم ', 'ناموفق', 'nu s', 'eșu', 'neuspje', 'neuspe', 'nije', 'ni bilo', 'nevar', 'nepavyk', 'no s\'ha', 'ebaõnn', 'kļūda', 'грешка', 'успел', 'успя', 'провал', 'не може', 'विफल', 'नहीं', 'غير ممكن', 'لا يمكن', 'zlyh', 'uspj', 'uğursuz', 'ne mor'];

export const WRONG = ['wrong', 'incorrect', 'invalid', 'falsch', 'ungültig', 'inválid', 'no es correct', 'errad', 'errat', 'non valid', 'onjuist', 'niet juist', 'ongeldig', 'nieprawidłow', 'błędn', 'fel ', 'felaktig', 'forkert', 'feil', 'väärä', 'virheell', 'nesprávn', 'chybn', 'неверн', 'неправильн', '错误', '不正确', '錯誤', '間違', '正しく', '잘못', 'yanlış', 'hatalı', 'hibás', 'not correct', 'salah', 'невірн', 'rejected', 'not accepted'];

/**
 * "Error", as it stands beside "SMTP" and before a colon where PHPMailer tells of a failure: whatever follows, in whatever
 * language, something failed.
 */
export const ERROR = 'error|xəta|err(?:eur|o|ore)|eroare|fehler|fout|fel|feil|fejl|virhe|błąd|chyba|hiba|hatas?ı?|greška|napaka|gabim|lỗi|kesalahan|ralat|klaida|kļūda|viga|villa|ошибка|помилка|памылка|грешка|σφάλμα|שגיא[הת]|خطأ|خطا|त्रुटि|エラー|错误|錯誤|오류|შეცდომა|սխալ|ข้อผิดพลาด';
export const MARKED = new RegExp(`(?:${ERROR})[ -]{0,2}(?:\\S{1,12} )?smtp(?:[ -]?\\S{0,12})? ?[:：]|smtp[ -]?(?:\\S{1,12} )?(?:${ERROR})\\S{0,3} ?[:：]`);

/** Whole sentences that the lists don't catch. Nextcloud's Dutch speaks of "SNMP" where it means SMTP. */
export const WHOLE: readonly (readonly [cause: Cause, pattern: string])[] = [
  ['auth-failed-unspecified', 'snmp authenticatie fout'],
  ['wrong-credentials', 'snmp gebruikersnaam of wachtwoord'],
  ['starttls-required', 'smtp server requires a secure connection(?! or)'],
  ['not-authenticated', 'client was not authenticated'],
  ['not-authenticated', 'client wurde nicht authentifiziert'],
  ['not-authenticated', 'cliente no (?:se autentic|est. autentic)'],
  ['not-authenticated', 'client n\'(?:était|est) pas authentifi'],
  ['not-authenticated', 'cliente não (?:foi|está) autentic'],
  ['connect-failed', 'sending the e-?mail to the following server failed'],
  ['connect-failed', 'couldn\'t connect to host, port: [^,]+, (?:25|465|587|2525)'],
  ['auth-failed-unspecified', 'no authentication type succeeded'],
  ['auth-failed-unspecified', 'password not accepted from server'],
  ['protocol-error', 'server sent an invalid reply'],
  ['recipient-rejected', 'recipient address .{1,80} not accepted by the server'],
  ['send-as-denied', 'envelope from address .{1,80} not accepted by the server'],
  ['connect-failed', 'code\\W{1,4}(?:esocket|econnection)\\b'],
  ['connect-failed', 'ssmtp: cannot open'],
  ['connect-failed', 'error connecting to [\\w.-]+:(?:25|465|587|2525)'],
  ['connect-failed', 'connection could not be established with host'],
  ['connect-failed', 'smtp (?:\\S+ )?connect ?\\(\\)'],
  ['connect-failed', 'connect ?\\(\\) .{0,24}smtp'],
  ['recipient-rejected', 'following recipients failed'],
  ['recipient-rejected', 'smtprecipients?refused'],
  ['auth-failed-unspecified', 'smtpauthenticationerror'],
  ['auth-failed-unspecified', 'mail\\.authenticationfailedexception'],
  ['connect-failed', 'smtpconnecterror'],
  ['unspecified', 'smtp error: data not accepted'],
  ['unspecified', 'failure sending mail'],
];

/** What makes a sentence a hint or a setting, which speaks of a failure that hasn't happened. */
export const HINT =
  /^\W*(?:if|when|si|se|quando|als|where|notify|retry|on|after|before|check|make sure|ensure|enable|disable|possible|common|typically|usually|ignore|optional|how to|why|what|number of|maximum|show|log)\b|\b(?:if|in case|whenever|wenn|falls|cuando|lorsque|jeśli|если)\b|[?？](?:\s|$)|connection: open|如果|場合/;

/** What failed was on this very machine: a template, a file. */
export const LOCAL = /no such file|template.{0,20}not found|\b(?:type|syntax|reference|attribute|name)error\b/;

/** Settings as programs log them: `auth=on` tells of no sign-in that failed. */
export const OPTION = /\b(?:auth|tls|ssl|login|starttls)=\w+/g;

/**
 * Words for that a mail didn't go out, by grammar: so "send a mail on failed sign-ins", a setting, isn't one of them.
 * Of English, then one or two for each language.
 */
const MAIL = '(?:e-?mails?|mails?|messages?|notifications?|newsletters?|invitations?)';
const COULD_NOT = "(?:fail(?:ed|ure|ing|s)?|unable|could(?:n't| not)|can ?not|can't|couldn't|error|errors|problem|trouble|issue|exception|impossible)";
export const NOT_SENT = [
  `${COULD_NOT} (?:[\\w']+ ){0,4}(?:to )?(?:send(?:ing)?|sent|deliver(?:ing|y|ed)?|dispatch(?:ing)?)\\b.{0,40}\\b${MAIL}\\b`,
  `\\b${MAIL} .{0,40}(?:could(?:n't| not)|cannot|can't|was(?:n't| not)|were not|not|failed to) (?:be |been )?(?:send|sent|deliver|delivered|dispatched)\\b`,
  `\\b${MAIL} (?:[\\w']+ ){0,2}(?:send(?:ing)?|delivery|submission|transmission|test)\\b\\W{0,3}(?:has |have |was )?(?:failed|failure|error|unsuccessful)\\b`,
  `(?:delivery|sending) (?:of |to |the ){0,2}.{0,40}(?:failed\\b|has failed|was unsuccessful)`,
  '(?:versenden|versand|senden|zustellung).{0,60}(?:fehlgeschlagen|gescheitert|nicht m.glich)',
  '(?:mail|nachricht|benachrichtigung).{0,40}(?:konnten?|kann) nicht (?:gesendet|versendet|verschickt|zugestellt) werden',
  'fehler (?:beim|bei der|w.hrend des?) (?:mail-?|e-?mail-?)?(?:senden|versenden|versand|verschicken|zustell).{0,30}',
  "(?:impossible d'envoyer|erreur lors de l'envoi|.chec de l'envoi|l'envoi .{0,40}.chou).{0,40}",
  "(?:mail|message|courriel) n'a pas (?:pu .tre|.t.) envoy",
  '(?:no se (?:pudo|ha podido|puede) enviar|error al enviar|fallo al enviar).{0,40}(?:correo|mail|mensaje)',
  '(?:n.o foi poss.vel enviar|erro ao enviar|falha (?:ao enviar|no envio)).{0,40}(?:mail|mensagem)',
  "(?:impossibile inviare|errore (?:durante l'|nell')invio|invio .{0,30}(?:non riuscito|fallito)).{0,40}",
  '(?:verzenden|versturen).{0,40}(?:mislukt|niet gelukt)|(?:mail|bericht).{0,30}(?:kon|kan) niet (?:worden )?(?:verzonden|verstuurd)',
  '(?:mail|meddelande|besked).{0,40}(?:kunde inte skickas|kunne ikke sendes|kunne ikke sende)|(?:kunde inte skicka|kunne ikke sende).{0,30}(?:mail|post|meddelande|besked)',
  '(?:nie udało się wysłać|nie można wysłać|błąd (?:podczas )?wysyłania)',
  '(?:nepodařilo se odeslat|nepodarilo sa odoslať|nelze odeslat|chyba při odesílání)',
  '(?:не удалось отправить|ошибка (?:при )?отправк|не вдалося надіслати)',
  '(?:gönderilemedi|gönderilirken .{0,20}hata|gönderme hatası)',
  '(?:邮件|郵件|信件|消息)[^。\\n]{0,12}(?:发送|發送|寄送|傳送|投递)[^。\\n]{0,6}(?:失败|失敗|出错|錯誤)|(?:发送|發送|寄送)[^。\\n]{0,8}(?:邮件|郵件)[^。\\n]{0,6}(?:失败|失敗|出错|錯誤)',
  '(?:メール|メッセージ)[^。\\n]{0,16}(?:送信|配信)[^。\\n]{0,12}(?:失敗|できません|エラー)|送信に失敗',
  '(?:메일|이메일|메시지).{0,16}(?:보내|발송|전송).{0,12}(?:실패|없|오류)',
];
