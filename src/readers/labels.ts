/** What mail programs call the lines of a message's head, in the languages they speak; alternatives of a pattern. */
export const labels = {
  from: 'from|sender|od|nadawca|von|absender|de|expéditeur|remitente|da|mittente|van|afzender|från|fra|от|от кого|від|odesílatel|feladó|发件人|寄件者|差出人|보낸 사람',
  to: 'to|recipients?|do|odbiorc[ay]|adresaci|an|empfänger|à|destinataires?|para|destinatari[oi]|aan|till|til|кому|komu|címzett|收件人|宛先|받는 사람|cc|dw|kopia|copie|kopie|копия|抄送',
  subject:
    'subject|temat|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|ämne|emne|тема|předmět|tárgy|主题|件名|제목',
  date: 'date|sent|data|wysłan[eoy]|datum|gesendet|envoyé|fecha|enviado|inviato|verzonden|skickat|дата|отправлено|dátum|日期|发送时间|日時|送信日時|날짜',
};
export type Field = keyof typeof labels;

/** "From:", "Od: Anna <anna@…>": the words and what follows them. */
export const labelled = (field: Field) => new RegExp(`^\\W{0,2}(?:${labels[field]})\\s?(?:[:：]\\s*|$)(.*)$`, 'iu');
