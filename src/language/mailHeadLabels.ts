/**
 * What mail programs call the lines of a message's head, by language; alternatives of a pattern. The lists of "more"
 * are for quoted mail in plain text only: a page's bundle, which reads heads by their structure too, has no room.
 */

/** Who sent it. */
export const senderLabels =
  'from|sender' + // English
  '|od|nadawca' + // Polish
  '|von|absender' + // German
  '|de|expéditeur' + // French; "de" is Spanish and Portuguese too
  '|remitente' + // Spanish
  '|da|mittente' + // Italian
  '|van' + // Dutch
  '|från' + // Swedish
  '|fra' + // Danish, Norwegian
  '|от' + // Russian
  '|від' + // Ukrainian
  '|feladó' + // Hungarian
  '|发件人' + // Chinese, simplified
  '|差出人' + // Japanese
  '|寄件者|寄件人' + // Chinese, traditional
  '|보낸\\s?사람' + // Korean
  '|kimden|gönderen' + // Turkish
  '|من' + // Arabic
  '|מאת'; // Hebrew

/** Who got it, also as a copy. */
export const recipientLabels =
  'to|recipients?' + // English
  '|do|odbiorc[ay]' + // Polish
  '|an|empfänger' + // German
  '|à|destinataires?' + // French
  '|para|destinatari[oi]' + // Spanish, Portuguese, Italian
  '|aan' + // Dutch
  '|till?' + // Swedish, Danish, Norwegian
  '|кому' + // Russian, Ukrainian
  '|komu' + // Czech
  '|címzett' + // Hungarian
  '|收件人' + // Chinese, simplified
  '|宛先' + // Japanese
  '|收件者' + // Chinese, traditional
  '|받는\\s?사람' + // Korean
  '|kime' + // Turkish
  '|אל' + // Hebrew
  '|إلى' + // Arabic
  '|cc' + // copies in many languages
  '|dw' + // Polish
  '|[ck]opi[ae]' + // copies written out: Polish, German, French, Italian
  '|копия' + // Russian
  '|抄送'; // Chinese

/** When it was sent. */
export const dateLabels =
  'date|sent' + // English
  '|data|wysłan[eoy]' + // Polish
  '|datum|gesendet' + // German
  '|envoyé' + // French
  '|fecha|enviado' + // Spanish
  '|inviato' + // Italian
  '|verzonden' + // Dutch
  '|дата' + // Russian, Ukrainian
  '|日期' + // Chinese
  '|日時'; // Japanese

/** What it is about. */
export const subjectLabels =
  'subject' + // English
  '|temat' + // Polish
  '|betreff' + // German
  '|obje?c?t' + // French
  '|sujet' + // French
  '|asunto' + // Spanish
  '|oggetto' + // Italian
  '|assunto' + // Portuguese
  '|onderwerp' + // Dutch
  '|ämne' + // Swedish
  '|emne' + // Danish, Norwegian
  '|тема' + // Russian, Ukrainian
  '|předmět' + // Czech
  '|主题' + // Chinese
  '|件名'; // Japanese

/** Who sent it, in quotes. */
export const moreSenderLabels =
  'expediteur' + // French, without marks
  '|avsender|afsender|avsändare' + // Norwegian, Danish, Swedish
  '|afzender' + // Dutch
  '|remetente' + // Portuguese
  '|odesílatel|odosielateľ' + // Czech, Slovak
  '|отправитель|відправник' + // Russian, Ukrainian
  '|lähettäjä' + // Finnish
  '|expeditor|de la' + // Romanian
  '|από'; // Greek

/** When it was sent, in quotes. */
export const moreDateLabels =
  'dato|sendt' + // Danish, Norwegian
  '|skickat' + // Swedish
  '|enviad[oa]( el| em| a)?' + // Spanish, Portuguese
  '|odoslané|odesláno|dátum' + // Slovak, Czech, Hungarian
  '|отправлено|отправлен|надіслано' + // Russian, Ukrainian
  '|elküldve|küldve|küldés ideje' + // Hungarian
  '|lähetetty|päivämäärä' + // Finnish
  '|trimis|dată' + // Romanian
  '|gönderildi|gönderme tarihi|tarih' + // Turkish
  '|发送时间|发送日期|傳送時間|寄件日期|寄送日期|時間|时间' + // Chinese
  '|送信日時' + // Japanese
  '|보낸\\s?날짜|날짜' + // Korean
  '|تم الإرسال|التاريخ|تاريخ الإرسال' + // Arabic
  '|נשלח|תאריך' + // Hebrew
  '|στάλθηκε|ημερομηνία'; // Greek

/** Who got it, in quotes. */
export const moreRecipientLabels =
  'udw|do wiadomości|dw' + // Polish, copies
  '|kopie|kópia|kopi(a|e|o)?' + // copies in many languages
  '|másolatot kap' + // Hungarian
  '|копія' + // Ukrainian
  '|vastaanottaja|kopio' + // Finnish
  '|către' + // Romanian
  '|bilgi|alıcı' + // Turkish
  '|收件者|副本' + // Chinese
  '|참조' + // Korean
  '|نسخة' + // Arabic
  '|עותק' + // Hebrew
  '|προς'; // Greek

/** What it is about, in quotes. */
export const moreSubjectLabels =
  'predmet' + // Slovak
  '|tárgy' + // Hungarian
  '|aihe' + // Finnish
  '|subiect' + // Romanian
  '|konu' + // Turkish
  '|主旨|主題' + // Chinese, traditional
  '|제목' + // Korean
  '|الموضوع' + // Arabic
  '|נושא' + // Hebrew
  '|θέμα'; // Greek

/** "From:", "Od: Anna <anna@…>": the words, and what follows them as the last group. */
export const labelledLine = (words: string): RegExp =>
  new RegExp(`^\\W{0,2}(?:${words})\\s?(?:[:：]\\s*|$)(.*)$`, 'iu');
