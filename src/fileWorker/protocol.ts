/** What pages of ours and the worker that reads and writes files say to each other. */

import type { Origin } from '../domain/importOrigin';
import type { Character, Day, Id, Language } from '../domain/model';
import type { SamePair } from '../domain/samePerson/samePeople';
import type { ReadOptions, ReadTable, ReceivedRecommendation, SkippedPart } from '../formats/format';
import type { Problem } from '../formats/problems';
import type { ImportRules } from '../store/import/importDiff';

/** Files, or a text that was pasted, and what the user said of them. */
export interface ImportSource {
  files: File[];
  options: Pick<
    ReadOptions,
    'columns' | 'encoding' | 'event' | 'keepGood' | 'me' | 'uploadedContacts' | 'withoutPrivate'
  >;
}

/**
 * `new`; `changed`, known and something is new; `same`, known and nothing is; `maybe`, somebody of that name is known,
 * the user is to say; `removed`, the user removed or forgot them.
 */
type PersonStatus = 'new' | 'changed' | 'same' | 'maybe' | 'removed';

/** A meeting that changed in the calendar since it was taken in: it was moved, is gone, or says something else. */
export interface MeetingNews {
  on: Day;
  title?: string;
  /** The day to which it was moved. */
  to?: Day;
  isGone?: true;
}

/** What somebody who is known would get. */
export interface PersonDiff {
  /** The fields of their row. */
  fields: string[];
  meetings: MeetingNews[];
  /** Meetings that come in. */
  added: number;
}

/** Somebody of the files, as the preview lists them. */
export interface PreviewPerson {
  /** Their place among all of the files. */
  at: number;
  name: string;
  /** Company and role. */
  detail: string;
  status: PersonStatus;
  /** Who is known under that name, or who they are. */
  known?: { id: Id; name: string; detail: string };
  /** How often they were met, by the calendar. */
  meetings?: number;
  /** How many mails there are between them and the user. */
  mails?: number;
  /** The last of these days. */
  last?: Day;
  /** Of those who get something new. */
  news?: PersonDiff;
  /** Their note, which is new here, asks for an offer. */
  hasNeed?: true;
  /** Of the user's own firm, by the address. */
  isColleague?: boolean;
  /** Whether they come in unless the user says otherwise. */
  isTicked: boolean;
}

/** What calendars would bring, in figures. */
export interface CalendarFigures {
  meetings: number;
  people: number;
  since: string;
  /** Met three times or more within a year, and nothing is noted on them. */
  oftenWithoutNote: number;
  new: number;
}

/** A title that comes again and again: perhaps an event. */
export interface RepeatedTitle {
  title: string;
  days: number;
  people: number;
  /** It is kept as one already; `told`: everybody says there what they do. */
  kept?: { told: boolean };
}

/** A recommendation, with the name of who wrote it. */
export interface NamedRecommendation extends ReceivedRecommendation {
  name: string;
}

/** What messages tell of one offer, in figures. */
export interface OfferFigures {
  offer: Id;
  name: string;
  /** Fit it, or asked for it, and were never told. */
  overlooked: number;
  /** Of these, who asked. */
  asked: number;
  /** To whom it was mentioned. */
  told: number;
}

/** What files would bring: nothing is written yet. */
export interface ImportPreview {
  origins: Origin[];
  people: PreviewPerson[];
  skipped: SkippedPart[];
  tables: ReadTable[];
  offers: number;
  calendar?: CalendarFigures;
  titles: RepeatedTitle[];
  /** What people of the files wrote of the user, who they are here or will be. */
  recommendations: NamedRecommendation[];
  /** What the messages tell of the offers. */
  findings: OfferFigures[];
  /** LinkedIn's archive holds address books that were once uploaded; they are left out unless they are asked for. */
  hasUploadedContacts: boolean;
  /** Without titles these calendars were taken in before, and so they are again unless the user says otherwise. */
  leavesTitlesOut: boolean;
  /** The rules by which it is taken in. */
  rules: ImportRules;
}

/** What the user decided in the preview; people by their places. */
export interface ImportChoices {
  without: number[];
  /** Are the contact of that id. */
  same: Record<number, Id>;
  /** Removed ones come in again. */
  takesRemoved: boolean;
  withoutTitles: boolean;
  /** What messages tell of the offers is left out. */
  withoutFindings: boolean;
  characters: Record<number, Character>;
  tags: string[];
  /** Titles that are kept as events; `told`: everybody there says what they do, the offer is the user's main one. */
  events: { title: string; told?: Id }[];
}

/** What a part of an import brought, in people. */
export interface TakenPart {
  people: number;
  added: number;
  met: number;
}

/** What a backup holds besides the project's own JSON. */
export interface OpenedBackup {
  /** The day on which it was made. */
  on?: Day;
  local: Record<string, unknown>;
  forgotten: readonly object[];
  hashKey?: string;
}

/** Files for other programs. */
export type ExportFormat = 'csvExcel' | 'csv' | 'google' | 'outlook' | 'json' | 'vcf3' | 'vcf4' | 'ics';

/** Request → what goes in, what comes back. */
export interface FileRequests {
  readImport: { in: ImportSource; out: ImportPreview };
  /** The people who come in, by the choices; asked for once, before the first part. */
  chooseImport: { in: ImportChoices; out: { people: number } };
  /** Takes in the next part of those, whatever else the files hold with the first; null after the last. */
  importNextPart: { in: { import: Id }; out: TakenPart | null };
  /** Everything, sealed. */
  sealBackup: {
    in: { passphrase?: string; recipient?: string; local: Record<string, unknown> };
    out: { bytes: Uint8Array; contacts: number };
  };
  /** A key for scheduled backups. */
  makeBackupKey: { in: { passphrase: string }; out: { recipient: string; sealedKey: Uint8Array } };
  /** Opens a backup and compares it with what is here; it is taken in as any import is. */
  openBackup: { in: { files: File[]; passphrase: string }; out: { preview: ImportPreview; opened: OpenedBackup } };
  /** Contacts that may be one person: nothing of files, but seconds of work that no page should stand still for. */
  duplicatePairs: { in: object; out: SamePair[] };
  exportText: { in: { format: ExportFormat; language: Language; ids?: readonly Id[] }; out: string };
}
export type FileRequestName = keyof FileRequests;

/** Why a request can't be done: a file is wrong, or something else broke. */
export interface FileFailure {
  /** Why nothing could be written: as of a command's failure. */
  code?: string;
  problem?: Problem;
  file?: string;
  line?: number;
  /** Where no column tells who the people are: the table, so that the user can say. */
  tables?: ReadTable[];
  text: string;
}

export interface FileRequest<N extends FileRequestName = FileRequestName> {
  id: number;
  name: N;
  input: FileRequests[N]['in'];
}
export type FileReply = { id: number } & (
  | { ok: true; value: unknown }
  | { ok: false; error: FileFailure }
  /** How much is done, from 0 to 1; the reply is still to come. */
  | { progress: number }
);
