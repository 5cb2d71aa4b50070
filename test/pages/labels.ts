/**
 * Labels of Microsoft's pages by language. From the docs and help pages named in docs of the flow where those have
 * them; the rest are the words that Microsoft's style guides use for such a button. Not captured from the real pages.
 */

/** In this order; `|` parts other words that a version of the page may use in the same place. */
const FIELDS = [
  'appPasswords', 'create', 'name', 'next', 'cancel', 'yourPassword', 'copy', 'close', 'ok', 'remove', 'yes', 'done', 'add', 'addMethod', 'securityInfo', 'appPassword', 'search',
] as const;

export type Labels = Readonly<Record<(typeof FIELDS)[number], string>>;

const ROWS: Readonly<Record<string, string>> = {
  en: 'App passwords;Create;Name;Next;Cancel;Your app password;Copy password to clipboard;Close;OK;Delete;Yes;Done;Add;Add sign-in method|Add method;Security info;App password;Search',
  de: 'App-Kennwörter;Erstellen;Name;Weiter;Abbrechen;Ihr App-Kennwort;Kennwort in Zwischenablage kopieren;Schließen;OK;Löschen;Ja;Fertig;Hinzufügen;Anmeldemethode hinzufügen|Methode hinzufügen;Sicherheitsinformationen;App-Kennwort;Suchen',
  fr: 'Mots de passe d’application;Créer;Nom;Suivant;Annuler;Votre mot de passe d’application;Copier le mot de passe dans le Presse-papiers;Fermer;OK;Supprimer;Oui;Terminé;Ajouter;Ajouter une méthode de connexion|Ajouter une méthode;Informations de sécurité;Mot de passe d’application;Rechercher',
  es: 'Contraseñas de aplicación|Contraseñas de aplicaciones;Crear;Nombre;Siguiente;Cancelar;Su contraseña de aplicación;Copiar contraseña en el Portapapeles;Cerrar;Aceptar;Eliminar;Sí;Listo;Agregar;Agregar método de inicio de sesión|Agregar método;Información de seguridad;Contraseña de aplicación;Buscar',
  it: 'Password per le app|Password dell’app;Crea;Nome;Avanti;Annulla;Password dell’app;Copia password negli Appunti;Chiudi;OK;Elimina;Sì;Fine|Operazione completata;Aggiungi;Aggiungi metodo di accesso|Aggiungi metodo;Informazioni di sicurezza;Password dell’app;Cerca',
  'pt-BR': 'Senhas de aplicativo;Criar;Nome;Próximo|Avançar;Cancelar;Sua senha de aplicativo;Copiar senha para a área de transferência;Fechar;OK;Excluir;Sim;Concluído;Adicionar;Adicionar método de entrada|Adicionar método;Informações de segurança;Senha de aplicativo;Pesquisar',
  'pt-PT': 'Palavras-passe de aplicação;Criar;Nome;Seguinte;Cancelar;A sua palavra-passe de aplicação;Copiar palavra-passe para a área de transferência;Fechar;OK;Eliminar;Sim;Concluído;Adicionar;Adicionar método de início de sessão|Adicionar método;Informações de segurança;Palavra-passe de aplicação;Procurar',
  nl: 'App-wachtwoorden;Maken;Naam;Volgende;Annuleren;Uw app-wachtwoord;Wachtwoord naar Klembord kopiëren;Sluiten;OK;Verwijderen;Ja;Gereed|Klaar;Toevoegen;Aanmeldingsmethode toevoegen|Methode toevoegen;Beveiligingsgegevens;App-wachtwoord;Zoeken',
  sv: 'Applösenord;Skapa;Namn;Nästa;Avbryt;Ditt applösenord;Kopiera lösenordet till Urklipp;Stäng;OK;Ta bort;Ja;Klart|Klar;Lägg till;Lägg till inloggningsmetod|Lägg till metod;Säkerhetsinformation;Applösenord;Sök',
  nb: 'Appassord|App-passord;Opprett;Navn;Neste;Avbryt;Ditt app-passord;Kopier passordet til utklippstavlen;Lukk;OK;Slett;Ja;Ferdig;Legg til;Legg til påloggingsmetode|Legg til metode;Sikkerhetsinformasjon;App-passord;Søk',
  da: 'Appadgangskoder;Opret;Navn;Næste;Annuller;Din appadgangskode;Kopiér adgangskode til Udklipsholder;Luk;OK;Slet;Ja;Udført;Tilføj;Tilføj logonmetode|Tilføj metode;Sikkerhedsoplysninger;Appadgangskode;Søg',
  fi: 'Sovellussalasanat;Luo;Nimi;Seuraava;Peruuta;Sovellussalasanasi;Kopioi salasana leikepöydälle;Sulje;OK;Poista;Kyllä;Valmis;Lisää;Lisää kirjautumistapa|Lisää menetelmä;Suojaustiedot;Sovellussalasana;Hae',
  pl: 'Hasła aplikacji;Utwórz;Nazwa;Dalej;Anuluj;Twoje hasło aplikacji;Kopiuj hasło do schowka;Zamknij;OK;Usuń;Tak;Gotowe;Dodaj;Dodaj metodę logowania|Dodaj metodę;Informacje o zabezpieczeniach;Hasło do aplikacji;Wyszukaj',
  cs: 'Hesla aplikací;Vytvořit;Název;Další;Zrušit;Vaše heslo aplikace;Zkopírovat heslo do schránky;Zavřít;OK;Odstranit;Ano;Hotovo;Přidat;Přidat metodu přihlašování|Přidat metodu;Bezpečnostní údaje;Heslo aplikace;Hledat',
  sk: 'Heslá aplikácií;Vytvoriť;Názov;Ďalej;Zrušiť;Vaše heslo aplikácie;Kopírovať heslo do Schránky;Zavrieť;OK;Odstrániť;Áno;Hotovo;Pridať;Pridať spôsob prihlásenia|Pridať metódu;Informácie o zabezpečení;Heslo aplikácie;Hľadať',
  hu: 'Alkalmazás jelszavai;Létrehozás;Név;Tovább;Mégse;Az alkalmazás jelszava;Jelszó másolása a vágólapra;Bezárás;OK;Törlés;Igen;Kész;Hozzáadás;Bejelentkezési módszer hozzáadása|Metódus hozzáadása;Biztonsági adatok;Alkalmazás jelszava;Keresés',
  ru: 'Пароли приложений;Создать;Имя;Далее;Отмена;Ваш пароль приложения;Копировать пароль в буфер обмена;Закрыть;ОК;Удалить;Да;Готово;Добавить;Добавить метод входа|Добавить метод;Сведения для защиты;Пароль приложения;Поиск',
  uk: 'Паролі програм;Створити;Ім’я;Далі;Скасувати;Ваш пароль програми;Скопіювати пароль до буфера обміну;Закрити;OK;Видалити;Так;Готово;Додати;Додати спосіб входу|Додати метод;Відомості про безпеку;Пароль програми;Пошук',
  tr: 'Uygulama parolaları;Oluştur;Ad;Sonraki|İleri;İptal;Uygulama parolanız;Parolayı panoya kopyala;Kapat;Tamam;Sil;Evet;Bitti;Ekle;Oturum açma yöntemi ekle|Yöntem ekle;Güvenlik bilgileri;Uygulama parolası;Ara',
  el: 'Κωδικοί πρόσβασης εφαρμογών;Δημιουργία;Όνομα;Επόμενο;Άκυρο;Ο κωδικός πρόσβασης εφαρμογής σας;Αντιγραφή κωδικού πρόσβασης στο Πρόχειρο;Κλείσιμο;OK;Διαγραφή;Ναι;Τέλος|Ολοκληρώθηκε;Προσθήκη;Προσθήκη μεθόδου σύνδεσης|Προσθήκη μεθόδου;Πληροφορίες ασφαλείας;Κωδικός πρόσβασης εφαρμογής;Αναζήτηση',
  ro: 'Parole pentru aplicații;Creare|Creați;Nume;Următorul;Anulare;Parola aplicației;Copiați parola în Clipboard;Închidere|Închideți;OK;Ștergere;Da;Gata|Terminat;Adăugare;Adăugați o metodă de conectare|Adăugare metodă;Informații de securitate;Parolă de aplicație;Căutare',
  bg: 'Пароли за приложения;Създаване|Създай;Име;Напред;Отказ;Вашата парола за приложение;Копиране на паролата в клипборда;Затваряне|Затвори;OK;Изтриване;Да;Готово;Добавяне;Добавяне на метод за влизане|Добавяне на метод;Информация за защита;Парола за приложение;Търсене',
  hr: 'Lozinke aplikacija;Stvori|Kreiraj;Naziv;Dalje;Odustani;Vaša lozinka aplikacije;Kopiraj lozinku u međuspremnik;Zatvori;U redu;Izbriši;Da;Gotovo;Dodaj;Dodaj način prijave|Dodaj metodu;Sigurnosne informacije;Lozinka aplikacije;Pretraži',
  ar: 'كلمات مرور التطبيقات;إنشاء;الاسم;التالي;إلغاء;كلمة مرور التطبيق;نسخ كلمة المرور إلى الحافظة;إغلاق;موافق;حذف;نعم;تم;إضافة;إضافة أسلوب تسجيل الدخول|إضافة طريقة;معلومات الأمان;كلمة مرور التطبيق;بحث',
  he: 'סיסמאות לאפליקציות|סיסמאות אפליקציה;צור|יצירה;שם;הבא;ביטול;סיסמת האפליקציה שלך;העתק סיסמה ללוח|העתקת הסיסמה ללוח;סגור|סגירה;אישור;מחק|מחיקה;כן;סיום|בוצע;הוסף|הוספה;הוסף שיטת כניסה|הוספת שיטה;פרטי אבטחה;סיסמת אפליקציה;חיפוש',
  ja: 'アプリ パスワード|アプリケーション パスワード;作成;名前;次へ;キャンセル;アプリケーション パスワード;パスワードをクリップボードにコピー;閉じる;OK;削除;はい;完了;追加;サインイン方法の追加|方法の追加;セキュリティ情報;アプリ パスワード;検索',
  ko: '앱 암호;만들기;이름;다음;취소;앱 암호;클립보드에 암호 복사;닫기;확인;삭제;예;완료;추가;로그인 방법 추가|방법 추가;보안 정보;앱 암호;검색',
  'zh-CN': '应用密码;创建;名称;下一步;取消;你的应用密码;将密码复制到剪贴板|复制密码到剪贴板;关闭;确定;删除;是;完成;添加;添加登录方法|添加方法;安全信息;应用密码;搜索',
  'zh-TW': '應用程式密碼;建立|新增;名稱;下一步;取消;您的應用程式密碼;將密碼複製到剪貼簿;關閉;確定;刪除;是;完成;新增;新增登入方法|新增方法;安全性資訊;應用程式密碼;搜尋',
  th: 'รหัสผ่านแอป;สร้าง;ชื่อ;ถัดไป;ยกเลิก;รหัสผ่านแอปของคุณ;คัดลอกรหัสผ่านไปยังคลิปบอร์ด;ปิด;ตกลง;ลบ;ใช่;เสร็จสิ้น;เพิ่ม;เพิ่มวิธีการลงชื่อเข้าใช้|เพิ่มวิธีการ;ข้อมูลความปลอดภัย;รหัสผ่านแอป;ค้นหา',
  vi: 'Mật khẩu ứng dụng;Tạo;Tên;Tiếp theo|Tiếp;Hủy|Huỷ bỏ;Mật khẩu ứng dụng của bạn;Sao chép mật khẩu vào bảng tạm;Đóng;OK;Xóa;Có;Xong;Thêm;Thêm phương thức đăng nhập|Thêm phương thức;Thông tin bảo mật;Mật khẩu ứng dụng;Tìm kiếm',
  id: 'Kata sandi aplikasi;Buat;Nama;Berikutnya;Batal;Kata sandi aplikasi Anda;Salin kata sandi ke clipboard;Tutup;OK;Hapus;Ya;Selesai;Tambahkan;Tambahkan metode masuk|Tambahkan metode;Info keamanan;Kata sandi aplikasi;Cari',
};

