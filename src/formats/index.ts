/** The formats that can be read and written; the first that recognises a file reads it. */
import { anyCsv } from './anyCsv/anyCsv';
import { calendar } from './calendar/calendar';
import type { Format } from './format';
import { googleCsv } from './googleCsv/googleCsv';
import { guestList } from './guestList/guestList';
import { linkedin } from './linkedin/linkedin';
import { mail } from './mail/mail';
import { outlookCsv } from './outlookCsv/outlookCsv';
import { pastedList } from './pastedList/pastedList';
import { projectJson } from './projectJson/projectJson';
import { thunderbirdCsv } from './thunderbirdCsv/thunderbirdCsv';
import { vcard } from './vcard/vcard';

/** Those that know their files by heart come first; any table, and any list of names, last. */
export const formats: readonly Format[] = [
  projectJson,
  linkedin,
  mail,
  calendar,
  googleCsv,
  outlookCsv,
  thunderbirdCsv,
  vcard,
  guestList,
  anyCsv,
  pastedList,
];
