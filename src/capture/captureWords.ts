/** How people begin and go on when they tell of a meeting in a line, in Polish and English. */
import type { Channel } from '../domain/model';

export const presentWords =
  '(?:today|yesterday|just|finally|again|also|dziś|dzisiaj|wczoraj|przedwczoraj|właśnie|też|znowu|wreszcie|krótko|chwilę)';
/** "I just", "wczoraj" before the verb, and "wczoraj się z" behind it. */
const verb = (said: string) =>
  new RegExp(
    `^(?:${presentWords}\\s+)*(?:(?:i|we)\\s+)?(?:have\\s+|${presentWords}\\s+)*(?:${said})(?:\\s+${presentWords})*\\s+`,
    'iu',
  );
/** A verb of one's own in the past: "poznałem", "spotkalam" typed without diacritics. */
const own = (stems: string) => `(?:${stems})[łl][ae]?m(?:\\s+się)?(?:\\s+${presentWords})*`;
const had =
  '(?:a\\s+)?(?:quick\\s+|short\\s+|nice\\s+|long\\s+)*(?:lunch|coffee|dinner|breakfast|beer|drink|tea|chat|talk|meeting|zoom|video call)';
const taken =
  '(?:spotkani[ea]|rozmow[aęy]|kaw[aęie]+|lunch\\w*|obia[dt]\\w*|kolacj[aęi]|śniadani[ea]|piw[oie]+|zoom\\w*)';

/** How a line begins that says how you were in touch; what follows is who. */
export const meetingVerbs: readonly [RegExp, Channel][] = [
  [
    verb(
      `called|rang|phoned|telephoned|(?:had\\s+)?(?:a\\s+)?(?:phone\\s+|quick\\s+)*call\\s+(?:with|from|to)|(?:call|ring|phone)(?:\\s+back)?(?=\\s+\\p{Lu})|` +
        `(?:spoke|talked)\\s+(?:to|with)(?=.*\\son the phone)|(?:za|od)?dzwoni(?:ć|(?:ł|l)[ae]?m?)(?:\\s+${presentWords})*\\s+do|telefon\\s+(?:do|od)|rozmowa telefoniczna\\s+ze?|` +
        `${own('rozmawia')}\\s+(?:przez telefon\\s+ze?|ze?(?=.*przez telefon))`,
    ),
    'call',
  ],
  [
    verb(
      `wrote\\s+to|write\\s+to|e-?mailed|mailed|messaged|texted|(?:got\\s+)?(?:an?\\s+)?(?:e-?)?mail\\s+(?:do|od|to|from)|${own('(?:na|od)?pisa')}\\s+(?:do|ze?)|(?:na|od)pisać\\s+do|` +
        `${own('wys(?:ł|l)a|dosta')}\\s+(?:mejla|maila|wiadomość)\\s+(?:do|od)`,
    ),
    'mail',
  ],
  [
    verb(
      `met(?:\\s+up)?(?:\\s+with)?|talked\\s+(?:to|with)|spoke\\s+(?:to|with)|chatted\\s+(?:to|with)|saw|bumped\\s+into|ran\\s+into|caught\\s+up\\s+with|got\\s+to\\s+know|(?:was\\s+)?introduced\\s+to|` +
        `(?:had\\s+)?${had}\\s+with|${own('pozna|spotka|widzia')}(?:\\s+ze?)?|${own('(?:po)?rozmawia|(?:po)?gada|ustali|umówi|umowi')}\\s+ze?|${own('wpad')}\\s+na|` +
        `(?:(?:byłam|byłem)\\s+na\\s+|zjad[łl]am\\s+|zjad[łl]em\\s+|wypi[łl]am\\s+|wypi[łl]em\\s+)?${taken}(?:\\s+online)?\\s+ze?`,
    ),
    'meeting',
  ],
];

/** Where a line says by what way, whatever its verb. */
export const channelWords: readonly [RegExp, Channel][] = [
  [/\s+(?:on|via|na|przez) linkedin\p{L}*/iu, 'linkedin'],
  [/\s+(?:on the phone|by phone|przez telefon|telefonicznie)(?!\p{L})/iu, 'call'],
];

