/** What a file format is to import and export. Each format has a folder of its own. */
import type { Day } from '../domain/days';
import type { Origin } from '../domain/importOrigin';
import type { ImportedFile, ProjectFile } from '../domain/projectFile';
import type { AuditOffer } from '../mentions/audit';
import type { ColumnField } from './csv/columnFields';
import type { Table } from './csv/findTable';
import type { Encoding } from './encoding';
import type { Problem } from './problems';

/** A file as the user gave it. */
export interface InputFile {
  name: string;
  bytes: Uint8Array;
}

/** A file that is read piece by piece, as it may be larger than memory. */
export interface LargeFile {
  name: string;
  /** In bytes. */
  size: number;
  slice(start: number, end: number): Promise<Uint8Array>;
}

/** A file to be read: the bytes, and what was found out by looking at them, each at the first use. */
export interface SourceFile extends InputFile {
  /** The archive that the file lay in. */
  archive?: string;
  readonly encoding: Encoding;
  /** The beginning of the text, enough to know the file by. */
  readonly head: string;
  /** The text as a table of cells under a header; null where it is none. */
  readonly table: Table | null;
  /** The text without a byte order mark, in whatever encoding it is; every line ends with `\n`. */
  text(): string;
  /** The same part by part, for what can be large. */
  parts(): Iterable<string>;
  /** All bytes, piece by piece. */
  pieces(): AsyncIterable<Uint8Array>;
  /** All of the text as `text` gives it, piece by piece; of a beginning, once it is `inKnownEncoding`. */
  textPieces(): AsyncIterable<string>;
  /**
   * The file once all of its bytes were looked at for their encoding, before anything of its text is read: still in
   * pieces where that or the user tells it, else whole, as letters have to be compared then.
   */
  inKnownEncoding(chosen?: string): Promise<SourceFile>;
  /** Whether `bytes` are the beginning only, as the whole may be larger than memory. */
  readonly isBeginning: boolean;
}

/** What the user said about the files. */
export interface ReadOptions {
  /** Take the good parts of a file with bad ones, and tell what was left out. */
  keepGood?: boolean;
  /** Take the address books that were once uploaded to LinkedIn out of its archive: thousands of strangers. */
  uploadedContacts?: boolean;
  /** Name or address of the user, where the files don't tell. */
  me?: string;
  /** Keep the texts of messages for the audit: those with a keyword of the offers, as all are most of an archive. */
  texts?: boolean;
  /** The encoding of all files, where looking at them gave a wrong one. */
  encoding?: string;
  /** What is later is still to come; the clock's moment where nothing else is said. */
  now?: Date;
  /** The user's time zone by its IANA name, where it isn't that of the machine. */
  zone?: string;
  /** What the columns of tables hold, where the user said so: by the key of their header (csv/chosenColumns). */
  columns?: Readonly<Record<string, readonly ColumnUse[]>>;
  /** Leave out events that their calendar marks as private. */
  withoutPrivate?: boolean;
  /** Offers that messages are searched for while they are read; of mails no text is kept. */
  offers?: readonly AuditOffer[];
  /** Addresses of people who are known: what they wrote counts, also where the user never answered. */
  known?: ReadonlySet<string>;
  /** The event of a guest list, where the file doesn't tell it or tells it wrong; `allCame`: all on it were there. */
  event?: { name?: string; on?: Day; allCame?: boolean };
  /** Told how much is read, in bytes. */
  onProgress?(read: number): void;
}

/** What a column holds: a field, or nothing; or it goes into the note, with its name before the value. */
export type ColumnUse = ColumnField | 'nothing' | 'noteWithName';

/** A table whose columns were guessed, or chosen by the user. */
export interface ReadTable {
  file: string;
  /** By which a choice of uses is remembered: the same for all tables of this header. */
  key: string;
  header: readonly string[];
  uses: readonly ColumnUse[];
  /** Up to three filled cells of each column. */
  samples: readonly (readonly string[])[];
}

/** A part of a file that was left out: its line, counted from 1 as an editor counts, and why. */
export interface SkippedPart {
  file: string;
  line: number;
  reason: Problem;
}

/** A one-to-one message between the user and a contact. */
export interface ImportedMessage {
  /** The contact's id. */
  contact: string;
  on: Day;
  mine: boolean;
  /** Empty where it was not to be kept, or holds nothing on any offer. */
  readonly text: string;
  /** Of a mail, whose text is never kept: what was found in it (see mentions/audit). */
  readonly sentences?: Readonly<Record<string, string>> | undefined;
  /** How many it stands for, the latest of which it is; itself alone where nothing is said. */
  readonly count?: number;
}

/** What a contact wrote of the user, for others to read. */
export interface ReceivedRecommendation {
  /** The contact's id. */
  contact: string;
  on?: Day;
  text: string;
}

/** What was read from files. */
export interface FileContents extends ImportedFile {
  messages?: ImportedMessage[];
  recommendations?: ReceivedRecommendation[];
  skipped: SkippedPart[];
  /** Who the user is, as far as the files tell: never a contact. */
  self?: { slug?: string; emails?: string[] };
  /** What a format found out about its files. */
  facts?: Omit<Origin, 'format' | 'files' | 'people'>;
  /** What the files are, each format once. */
  origins?: Origin[];
  /** There are address books that were once uploaded to LinkedIn, and they were left out. */
  hasUploadedContacts?: boolean;
  /** The tables among them that were read by their columns. */
  tables?: ReadTable[];
}

/** A format: how its files are recognised, read and written. */
export interface Format {
  /** Its name for people and programs: `convert --to json`. */
  name: string;
  /** An archive with a file of this format holds nothing else to import. */
  ownsArchive?: boolean;
  /** Its files say themselves where their people come from. */
  ownsSources?: boolean;
  /** Whether it reads a file by `pieces` or `textPieces`, so that the whole need not be in memory. */
  readsInPieces?(file: SourceFile, options: ReadOptions): boolean;
  /** Its people are named by others, in passing: what other files say of the same people comes first. */
  isOfGuests?: boolean;
  /** Whether this is a file of the format, by its content; it may still be wrong inside. */
  recognizes(file: SourceFile): boolean;
  /**
   * Reads all files of this format that were given together, in the order given.
   * @throws WrongFile, with the place and the reason
   */
  read(files: readonly SourceFile[], options: ReadOptions): FileContents | Promise<FileContents>;
  /** The text of a file; left out by formats that are only read. */
  write?(file: ProjectFile): string;
}
