/**
 * The words of SMTP settings forms, in the languages in which such forms are found: en de fr es it pt nl sv nb da fi pl
 * cs hu ro ru uk el tr ar he hi ja zh-CN zh-TW ko. Data alone: accents, case and endings do not matter, see `lexicon`.
 */
import {Lexicon} from './lexicon';

/** What fields and pages speak of. */
const FIELDS = {
  PASSWORD: 'password|passwd|passphrase|pass|pwd|passw|secret|passwort|kennwort|mot de passe|mdp|contrasena|clave|senha|palavra passe|palavra-passe|wachtwoord|losenord|passord|adgangskode|kodeord|salasana|haslo|hasla|heslo|jelszo|parola|parolei|пароль|пароля|κωδικος|κωδικο|συνθηματικο|sifre|sifresi|parolasi|pasvorto|كلمة المرور|كلمة السر|סיסמה|סיסמא|पासवर्ड|パスワード|暗証|密码|口令|授权码|密碼|비밀번호|패스워드|암호',
  PORT: 'port|portnummer|puerto|porta|porto|poort|portti|portul|порт|порта|θυρα|haveno|منفذ|المنفذ|פורט|יציאה|पोर्ट|ポート|端口|连接埠|連接埠|通訊埠|포트|baglanti noktasi|kapi',
  SECURITY: 'encryption|encrypt|encrypted|enc type|security|secure|secured|ssl|tls|starttls|start tls|smtps|verschlusselung|verschlusselte|sicherheit|gesicherte|chiffrement|cryptage|securite|securisee|cifrado|encriptacion|seguridad|segura|seguro|crittografia|cifratura|sicurezza|sicura|criptografia|seguranca|encriptacao|versleuteling|encryptie|beveiliging|beveiligde|kryptering|krypterad|sakerhet|sikkerhet|sikkerhed|salaus|suojaus|suojattu|turvallisuus|szyfrowanie|szyfrowania|zabezpiecz|bezpieczenstw|sifrovani|zabezpecen|titkositas|biztonsag|criptare|securitate|шифрован|безопасность|безопасност|защит|безпек|захист|κρυπτογραφηση|ασφαλεια|sifreleme|guvenlik|guvenli|التشفير|تشفير|الأمان|أمان|הצפנה|אבטחה|एन्क्रिप्शन|सुरक्षा|暗号化|セキュリティ|保護|加密|安全|암호화|보안',
  /** Security words that say how, not whether: certificates, versions, and doing without. */
  NOT_SECURITY: 'verify|verification|certificate|cert|certs|self signed|self-signed|ignore|skip|insecure|allow|version|ca file|fingerprint|disable|disabled|reject|unauthorized|peer|deaktivieren|ignorieren|desactiver|ignorer|desactivar|ignorar|disabilita|ignora|desativar|отключить|игнорировать|禁用|忽略|無視|無効|비활성|무시|zertifikat|certificat|certificado|сертификат|証明書|证书|인증서|min|minimum|cipher|key file|timeout',
  AUTH: 'authentication|authenticate|auth|authentifizierung|authentifizieren|anmeldung erforderlich|anmeldung|authentification|autenticacion|autenticazione|autenticacao|authenticatie|verificatie|autentisering|autentificering|godkendelse|godkjenning|todennus|tunnistautuminen|uwierzytelnian|uwierzytelnien|autoryzacja|overeni|autentizace|hitelesites|azonositas|autentificare|аутентификац|авторизац|автентифікац|πιστοποιηση|ταυτοποιηση|kimlik dogrulama|المصادقة|مصادقة|אימות|प्रमाणीकरण|認証|身份验证|验证|认证|驗證|認證|인증',
  USER: 'username|user name|user|userid|user id|login|login name|logon|account|accountname|account name|benutzername|benutzer|benutzerkonto|anmeldename|konto|kontoname|nutzername|utilisateur|identifiant|compte|usuario|cuenta|utente|nome utente|account utente|utilizador|conta|gebruikersnaam|gebruiker|anvandarnamn|anvandare|brukernavn|bruker|brugernavn|bruger|kayttajatunnus|kayttajanimi|kayttaja|uzytkownik|uzytkownika|nazwa uzytkownika|uzivatel|uzivatelske|felhasznalo|felhasznalonev|utilizator|nume de utilizator|пользовател|логин|учетная запись|користувач|логін|χρηστη|χρηστης|ονομα χρηστη|kullanici|hesap|uzantonomo|المستخدم|اسم المستخدم|משתמש|שם משתמש|उपयोगकर्ता|यूज़र|ユーザー|ユーザ|アカウント|ログイン|用户名|用户|账号|帐号|账户|帐户|使用者|帳號|帳戶|用戶|사용자|아이디|계정|credentials',
  HOST: "host|hostname|host name|server|servername|server name|server address|mailserver|mailhost|relay|relayhost|smarthost|smart host|next hop|nexthop|gateway|serveur|hote|nom d'hote|servidor|anfitrion|host di|server di|nome host|hospedeiro|anfitriao|servernaam|serveradres|vard|vardnamn|vert|vertsnavn|vaert|palvelin|isanta|serwer|serwera|host serwera|kiszolgalo|szerver|gazda|сервер|сервера|хост|имя хоста|вузол|διακομιστη|εξυπηρετητη|sunucu|sunucusu|ana bilgisayar|servilo|gostitelj|adresa serveru|الخادم|خادم|المضيف|مضيف|שרת|מארח|सर्वर|होस्ट|サーバー|サーバ|ホスト|服务器|主机|伺服器|主機|서버|호스트",
  FROM: "from|sender|sent from|mail from|from address|from email|sender address|return address|absender|absende|von|expediteur|expedition|envoyeur|depuis|de l'adresse|remitente|desde|emisor|mittente|remetente|afzender|van|avsandare|avsender|afsender|fra|lahettaja|nadawca|nadawcy|odesilatel|odesilatele|felado|kuldo|expeditor|отправител|от кого|відправник|від кого|αποστολεα|αποστολεας|gonderen|gonderici|de adreso|المرسل|من عنوان|השולח|שולח|מאת|प्रेषक|送信元|送信者|差出人|配信元|发件人|发信人|发送者|发送人|寄件者|寄件人|發件人|보내는|발신|発信元",
  NAME: "name|display name|displayname|anzeigename|nom|nombre|nome|naam|namn|navn|nimi|nazwa|imie|jmeno|nev|neve|nume|numele|имя|имени|ім'я|ονομα|adi|isim|الاسم|اسم|שם|नाम|名前|名称|名稱|表示名|姓名|昵称|이름|표시 이름|送信者名|差出人名",
  ADDRESS: 'address|email|e-mail|mail|adresse|mail adresse|direccion|correo|indirizzo|posta|endereco|adres|postadress|adress|osoite|sahkoposti|adresa|cim|email cim|адрес|почта|пошта|адреса|διευθυνση|adresi|eposta|e-posta|retposta|retposto|العنوان|البريد|بريد|כתובת|דוא|ईमेल|पता|アドレス|メール|地址|邮箱|邮件|信箱|郵件|電子郵件|주소|메일|이메일',
  /** Whose mails go to, what they say, and what else stands on such a page: never one of the fields we fill. */
  NEVER: "to|envelope|master|ping|recipient|recipients|receiver|destination|test|testing|cc|bcc|reply|reply to|replyto|return path|subject|body|content|template|signature|timeout|helo|ehlo|hello|local domain|localdomain|domain|dkim|selector|debug|api key|apikey|token|pgp|gpg|smime|client id|client secret|tenant|scope|limit|max|rate|interval|delay|retry|retries|charset|encoding|priority|header|headers|url|uri|path|folder|directory|file|attach|attachment|log|logging|level|pool|connections|fallback for|empfanger|an|betreff|destinataire|sujet|destinatario|asunto|oggetto|assunto|ontvanger|onderwerp|mottagare|mottaker|modtager|vastaanottaja|odbiorca|prijemce|cimzett|получател|кому|тема|одержувач|alici|konu|المستلم|נמען|宛先|件名|收件人|收信人|收件者|抄送|主题|主旨|받는|수신|제목|テスト|测试|測試|테스트|prueba|essai|prova|teste|vers l'adresse|hacia|email へ|current|old|new|license|licence|captcha|otp|totp|2fa|pin",
  /** The second box for the same password. */
  AGAIN: 'confirm|confirmation|repeat|again|retype|re-type|re-enter|verify password|bestatigen|wiederholen|confirmer|confirmar|repetir|conferma|ripeti|bevestig|herhaal|bekrafta|bekreft|gentag|vahvista|potwierdz|powtorz|potvrzeni|potvrdit|megerosit|confirma|подтвер|повтор|підтвердж|επιβεβαιω|onayla|tekrar|تأكيد|אישור|पुष्टि|確認|确认|再次|確認用|확인',
  /** This server sends. */
  OUTGOING: 'smtp|outgoing|outbound|smarthost|smart host|relayhost|relay host|mail relay|sendmail|mail sending|sending mail|send mail|postausgang|ausgehend|ausgang|sortant|courrier sortant|saliente|correo saliente|in uscita|posta in uscita|de saida|uitgaande|utgaende|udgaende|lahteva|wychodzac|odchozi|kimeno|expediere|trimitere|исходящ|вихідн|εξερχομεν|giden|الصادر|יוצא|आउटगोइंग|送信サーバ|送信メール|发送服务器|发信|发件服务器|外寄|寄件伺服器|발신 메일|보내는 메일',
  /** This server receives. */
  INCOMING: 'imap|imaps|pop|pop3|pop3s|incoming|inbound|fetch|fetchmail|sieve|managesieve|inbox|mailbox to read|posteingang|eingehend|eingang|entrant|entrante|in arrivo|in entrata|de entrada|inkomende|inkommande|innkommende|indgaende|saapuva|przychodzac|prichozi|bejovo|primire|входящ|вхідн|εισερχομεν|gelen|الوارد|נכנס|इनकमिंग|受信|接收|收信|收件服务器|내의 받은|받는 메일 서버|수신 메일',
  /** Mail of whatever direction. */
  MAIL: 'mail|mails|mailer|mailing|email|emails|e-mail|e-mails|mailserver|courriel|correo|correo electronico|posta|posta elettronica|e-posta|epost|e-post|sahkoposti|poczta|poczty|levelez|почт|почтов|пошт|ηλεκτρονικ|retpost|البريد|بريد|דואר|דוא|ईमेल|मेल|メール|邮件|邮箱|电子邮件|郵件|電子郵件|信箱|메일|이메일|전자우편|notification|notifications|newsletter|mail transport|transport',
  /** Something that has a host, a user and a password too, and is no mail. */
  OTHER: 'ldap|ldaps|active directory|directory server|bind|bind dn|base dn|database|db|datenbank|base de donnees|base de datos|banco de dados|dbhost|mysql|mariadb|postgres|postgresql|sql|mssql|oracle|mongo|mongodb|redis|memcached|elasticsearch|elastic|influxdb|clickhouse|proxy|socks|socks5|http proxy|ftp|sftp|ftps|ssh|scp|rsync|s3|minio|bucket|access key|webdav|nextcloud|samba|smb|cifs|nfs|share|docker|registry|git|github|gitlab|svn|webhook|mqtt|broker|amqp|rabbitmq|kafka|nats|radius|tacacs|kerberos|saml|oidc|oauth|dns|dyndns|ddns|dynamic dns|domain name|record|vpn|wireguard|openvpn|ipsec|snmp|syslog|rtsp|onvif|camera|sip|voip|asterisk|xmpp|jabber|irc|telegram|discord|slack|gotify|ntfy|pushover|pushbullet|matrix|sms|twilio|sonarr|radarr|plex|jellyfin|kodi|nzb|nzbget|sabnzbd|torrent|usenet|nntp|newsgroup|vnc|rdp|telnet|winrm|vcenter|vmware|hypervisor|proxmox|backup|remote desktop|print server|modbus|opc|datenquelle|base ldap|wordpress database|cache|queue|prometheus|graphite|zabbix server|nut|ups|ntp|time server|tor|i2p|upstream|reverse proxy|cdn|bitcoin|rpc|ethereum|wallet|数据库|資料庫|データベース|데이터베이스|база данных|代理|プロキシ|프록시|прокси|βαση δεδομενων|veritabani|قاعدة البيانات|מסד נתונים|डेटाबेस',
  /** Signing in to the site itself. */
  LOGIN: 'log in|login|sign in|signin|log on|register|registration|sign up|signup|create account|new account|my account|profile|change password|reset password|forgot|remember me|anmelden|einloggen|registrieren|connexion|se connecter|inscription|iniciar sesion|registrarse|accedi|registrati|entrar|cadastre|inloggen|registreren|logga in|logg inn|log ind|kirjaudu|zaloguj|prihlasit|bejelentkezes|conectare|войти|вход|регистрац|увійти|συνδεση|giris yap|تسجيل الدخول|כניסה|התחברות|लॉगिन|ログイン|サインイン|登录|登入|注册|로그인|회원가입',
  /** A button or field that sends a trial mail. */
  TEST_MAIL: 'test mail|test email|test e-mail|send test|send a test|testmail|testemail|testnachricht|test-mail|test-e-mail|e-mail de test|correo de prueba|email di prova|e-mail de teste|testmeddelande|testowy|testovaci|teszt|тестовое|тестовий|deneme|テストメール|测试邮件|測試郵件|테스트 메일',
} as const;

