/**
 * "Error", as it stands beside "SMTP" and before a colon where PHPMailer tells of a failure: whatever follows, in whatever
 * language, something failed.
 */
export const ERROR = 'error|xəta|err(?:eur|o|ore)|eraro|eroare|fehler|fout|fel|feil|fejl|virhe|błąd|chyba|hiba|hatas?ı?|greška|napaka|gabim|lỗi|kesalahan|ralat|klaida|kļūda|viga|villa|ошибка|помилка|памылка|грешка|алдаа|σφάλμα|שגיא[הת]|خطأ|خطا|त्रुटि|エラー|错误|錯誤|오류|შეცდომა|սխալ|ข้อผิดพลาด';
/** What a product puts before what failed, up to the colon: an error of SMTP, SMTP and a code in brackets (Roundcube), a program's name. */
export const MARKED = new RegExp(
  [
    `(?:${ERROR})[ -]{0,2}(?:\\S{1,12} ){0,2}smtp(?:[ -]?\\S{0,12})? ?[:：]`,
    `smtp[ -]?(?:\\S{1,12} )?(?:${ERROR})\\S{0,3} ?[:：]`,
    `(?:smtp\\S{0,8}(?:[ -]\\S{1,12})?|\\S{1,12} smtp\\S{0,8}) ?\\((?:-1|[45]\\d\\d)\\) ?[:：]`,
    `^[mse]smtp: (?!/)`,
  ].join('|'),
);
