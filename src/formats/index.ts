/** The formats that can be read and written; the first that recognises a file reads it. */
import { anyCsv } from './anyCsv/anyCsv';
import { calendar } from './calendar/calendar';
import type { Format } from './format';
import { projectJson } from './projectJson/projectJson';

export const formats: readonly Format[] = [projectJson, calendar, anyCsv];