export const LANGUAGES: readonly string[] = Object.keys(ROWS);

/** The labels of a language; `pick` chooses among the words of one place, the first unless told. */
export function labels(language: string, pick: (words: readonly string[]) => string = ([first]) => first ?? ''): Labels {
  const row = ROWS[language];
  if (row === undefined) throw new RangeError(`no labels for the language "${language}"`);
  const cells = row.split(';');
  return Object.fromEntries(FIELDS.map((field, index) => [field, pick((cells[index] ?? '').split('|'))])) as unknown as Labels;
}

/** The copy control's label in a word, as newer pages have it beside a picture. */
const COPY: Readonly<Record<string, string>> = {
  en: 'Copy', de: 'Kopieren', fr: 'Copier', es: 'Copiar', it: 'Copia', 'pt-BR': 'Copiar', 'pt-PT': 'Copiar', nl: 'Kopiëren', sv: 'Kopiera', nb: 'Kopier', da: 'Kopiér', fi: 'Kopioi', pl: 'Kopiuj', cs: 'Kopírovat', sk: 'Kopírovať', hu: 'Másolás', ru: 'Копировать', uk: 'Копіювати', tr: 'Kopyala', el: 'Αντιγραφή', ro: 'Copiere', bg: 'Копиране', hr: 'Kopiraj', ar: 'نسخ', he: 'העתק', ja: 'コピー', ko: '복사', 'zh-CN': '复制', 'zh-TW': '複製', th: 'คัดลอก', vi: 'Sao chép', id: 'Salin',
};

export const copyWord = (language: string): string => COPY[language] ?? '';

export const isRightToLeft = (language: string) => /^(ar|he|fa)\b/.test(language);
