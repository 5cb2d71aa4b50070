/** What the options of a list and the labels of switches speak of. */
export const CHOICES = {
  NONE: 'none|no|off|plain|unencrypted|unsecured|insecure|disable|without|never|nothing|false|keine|kein|ohne|nein|aus|unverschlusselt|aucun|non|sans|desactive|ninguno|ninguna|sin|nessuno|nessuna|nenhum|sem|geen|ingen|inget|ikke|ei mitaan|ei salausta|brak|bez|zadne|zadny|nincs|niciuna|fara|нет|без|немає|καμια|κανενα|yok|hicbiri|بدون|لا شيء|ללא|कोई नहीं|なし|暗号化しない|无|不加密|無|不使用|없음|사용 안',
  STARTTLS: 'starttls|start tls|esplicito|tlsexplicit|opportunistic|587|明示的|显式|明確|명시적|explici|eksplisi|eksplizi|expliz|jawny|jawne|явный|явное|явний|ρητ|صريح',
  IMPLICIT: 'smtps|ssl only|wrapper|465|tls on connect|tlswrapper|ssl on connect|暗黙|隐式|隱式|암시적|implici|implisi|implizi|niejawny|niejawne|неявный|неявное|неявная|неявний|εμμεσ|ضمني|direct|from the start|wrapped|immediate',
  SSL: 'ssl|sslv3|ssl2|ssl3',
  TLS: 'tls|tlsv1|tls1',
  /** Of a switch that says no more. */
  ENCRYPTION: 'encrypt|*verschlussel|chiffre|cifra|cripto|encripta|*versleutel|*krypter|*salaus|szyfr|sifr|*titkosit|cripta|шифр|κρυπτογραφ|تشفير|הצפנה|एन्क्रिप्शन|暗号化|加密|암호화',
  IF_AVAILABLE: 'if available|if possible|when available|optional|opportunistic|falls|wenn|si disponible|si posible|se disponivel|se disponibile|automatic|auto|利用可能|如果可用|可用时|가능',
  ALWAYS: 'always|require|force|mandatory|immer|erforderlich|toujours|siempre|sempre|altijd|常に|始终|總是|항상',
  NEGATED: "disable|no|without|don't|deaktivieren|ohne|keine|desactiver|sans|desactivar|sin|disabilita|senza|desativar|sem|uitschakelen|inaktivera|deaktiver|poista|wylacz|zakazat|letiltas|dezactiva|отключить|вимкнути|απενεργοποιηση|devre disi|تعطيل|השבת|अक्षम|無効|禁用|停用|비활성|nessun|uten|uden|utan|zonder|ilman|nelkul|fara|bez|без|χωρις|بدون|ללא|बिना|nicht|not|ikke|inte|ei|nie|ne|не|不|never|niemals|jamais|nunca|nooit|aldri",
  YES: 'yes|true|on|enable|ja|oui|si|sim|tak|ano|igen|da|да|так|ναι|evet|نعم|כן|हाँ|はい|有効|是|启用|開啟|예|사용|kylla|1',
  NO: 'no|false|off|disable|nein|non|nao|nie|ne|nem|nu|нет|ні|οχι|hayir|لا|לא|नहीं|いいえ|無効|否|禁用|停用|아니요|ei|nej|nei|nee|0',
  NO_AUTH: 'none|no|off|anonymous|without|disabled|keine|aucune|ninguna|nessuna|nenhuma|geen|ingen|brak|zadna|nincs|нет|немає|yok|なし|无|無|없음|false|0',
  LOGIN_METHOD: 'login',
  BASIC: 'basic|password|plain|normal|user|passwort|mot de passe|contrasena|smtp auth|yes|on|true|enabled|ja|oui|si|sim|1',
} as const;
