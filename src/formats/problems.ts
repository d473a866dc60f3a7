/**
 * What can be wrong with a file or with a part of it: a code with its figures. What people read is made of them in one
 * place: in English here, for programs and the command line; a surface has the same codes in its locales.
 */

/** The sentence of each code; `{figure}` is filled in. File and line are named before it. */
const sentences = {
  // A whole file.
  empty: 'the file is empty',
  notUtf8: 'is not UTF-8 text',
  invalid: '{detail}',
  webPage: 'this is a web page (HTML), not the data: download the file again, signed in',
  workbook: 'this is an Excel workbook: open it and save it as CSV (UTF-8)',
  spreadsheet: 'this is a spreadsheet: open it and save it as CSV (UTF-8)',
  document: 'this is a text document: save the table in it as CSV, or paste the names as a list',
  outlookStore:
    "this is Outlook's own store (PST): in Outlook choose File, Open & Export, Import/Export, and export CSV",
  outlookItem: [
    'this is an item of Outlook, or an Excel workbook of before 2007:',
    'in Outlook choose File, Open & Export, Import/Export, and export CSV',
  ].join(' '),
  olm: 'this is an archive of Outlook for Mac (OLM): export the contacts as CSV or vCard instead',
  sql: 'this is an SQL dump: take the export as JSON, CSV or vCard instead',
  otherJson: 'this JSON is no export that is known: neither "contacts" nor the parts of another program are in it',
  image: 'this is an image, no list of people',
  markup: 'this is XML, and no list of people that is known',
  binary: 'this is no text and no archive that is known',
  unknown: 'the text is not recognised: no table, no list of people, no vCard',
  noColumns: 'no column tells who the people are (a name or an e-mail address); the columns are: {columns}',
  hugeFile: 'it has {megabytes} MB: no list of people is as large, and it is no mailbox (mbox) that is known',
  // A mailbox.
  whoseMailbox: 'whose mailbox is this? Nothing tells it for sure: give your address with --me',
  noOwnMail:
    'no mail of yours ({address}) is in it, and only whom you wrote to is your contact: add the file of sent mail, too',
  noMail: 'there is no mail from one person to another in it: drafts, spam, newsletters and the bin are left out',
  noDate: 'the mail has no date',
  wrongDate: 'the mail is dated {date}, which cannot be',
  // A backup.
  wrongPassphrase: 'the passphrase is not the one of this backup',
  damagedBackup: 'the backup is damaged: take another copy',
  keyMissing: 'a scheduled backup opens with its key only: choose the file KnownFor-key.age together with it',
  onlyKey: 'this is the key alone: choose it together with a backup',
  // An archive.
  brokenArchive: 'the zip archive is damaged or incomplete: download it again',
  password: 'the zip archive is encrypted with a password: unpack it first, and give the files in it',
  tooLarge: '{entry} is too large to unpack: {megabytes} MB',
  bomb: '{entry} would expand to {megabytes} MB, {ratio} times its size: such an archive is refused',
  nothingInArchive: 'there is no file in the archive that can be imported ({entries})',
  firstPart:
    "this is the first part of LinkedIn's archive, the profile only: Connections.csv and messages.csv come in a " +
    'second mail, up to two days later',
  // A line.
  openQuote: 'a quotation mark opens here and is not closed as it should be',
  otherEncoding: 'its letters are in another encoding than the rest of the file',
  tooManyCells: '{cells} cells in a row of {columns} columns: one of them holds a delimiter without quotes',
  longCell: 'the cell "{column}" is too long: {length} characters',
  nobody: 'it names nobody: neither a name nor an e-mail address',
  cutFile: 'the file is cut off here: the archive is damaged',
  cutCard: 'the card does not end: the file is cut off here',
  manyPeople: 'more than {most} people: no address book of one person holds as many, so split the file',
  notThere: 'the guest did not come: {status}',
  hidden: 'a member who is hidden: a date and nothing else',
  // A calendar.
  cutOffEvent: 'the file is cut off in the event that begins here: download it again',
  cutOff: 'the file is cut off after this line, its end is missing: download it again',
  noGuests:
    'no event has a guest, and without people there is nobody to find; what Outlook on the web publishes lacks them: ' +
    'in classic Outlook choose File, Save Calendar, with full details',
  whoseCalendar: 'whose calendar is this? Nothing tells it for sure: give your address or name with --me',
  manyMeetings: 'more than {most} meetings: no calendar of one person holds as many',
  // An event.
  allDay: 'it takes the whole day or longer: an absence, a fair, a deadline',
  crowd: 'more than {most} people: an audience, no meeting',
  longAgo: 'it is dated before {year}',
  noAddresses: 'nobody of the others has an address',
  noStart: 'its start cannot be read',
  othersMeeting: "it is somebody else's meeting: the user is not among its people",
} as const;

export type ProblemCode = keyof typeof sentences;

/** Why something of a file can't be taken. */
export interface Problem {
  code: ProblemCode;
  figures?: Record<string, string | number>;
}

/** The English sentence of a problem. */
export const sentenceOf = ({ code, figures = {} }: Problem): string =>
  sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''));

/** A file that can't be read, and why. The message is one line of English. */
export class WrongFile extends Error {
  readonly problem: Problem;
  /** The file, where several are read together. */
  file?: string;
  /** The line, counted from 1 as an editor counts, where one is to be named. */
  readonly line?: number;

  constructor(code: ProblemCode, figures?: Problem['figures'], { file, line }: { file?: string; line?: number } = {}) {
    super(sentenceOf({ code, figures }));
    this.problem = { code, figures };
    this.file = file;
    this.line = line;
  }
}