/** Titles are no part of a name. */
export const jobTitleWord =
  /^(?:(?:dr|mgr|inż|inz|prof|hab|lek|mec|adw|arch|pan(?:a|u|em|i|ią|ia)?|państw\p{L}+|mr|mrs|ms|mx|miss|sir)\.?\s+)+(?=\p{Lu})/iu;

/** Occasions by their names; "at Budimax" is none. */
export const eventWord =
  /(?<!\p{L})(?:breakfast|lunch|dinner|fair|conference|expo|meet-?up|meeting|event|party|webinar|workshop|summit|forum|congress|night|evening|gala|course|training|wedding|festival|seminar|networking|BNI|targ(?:i|ach|ów)|śniadani|sniadani|konferencj|spotkani|szkoleni|warszta|kongres|gal[aię]|bankie|imprez|grill|ślub|wesel|wernisaż|zje[źz]d|zjazd|kurs|urodzin|przyjęci|seminari|kolacj|obie?d|rynk)/iu;

/** What they want, at the start of a part; what follows it is what. */
export const wishWords = new RegExp(
  '^(?:(?:she|he|they|who|która|który|ona|on)\\s*)?(?:wants?|needs?|(?:\\W?s\\s+|is\\s+|are\\s+)?(?:looking|looks?)\\s+for|would\\s+like|\\W?d\\s+like|(?:\\W?s\\s+|is\\s+)?interested\\s+in|ask(?:ed|s)\\s+(?:about|for)|' +
    'szukają|(?:po)?szukuje|szuka|potrzebuj[eą]|chc[eą]|chciał(?:a|o|y|e?li)?by|interesuj[eą]\\s+(?:ją|go|ich|się)|zainteresowan[aiy]|zależy\\s+(?:jej|mu|im)\\s+na|pyta(?:ł|ła|li)?\\s+o|przyda\\p{L}*\\s+(?:(?:jej|mu|im|się)\\s*)+)\\s+(?:a\\s+|an\\s+|some\\s+)?(.+)$',
  'iu',
);
/** The same inside a part: "architect who needs windows", "(Stalbud) chce halę". */
export const thenWish =
  /\s(?:(?:and|who|i|oraz|która|który)\s+)?(?=(?:(?:she|he|they)\s+)?(?:wants?|needs?|(?:is\s+)?looking\s+for|szuka(?:ją)?|potrzebuj[eą]|chc[eą]|chciał(?:a|o|y)?by)\s)/iu;

/** What is to be done is no headline: it stays in the note. */
export const taskWords =
  /^(?:(?:to|i'll|i will|must|mam|trzeba|muszę|że)\s+)?(?:call|send|follow|write|e-?mail|ring|remind|will|get back|invite|zadzwoni|oddzwoni|wy[sś]\p{L}*[łl]|prze[sś]\p{L}*[łl]|wyśl|prześl|odpisa|napisa|umówi|odezw|poleci|odda|wróci|ma (?:da|zadzwo|odpis|wys|odez|wróc))/iu;

const day =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|poniedziałek|poniedzialek|wtorek|środę|srode|czwartek|piątek|piatek|sobotę|sobote|niedzielę|niedziele';
/** When it was: nothing of who, where or what. */
const time = `(?:(?:on|last|this|we?|zeszł\\p{L}+|ubiegł\\p{L}+|ostatni\\p{L}*)\\s+)*(?:${day})|yesterday|today|wczoraj|przedwczoraj|dziś|dzisiaj|(?:this|last|yesterday|wczoraj|dziś)\\s+(?:morning|afternoon|evening|week|night|month|rano|wieczorem)|w (?:zeszłym|ubiegłym) (?:tygodniu|miesiącu)|(?:at|o)\\s+\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm|h)?`;
export const timeFirst = new RegExp(`^(?:${time})(?![\\p{L}\\d])\\s*`, 'iu');
export const timeLast = new RegExp(`(?:^|\\s+)(?:${time})$`, 'iu');
