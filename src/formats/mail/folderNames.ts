/**
 * What Gmail and mail programs call the folders of mail that the user sent, and of mail that doesn't count, in the
 * language of the account. Folded where they are compared; sorted by their folded letters.
 */

/** Mail that the user sent. */
export const sentNames = [
  'Bidalita', // Basque
  'Đã gửi', // Vietnamese
  'Éléments envoyés', // French, Outlook
  'Elementy wysłane', // Polish, Outlook
  'Elküldött', // Hungarian
  'Elküldött levelek', // Hungarian
  'Enviada', // Portuguese
  'Enviadas', // Portuguese
  'Enviado', // Galician, Portuguese
  'Enviados', // Spanish
  'Enviats', // Catalan
  'Envoyé', // French
  'Envoyés', // French
  'Gesendet', // German
  'Gesendete Elemente', // German, Outlook
  'Gesendete Objekte', // German, Outlook
  'Gönderilenler', // Turkish
  'Gönderilmiş Postalar', // Turkish
  'Inviata', // Italian
  'Inviati', // Italian
  'Išsiųsti', // Lithuanian
  'Išsiųsti laiškai', // Lithuanian
  'Itens enviados', // Portuguese, Outlook
  'Lähetetyt', // Finnish
  'Mel Dihantar', // Malay
  'Messages envoyés', // French
  'Nosūtītās', // Latvian
  'Nosūtītie', // Latvian
  'Odeslaná pošta', // Czech
  'Odeslané', // Czech
  'Odoslaná pošta', // Slovak
  'Odoslané', // Slovak
  'Poczta wysłana', // Polish
  'Poslano', // Croatian, Slovene
  'Posta inviata', // Italian
  'Saadetud', // Estonian
  'Saadetud kirjad', // Estonian
  'Sendt', // Danish, Norwegian
  'Sendte', // Danish
  'Sent',
  'Sent Items', // Outlook
  'Sent Mail',
  'Sent Messages', // Apple
  'Skickade', // Swedish
  'Skickat', // Swedish
  'Terkirim', // Indonesian
  'Thư đã gửi', // Vietnamese
  'Trimise', // Romanian
  'Verzonden', // Dutch
  'Verzonden items', // Dutch, Outlook
  'Wysłane', // Polish
  'Απεσταλμένα', // Greek
  'Изпратени', // Bulgarian
  'Надіслані', // Ukrainian
  'Отправленные', // Russian
  'Послато', // Serbian
  'דואר יוצא', // Hebrew, Gmail: "outgoing mail", but no outbox
  'נשלחו', // Hebrew
  'البريد المرسل', // Arabic
  'المرسلة', // Arabic
  'भेजे गए', // Hindi
  'จดหมายที่ส่งแล้ว', // Thai
  'ส่งแล้ว', // Thai
  '보낸편지함', // Korean
  '寄件備份', // Chinese
  '已发送', // Chinese
  '已发邮件', // Chinese
  '送信済み', // Japanese
  '送信済みメール', // Japanese
];

