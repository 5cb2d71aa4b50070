import type {Cause} from './cause';

/**
 * A product's own sentence where the server's reply isn't shown: "SMTP Error: Could not authenticate.", in the languages
 * that PHPMailer, Nextcloud and others speak. A sentence counts when it speaks of a mail server, of a part of the
 * conversation, and of failure; each list is a pattern over normalised text, a blank standing for at most one blank.
 */
export const MAIL_SERVER = ['smtp', 'mail ?server', 'mailer', 'e-?mail (?:server|provider)', 'e-?mail connection', 'servidor de (?:e-?mail|correo)', 'serveur (?:de )?(?:mail|messagerie)', 'почтов', '邮件服务', 'メールサーバ'];

export const AUTHENTICATE = ['auth', 'autenti', 'log ?in', 'logg', 'sign in', 'anmeld', 'аутентифик', 'авториз', 'uwierzyteln', 'oturum', 'kimlik', 'tunnistus', '登录', '登入', '认证', '驗證', '验证', '認証', '인증', 'xác thực', 'hitelesít', 'azonosít', 'prihlás', 'prihlas', 'přihl', 'overen', 'ověř', 'autentyk', 'otantik', 'pengesahan', 'otentik', 'автент', 'ταυτοπο', 'πιστοποί', 'אימות', 'הזדהות', 'مصادق', 'מאומת', 'احراز', 'التحقق', 'tuvasta', 'prisijung'];

export const CONNECT = ['connect', 'conect', 'conex', 'conn?exi', 'connessi', 'connett', 'connex', 'verbind', 'ansluta', 'anslut', 'forbindelse', 'tilkob', 'koble', 'yhtey', 'spojen', 'připoj', 'pripoj', 'połącz', 'підключ', 'під.єднат', 'подключ', 'соединени', 'з.єднат', 'bağlan', '连接', '連接', '連線', '接続', '접속', '연결', 'kapcsol', 'csatlakoz', 'kết nối', 'koneksi', 'menyambung', 'terhubung', 'σύνδεση', 'συνδεθ', 'חיבור', 'להתחבר', 'الاتصال', 'اتصال', 'savieno', 'prisijung', 'ühend', 'pove[zž]', 'poveza', 'spoj', 'conecta', 'connecta', 'reach'];

export const CREDENTIAL = ['password', 'passwort', 'kennwort', 'mot de passe', 'contraseñ', 'senha', 'palavra-passe', 'wachtwoord', 'hasł', 'lösenord', 'adgangskode', 'passord', 'salasana', 'heslo', 'парол', '密码', '密碼', 'パスワード', '비밀번호', 'şifre', 'parola', 'jelsz', 'credential', 'zugangsdaten', 'identifiants', 'credenci', 'credenzi', 'логин', 'username'];

export const FAILED = ['fail', 'fehl', 'nicht', 'konnte kein', 'could ?n', 'can ?not', 'can\'t', 'unable', 'error', 'err(?:eur|o\\b|ore)', 'błąd', 'fout', 'hata', 'hiba', 'chyba', 'fejl', 'virhe', 'grešk', 'lỗi', 'kesalahan', 'feil', 'impossib', 'imposib', 'no (?:se|fue|ha)', 'échec', 'échou', 'nie udało', 'nie powiod', 'mislukt', 'niet', 'kon niet', 'falh', 'não', 'fall(?:ó|o\\b|a\\b|ad|id|it)', 'fracas', 'non r', 'kunde inte', 'misslyck', 'mislyk', 'kunne ikke', 'epäonn', 'ei onn', 'nelze', 'selhal', 'не удал', 'не удает', 'невозмож', 'ошибка', 'başarısız', 'amad', 'amıyor', 'emed', '失败', '失敗', '无法', '無法', 'エラー', 'できません', '없', '실패', 'rejected', 'denied', 'refused', 'unsuccessful', 'problem', 'không thể', 'nem siker', 'sikertelen', 'nepodar', 'gagal', 'tidak dapat', 'не вдал', 'помилка', 'αδυναμ', 'αποτυχ', 'נכשל', 'לא ', 'تعذر', 'فشل', 'لم ', 'ناموفق', 'nu s', 'eșu', 'neuspje', 'neuspe', 'nije', 'ni bilo', 'nevar', 'nepavyk', 'no s\'ha', 'ebaõnn', 'kļūda'];

export const WRONG = ['wrong', 'incorrect', 'invalid', 'falsch', 'ungültig', 'inválid', 'no es correct', 'errad', 'errat', 'non valid', 'onjuist', 'niet juist', 'ongeldig', 'nieprawidłow', 'błędn', 'fel ', 'felaktig', 'forkert', 'feil', 'väärä', 'virheell', 'nesprávn', 'chybn', 'неверн', 'неправильн', '错误', '不正确', '錯誤', '間違', '正しく', '잘못', 'yanlış', 'hatalı', 'hibás', 'not correct', 'salah', 'невірн', 'rejected', 'not accepted'];

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
  ['connect-failed', 'ssmtp: cannot open'],
  ['connect-failed', 'connection could not be established with host'],
  ['connect-failed', 'smtp connect\\(\\) failed'],
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

/** A whole sentence that says no more than that the mail didn't go out. */
export const NOT_SENT = [
  '(?:error\\W+)?(?:failed to send|could not send|unable to send|error sending|error while sending) (?:the |a )?(?:test )?(?:e-?mail|mail|message)',
  '(?:error\\W+)?(?:the )?(?:test )?e-?mail could not be sent',
  '(?:das )?(?:versenden|e-?mail-?versand).{0,60}fehlgeschlagen',
  '(?:die )?(?:test-?)?(?:e-?mail|nachricht) konnte nicht (?:gesendet|versendet|verschickt) werden',
  "impossible d'envoyer l'e-?mail",
  "l'e-?mail n'a pas pu être envoyé",
  'no se (?:pudo|ha podido) enviar el correo(?: electrónico)?',
  'não foi possível enviar o e-?mail',
  "impossibile inviare l'e-?mail",
  '(?:邮件|郵件)(?:发送|發送|寄送)失败',
];
