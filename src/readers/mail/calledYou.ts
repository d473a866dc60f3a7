/** What a mail program calls the user that speaks to them: "you". Programs that say "me": isMe.ts. */

/** "You", in whatever language the page is; Outlook writes it. */
export const calledYou = RegExp(
  '^(you' + // English
    '|ty' + // Polish, Czech
    '|sie|ihnen|du' + // German; "du" is Swedish, Danish and Norwegian too
    '|vous|toi' + // French
    '|usted|tú' + // Spanish
    '|você|tu' + // Portuguese; "tu" is French and Italian too
    '|lei' + // Italian
    '|jij|u' + // Dutch
    '|dig|deg' + // Swedish, Danish, Norwegian
    '|вы|вам|ви' + // Russian, Ukrainian
    '|siz' + // Turkish
    '|あなた' + // Japanese
    '|您|你' + // Chinese
    '|나' + // Korean
    '|أنت' + // Arabic
    '|אתה' + // Hebrew
    ')$',
  'i',
);
