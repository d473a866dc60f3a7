/** What mail programs call the lines of a message's head, in the languages they speak; alternatives of a pattern. */
export const senderLabels =
  'from|sender|od|nadawca|von|absender|de|expéditeur|remitente|da|mittente|van|från|fra|от|від|feladó|发件人|差出人|寄件者|寄件人|보낸\\s?사람|kimden|gönderen|من|מאת';
export const recipientLabels =
  'to|recipients?|do|odbiorc[ay]|an|empfänger|à|destinataires?|para|destinatari[oi]|aan|till?|кому|komu|címzett|收件人|宛先|收件者|받는\\s?사람|kime|אל|إلى|cc|dw|[ck]opi[ae]|копия|抄送';

export const dateLabels =
  'date|sent|data|wysłan[eoy]|datum|gesendet|envoyé|fecha|enviado|inviato|verzonden|дата|日期|日時';

/** "From:", "Od: Anna <anna@…>": the words, and what follows them as the last group. */
export const labelledLine = (words: string) => new RegExp(`^\\W{0,2}(?:${words})\\s?(?:[:：]\\s*|$)(.*)$`, 'iu');