/** What the options of a list and the labels of switches speak of. */
const CHOICES = {
  NONE: 'none|no|off|plain|plaintext|unencrypted|unsecured|insecure|disabled|disable|without|never|nothing|false|keine|kein|ohne|nein|aus|unverschlusselt|aucun|aucune|non|sans|desactive|ninguno|ninguna|sin|nessuno|nessuna|nenhum|nenhuma|sem|geen|ingen|inget|ikke|ei mitaan|ei salausta|brak|bez|zadne|zadny|nincs|niciuna|fara|нет|без|немає|καμια|κανενα|yok|hicbiri|بدون|لا شيء|ללא|ללא הצפנה|कोई नहीं|なし|無し|暗号化しない|无|不加密|無|不使用|없음|사용 안',
  STARTTLS: 'starttls|start tls|explicit|explicit tls|explizit|explicite|explicito|esplicito|tlsexplicit|opportunistic|587|明示的|显式|明確|명시적',
  IMPLICIT: 'implicit|implizit|implicite|implicito|smtps|ssl only|wrapper|465|tls on connect|tlswrapper|ssl on connect|暗黙|隐式|隱式|암시적',
  SSL: 'ssl|sslv3|ssl v3|ssl2|ssl3',
  TLS: 'tls|tlsv1|tls1|tls v1',
  IF_AVAILABLE: 'if available|if possible|when available|optional|opportunistic|falls|wenn|si disponible|si posible|se disponivel|se disponibile|automatic|auto|利用可能|如果可用|可用时|가능',
  ALWAYS: 'always|required|require|force|forced|mandatory|immer|erforderlich|toujours|siempre|sempre|altijd|常に|始终|總是|항상',
  NEGATED: "disable|disabled|no|without|do not|don't|not use|deaktivieren|ohne|keine|desactiver|sans|desactivar|sin|disabilita|senza|desativar|sem|uitschakelen|inaktivera|deaktiver|poista|wylacz|zakazat|letiltas|dezactiva|отключить|вимкнути|απενεργοποιηση|devre disi|تعطيل|השבת|अक्षम|無効|禁用|停用|비활성",
  YES: 'yes|true|on|enabled|enable|ja|oui|si|sim|tak|ano|igen|da|да|так|ναι|evet|نعم|כן|हाँ|はい|有効|是|启用|開啟|예|사용|kylla|1',
  NO: 'no|false|off|disabled|disable|nein|non|nao|nie|ne|nem|nu|нет|ні|οχι|hayir|لا|לא|नहीं|いいえ|無効|否|禁用|停用|아니요|ei|nej|nei|nee|0',
  NO_AUTH: 'none|no|off|anonymous|without|disabled|keine|aucune|ninguna|nessuna|nenhuma|geen|ingen|brak|zadna|nincs|нет|немає|yok|なし|无|無|없음|false|0',
  LOGIN_METHOD: 'login|auth login|auth-login',
  BASIC: 'basic|password|plain|normal password|normal|username and password|user|passwort|mot de passe|contrasena|smtp auth|yes|on|true|enabled|ja|oui|si|sim|1',
} as const;

/** One bit a concept. */
const bitsOf = <K extends string>(words: Readonly<Record<K, string>>) =>
  Object.fromEntries(Object.keys(words).map((key, index) => [key, 1 << index])) as Readonly<Record<K, number>>;

export const Field = bitsOf(FIELDS);
export const Choice = bitsOf(CHOICES);

export const fieldWords = new Lexicon(Object.values(FIELDS));
export const choiceWords = new Lexicon(Object.values(CHOICES));
