/** The formats that can be read and written; the first that recognises a file reads it. */
import { anyCsv } from './anyCsv/anyCsv';
import type { Format } from './format';
import { googleCsv } from './googleCsv/googleCsv';
import { linkedin } from './linkedin/linkedin';
import { outlookCsv } from './outlookCsv/outlookCsv';
import { projectJson } from './projectJson/projectJson';
import { thunderbirdCsv } from './thunderbirdCsv/thunderbirdCsv';
import { vcard } from './vcard/vcard';

/** `anyCsv` takes every table of people, and comes after those that know theirs. */
export const formats: readonly Format[] = [projectJson, linkedin, googleCsv, outlookCsv, thunderbirdCsv, vcard, anyCsv];
