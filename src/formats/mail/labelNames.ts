/**
 * What Gmail and mail programs call their own folders, in the language of the account: by these a mail was sent, or is
 * none that counts. Folded where they are compared.
 */

/** Mail that the user sent. */
export const sentNames = [
  'Bidalita', // Basque
  'Đã gửi', // Vietnamese
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
  'Éléments envoyés', // French, Outlook
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
  'Nosūtītie', // Latvian
  'Nosūtītās', // Latvian
  'Odeslaná pošta', // Czech
  'Odeslané', // Czech
  'Odoslaná pošta', // Slovak
  'Odoslané', // Slovak
  'Poczta wysłana', // Polish
  'Posta inviata', // Italian
  'Poslano', // Croatian, Slovene
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
  'דואר יוצא', // Hebrew
  'נשלחו', // Hebrew
  'البريد المرسل', // Arabic
  'المرسلة', // Arabic
  'भेजे गए', // Hindi
  'ส่งแล้ว', // Thai
  'จดหมายที่ส่งแล้ว', // Thai
  '已发送', // Chinese
  '已发邮件', // Chinese
  '寄件備份', // Chinese
  '送信済み', // Japanese
  '送信済みメール', // Japanese
  '보낸편지함', // Korean
];

/** Drafts, spam and the bin: what nobody sent, nobody asked for, or the user threw away. */
export const ignoredNames = [
  // drafts
  'Bản nháp', // Vietnamese
  'Borradores', // Spanish
  'Borrador', // Spanish
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
  'Wersje robocze', // Polish
  'Wersja robocza', // Polish
  'Πρόχειρα', // Greek
  'Чернетки', // Ukrainian
  'Чернови', // Bulgarian
  'Черновики', // Russian
  'טיוטות', // Hebrew
  'المسودات', // Arabic
  'ร่าง', // Thai
  'จดหมายร่าง', // Thai
  '草稿', // Chinese
  '下書き', // Japanese
  '임시보관함', // Korean
  // not sent yet
  'Outbox',
  'Skrzynka nadawcza', // Polish
  'Unsent Messages', // Thunderbird
  'Templates',
  'Szablony', // Polish
  'Zaplanowane', // Polish
  'Scheduled',
  'Geplant', // German
  // spam
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
  'Spam',
  'Šlamštas', // Lithuanian
  'Søppelpost', // Norwegian
  'Thư rác', // Vietnamese
  'Vsiljena pošta', // Slovene
  'Wiadomości-śmieci', // Polish
  'Ανεπιθύμητα', // Greek
  'Спам', // Russian, Ukrainian, Bulgarian
  'ספאם', // Hebrew
  'דואר זבל', // Hebrew
  'الرسائل غير المرغوب فيها', // Arabic
  'البريد غير المرغوب فيه', // Arabic
  'จดหมายขยะ', // Thai
  '垃圾邮件', // Chinese
  '垃圾郵件', // Chinese
  '迷惑メール', // Japanese
  '스팸함', // Korean
  // the bin
  'Atkritne', // Latvian
  'Bin',
  'Cestino', // Italian
  'Corbeille', // French
  'Coș de gunoi', // Romanian
  'Çöp Kutusu', // Turkish
  'Deleted',
  'Deleted Items', // Outlook
  'Deleted Messages', // Apple
  'Elementy usunięte', // Polish, Outlook
  'Éléments supprimés', // French, Outlook
  'Gelöscht', // German
  'Gelöschte Elemente', // German, Outlook
  'Koš', // Czech, Slovene
  'Kôš', // Slovak
  'Kosz', // Polish
  'Kuka', // Hungarian
  'Lixeira', // Portuguese
  'Lixo', // Portuguese
  'Otpad', // Croatian
  'Paperera', // Catalan
  'Papelera', // Spanish
  'Papierkorb', // German
  'Papirkurv', // Danish, Norwegian
  'Papirkurven', // Norwegian
  'Papperskorgen', // Swedish
  'Prügikast', // Estonian
  'Prullenbak', // Dutch
  'Roskakori', // Finnish
  'Sampah', // Indonesian, Malay
  'Smeće', // Croatian
  'Smetnjak', // Slovene
  'Šiukšlinė', // Lithuanian
  'Šiukšliadėžė', // Lithuanian
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
  'Thùng rác', // Vietnamese
  '已删除邮件', // Chinese
  '垃圾桶', // Chinese
  'ゴミ箱', // Japanese
  '휴지통', // Korean
];

/**
 * The other labels that Gmail puts on mail itself. Only where these are known can labels become tags: one language a
 * line, its inbox first, by which the language of the account is known.
 */
export const ownLabels: readonly (readonly string[])[] = [
  ['Inbox', 'Important', 'Opened', 'Unread', 'Archived', 'Starred', 'Chat', 'Chats', 'Snoozed', 'Muted'],
  [
    ...['Odebrane', 'Ważne', 'Otwarte', 'Nieprzeczytane', 'Zarchiwizowane', 'Oznaczone gwiazdką', 'Czat', 'Czaty'],
    ...['Odłożone', 'Wyciszone', 'Wszystkie'],
  ],
  ['Posteingang', 'Wichtig', 'Geöffnet', 'Ungelesen', 'Archiviert', 'Markiert', 'Chat', 'Zurückgestellt'],
  ['Boîte de réception', 'Important', 'Ouvert', 'Messages ouverts', 'Non lus', 'Messages archivés', 'Suivis', 'Chat'],
  ['Recibidos', 'Importante', 'Importantes', 'Abierto', 'Abiertos', 'No leídos', 'Archivado', 'Destacados', 'Chat'],
  ['Posta in arrivo', 'Importanti', 'Speciali', 'Aperti', 'Da leggere', 'Archiviati', 'Chat'],
  ['Postvak IN', 'Belangrijk', 'Geopend', 'Ongelezen', 'Gearchiveerd', 'Met ster', 'Chat'],
];

/** Gmail's categories: "Category Promotions", "Kategoria: Główne". */
export const categoryNames = /^(category|kategoria|kategorie|catégorie|categoría|categoria|categorie)\b/i;