/** What nobody sent or nobody asked for: drafts, outbox and templates, spam, the bin. */
export const ignoredNames = {
  drafts: [
    'Bản nháp', // Vietnamese
    'Borrador', // Spanish
    'Borradores', // Spanish
    'Bozze', // Italian
    'Brouillon', // French
    'Brouillons', // French
    'Ciorne', // Romanian
    'Concepten', // Dutch
    'Draf', // Indonesian, Malay
    'Draft',
    'Drafts',
    'Entwurf', // German
    'Entwürfe', // German
    'Esborranys', // Catalan
    'Juodraščiai', // Lithuanian
    'Kladder', // Danish
    'Koncepty', // Czech, Slovak
    'Luonnokset', // Finnish
    'Melnraksti', // Latvian
    'Mesaje nefinalizate', // Romanian
    'Mustandid', // Estonian
    'Osnutki', // Slovene
    'Piszkozatok', // Hungarian
    'Rascunho', // Portuguese
    'Rascunhos', // Portuguese
    'Robocze', // Polish
    'Rozepsané', // Czech
    'Rozpísané', // Slovak
    'Skice', // Croatian
    'Szkice', // Polish
    'Taslaklar', // Turkish
    'Thư nháp', // Vietnamese
    'Utkast', // Swedish, Norwegian
    'Wersja robocza', // Polish
    'Wersje robocze', // Polish
    'Πρόχειρα', // Greek
    'Чернетки', // Ukrainian
    'Чернови', // Bulgarian
    'Черновики', // Russian
    'טיוטות', // Hebrew
    'المسودات', // Arabic
    'จดหมายร่าง', // Thai
    'ร่าง', // Thai
    '임시보관함', // Korean
    '下書き', // Japanese
    '草稿', // Chinese
  ],
  /** The outbox, templates, what is to go later. */
  unsent: [
    'Geplant', // German
    'Outbox',
    'Scheduled',
    'Skrzynka nadawcza', // Polish
    'Szablony', // Polish
    'Templates',
    'Unsent Messages', // Thunderbird
    'Zaplanowane', // Polish
  ],
  spam: [
    'Correio não solicitado', // Portuguese
    'Correu brossa', // Catalan
    'Courrier indésirable', // French
    'Indésirables', // French
    'Junk',
    'Junk E-mail',
    'Junk Email',
    'Lixo eletrônico', // Portuguese
    'Neželjena pošta', // Croatian
    'Niechciane', // Polish
    'Ongewenst', // Dutch
    'Pourriel', // French
    'Rämpspost', // Estonian
    'Roskaposti', // Finnish
    'Skräppost', // Swedish
    'Šlamštas', // Lithuanian
    'Søppelpost', // Norwegian
    'Spam',
    'Thư rác', // Vietnamese
    'Vsiljena pošta', // Slovene
    'Wiadomości-śmieci', // Polish
    'Ανεπιθύμητα', // Greek
    'Спам', // Russian, Ukrainian, Bulgarian
    'דואר זבל', // Hebrew
    'ספאם', // Hebrew
    'البريد غير المرغوب فيه', // Arabic
    'الرسائل غير المرغوب فيها', // Arabic
    'จดหมายขยะ', // Thai
    '스팸함', // Korean
    '垃圾邮件', // Chinese
    '垃圾郵件', // Chinese
    '迷惑メール', // Japanese
  ],
  /** What the user threw away. */
  bin: [
    'Atkritne', // Latvian
    'Bin',
    'Cestino', // Italian
    'Çöp Kutusu', // Turkish
    'Corbeille', // French
    'Coș de gunoi', // Romanian
    'Deleted',
    'Deleted Items', // Outlook
    'Deleted Messages', // Apple
    'Éléments supprimés', // French, Outlook
    'Elementy usunięte', // Polish, Outlook
    'Gelöscht', // German
    'Gelöschte Elemente', // German, Outlook
    'Koš', // Czech, Slovene
    'Kôš', // Slovak
    'Kosz', // Polish
    'Kuka', // Hungarian
    'Lixeira', // Portuguese
    'Lixo', // Portuguese
    'Otpad', // Croatian
    'Papelera', // Spanish
    'Paperera', // Catalan
    'Papierkorb', // German
    'Papirkurv', // Danish, Norwegian
    'Papirkurven', // Norwegian
    'Papperskorgen', // Swedish
    'Prügikast', // Estonian
    'Prullenbak', // Dutch
    'Roskakori', // Finnish
    'Sampah', // Indonesian, Malay
    'Šiukšliadėžė', // Lithuanian
    'Šiukšlinė', // Lithuanian
    'Smeće', // Croatian
    'Smetnjak', // Slovene
    'Thùng rác', // Vietnamese
    'Tong Sampah', // Malay
    'Trash',
    'Usunięte', // Polish
    'Κάδος απορριμμάτων', // Greek
    'Корзина', // Russian
    'Кошик', // Ukrainian
    'Кошче', // Bulgarian
    'Отпад', // Serbian
    'אשפה', // Hebrew
    'المهملات', // Arabic
    'سلة المهملات', // Arabic
    'ถังขยะ', // Thai
    '휴지통', // Korean
    'ゴミ箱', // Japanese
    '垃圾桶', // Chinese
    '已删除邮件', // Chinese
  ],
};
