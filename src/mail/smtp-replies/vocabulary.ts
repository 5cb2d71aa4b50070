import {patterns} from './pattern';

/**
 * Stems that products' own sentences are made of, in the languages that mail software speaks: patterns over normalised text,
 * a blank standing for at most one blank. A language's words stand together, in about the same order in each list.
 */
/** Who is spoken of: without one of these, a sentence is about something else. */
export const MAIL_SERVER = patterns(
  /smtp|smpt|stmp|starttls|mail ?(?:server|host|gateway|relay|transport|account|connection)|mailer/,
  /e-?mail (?:server|provider|host|account|connection|settings|configuration)|servidor de (?:e-?mail|correo)/,
  /serveur (?:de )?(?:mail|messagerie)|posta sunucu|serwer\w* poczt|poštovní|почтов|邮件服务|郵件伺服|メールサーバ|메일 서버/,
);

export const AUTHENTICATE = patterns(
  /auth|autenti|log ?in|logg|sign in|anmeld|identifi|uwierzyteln|autentyk|zalogow|logowani|oturum|kimlik|giriş|tunnist/,
  /azonosít|prihlás|prihlas|přihl|overen|ověř|prijav|avtent|аутентифик|авториз|автент|удостовер|ідэнтыфік/,
  /πιστοποί|אימות|الهوية|احراز|प्रामाणिक|登录|登入|登錄|认证|驗證|验证|鉴权|認証|ログイン|인증|로그인|xác thực|pengesahan/,
  /otentik|autori[sz]|ავტორიზ|իսկ/,
  /ταυτοπο|πιστοποι|هويت|هویت|overi|bejelentk/,
);

export const CONNECT = patterns(
  /connect|socket|conect|conex|conn?exi|connessi|connett|connex|verbind|anslut|forbindelse|tilko[bp]|koble|yhtey|yhdist|koneksi|ligaç|spaj|spoj|připoj|pripoj|połącz/,
  /підключ|під.єднат|подключ|соединени|з.єднан|з.єднат|сувяз|свърже|свърз|повез|bağlan|连接|連接|连线|連線|接続|접속|연결|kapcsol|csatlakoz|kết nối/,
  /sambung|terhubung|σύνδεση|חיבור|להתחבר|לקשר|الاتصال|اتصال|savieno|prisijung|susijung|ühend|pove[zž]|कनेक्ट|qoşul/,
  /დაკავშირ|reach|erreich|joign|raggiung|alcanz|bereik|доступ|communicat|kommuniz|comunica|communiqu|通信|応答/,
  /връзка|сврз|acced/,
);

/** What one signs in with. */
export const CREDENTIAL = patterns(
  /password|passwort|kennwort|zugangsdaten|anmeldedaten|benutzer|mot de passe|identifiants|utilisateur|contraseñ|usuario|credenci|credenzi/,
  /senha|palavra-passe|usuário|utilizador|utente|wachtwoord|gebruiker|hasł|użytkownik|lösenord|användar|adgangskode|bruger|passord|bruker/,
  /salasana|käyttäj|heslo|heslá|uživatel|používateľ|parol|şifre|kullanıcı|парол|логин/,
  /уч[её]тн|密码|密碼|用户名|使用者|账号|帳號|凭据|パスワード|ユーザー|비밀번호/,
  /사용자|자격|credential|username|user name/,
  /\bgeslo|lozink|jelszó|felhasznál|parool|kasutaja|slaptažod|vartotoj|lietotāj|utilizator|κωδικ|χρήστη|סיסמ|משתמש|كلمة|المستخدم|گذرواژ/, /потребител|mật khẩu|người dùng|sandi|pengguna|contras[ei]n|usuari/,
);

/** That something was tried and did not come off: what is no error that somebody may want to hear of. */
export const COULD_NOT = patterns(
  /fehlgeschlagen(?!e)|gescheitert|échoué|k(?:ann|onnten?) (?:\S+ ){0,3}nicht|nicht m.glich|n'a pas (?:pu|.t.)|impossible|no (?:se|ha) (?:pudo|ha podido|puede|podido)|ha(?:n)? fall/,
  /não (?:foi poss|p[oô]de)|falhou|impossibil|non (?:è stato possibile|può|(?:è )?riuscit)|mislukt|k[ao]n(?:den)? niet|nie (?:udało|można|powiod)/,
  /не ?(?:удал|удает|вдал|може|можеше|успел|успя)|невозмож|није усп|неможлив|невдал|nelze|nepodař|nepodar|selhal|zlyh|nemoh|nebylo možn|nem (?:siker|lehet|tud)|sikertelen/,
  /ei (?:voi|onn)|epäonn|(?:kunne|kan|klarte) ikke|mislyk|(?:kunde|kan) inte|misslyck|nepavyk|negali|neizdev|nevar|ebaõnn|nurjus|nu (?:a putut|s-a|poate)|eșuat/,
  /amadı|emedi|amıyor|emiyor|başarısız|αποτυχ|απέτυχ|αδυναμ|δεν ήταν δυνατ|נכשל|לא (?:ני?תן|נשלח)|تعذر|فشل|لم يتم|غير ممكن|لا يمكن|ناموفق|विफल/,
  /không thể|thất bại|gagal|tidak (?:dapat|bisa)|nije (?:uspj|usp|mogu)|neuspje|neuspe|\bni (?:bilo )?mogoče|spodletel|no s'ha|produciuse/,
);

export const FAILED = [
  ...COULD_NOT,
  ...patterns(
    /fail|could ?n|can ?not|can't|unable|error|unsuccessful|problem|rejected|denied|refused|unreachable|unavailable|fehl|nicht|k(?:onnte kein|[ao]n geen)/,
    /err(?:eur|o\b|ore)|imposib|n'est pas|échec|échou|\bno (?:se|fue|es)|fall(?:ó|o\b|a\b|ad|id|it)|fracas|falh|não/,
    /\bnon (?:è|e'|é|si)|fout|niet|błąd|nie moż|nieuda|hata|hiba|chyba|fejl|feil|virhe|grešk|nije|\bni bilo|\bne mor|napak|eroare|\bnu s[ae]|kļū[dm]|klaida|tõrge/,
    /недоступ|ошибка|помилка|грешка|провал|няма|δεν |לא |لم |خطا|नहीं|失败|失敗|无法|無法|未能|不能|出错|异常|エラー|できません|できない|없|실패|오류|못|문제/,
    /lỗi|không|kesalahan|tidak|uğursuz|ვერ|չհաջող/,
  ),
];

export const WRONG = patterns(
  /wrong|incorrect|invalid|not correct|not accepted|rejected|mismatch|falsch|ungültig|nicht korrekt|inválid/,
  /\bno (?:es|son|válid) ?(?:correct|válid)?|incorret|errad|errat|sbagliat|non valid|non (?:è|sono) (?:corrett|valid)|onjuist|niet juist/,
  /ongeldig|nieprawidłow|błędn|\bfel\b|felaktig|ogiltig|forkert|ugyldig|feil|väärä|virheell|nesprávn|chybn|neplatn|hibás|érvénytelen/,
  /yanlış|hatalı|geçersiz|неверн|неправильн|недействит|недопуст|невірн/,
  /שגוי|غير صالح|نادرست|错误|不正确|無效|无效|錯誤|有误|間違|正しく|無効|잘못|올바르지|일치하지|không đúng|salah/,
  /грешн|erróne|napačn|neispravn|pogrešn|helyt|neteising|neta[čo]č?n|\bvale\b|nepareiz|greșit|incorecte|λάθος|λανθασμ|εσφαλμ|خاطئ|غير صحيح/,
);

/** What a server proves its name with. */
export const CERTIFICATE = patterns(/certificat|certificad|zertifikat|certyfikat|sertifi[ck]|сертиф|证书|憑證|証明書|인증서/);

/** A connection, or whoever asks for one, was turned away. */
export const REFUSED = patterns(
  /refus|reject(?!ing|s\b)|rejet|rifiut|rehus|refuz|rechaz|recus|deneg|verweiger|abgelehnt|geweiger|odm[aó]w|odrzuc|odmít|reddedil|reddetti/,
  /nekad|avvist|afvis|отказ|отверг|отклон|拒绝|拒絕|拒否|거부/,
);

/** A name of a server, and what is done with one: where it failed, the name is unknown. */
export const HOST_NAME = patterns(
  /host ?name|smtp[ -]?host|server ?(?:name|address|adresse)|hostnaam|servernaam|nom d'hôte|adresse du serveur|nombre del? (?:host|servidor)/,
  /nome d[eo]l? (?:host|server|servidor)|indirizzo del server|nazw\w+ hosta|имя (?:хоста|узла|сервера)|адрес сервера|主机名|服务器地址|伺服器位址|ホスト名/,
  /サーバー?(?:名|アドレス)|호스트|서버 ?주소/,
);
export const LOOKED_UP = patterns(
  /found|find|resol|risol|lookup|look up|aufgel|auflös|gefunden|trouv|encontr|trov|gevonden|znale|najít|najde|найд|разреш|определ|解析|找到|找不到|解決/,
  /見つ|찾|확인/,
);

/** .NET's sentence, in the system's language: the server requires a secure connection, or the client was not authenticated. */
export const CLIENT = /client|klient|клиент|istemci|客户端|用戶端|クライアント|클라이언트/;

/** What is looked for. */
export const SERVER = /smtp.?(?:serv|сер|sunucu|szerver|服|伺|サ|서)|serv\S* smtp|сервер smtp/;

/** What a server can do: where it cannot, another way to sign in is needed. */
export const SUPPORTS = /support|unterst.tz|soporta|admite|suporta|ondersteun|obsług|поддерж|підтрим|υποστηρ|destekle|podpor|podpir|támogat|verfügbar|disponib|доступн|til+gæ?n?gelig|tillgänglig|支持|サポート|対応|지원/;
/** What turns a sentence round, within words too. */
export const NEGATED = /(?<!\p{L})(?:no|not|nicht|nie|não|non|niet|ikke|inte|ei|nem|nu|не|ne)(?!\p{L})|n't|(?<!\p{L})ne(?=podp)|introuv|δεν|לא|لا |لم |不|未|ません|않|emiyor/u;

/** Of two things one failed: which, is not said. */
export const EITHER = / (?:or|oder|ou|o|of|lub|или|або|eller|veya|ya da|vagy|nebo) |或|または|또는/;

/** That there was no answer in time. */
export const IN_TIME = /in time\b|rechtzeitig|à temps|a tiempo|(?:a|em) tempo\b|op tijd|binnen de|w (?:wyznaczonym )?czasie|i tide?\b|včas|вовремя|вчасно|zamanında|及时|及時|時間内|时间内|제시간/;

/** Who gets a mail: where PHPMailer says so behind "SMTP error", it is them that the server turned away. */
export const RECIPIENT = patterns(
  /recipient|empfänger|destinat|ontvanger|odbiorc|příjem|príjem|prejem|naslovnik|отримувач|primatelj|modtag|mottak|mottag|vastaanott|saaja/,
  /címzett|alıcı|получател|адресат|атрымал(?!ас)|παραλήπτ|נמענ|گیرند|受信者|宛先|收件|수신|người nhận|penerima|tujuan|gavėj|saņēmēj|destino/,
);
