/** What a file format is to import and export. Each format has a folder of its own. */
import type { ImportedFile, ProjectFile } from '../domain/projectFile';

/** A file as the user gave it. */
interface InputFile {
  name: string;
  bytes: Uint8Array;
}

/** A part of a file that could not be read: its line, counted from 1, and why. */
interface SkippedLine {
  line: number;
  reason: string;
}

/** What was read from a file. */
interface ParsedFile extends ImportedFile {
  skipped: SkippedLine[];
}

/** A format: how its files are recognised, read and written. */
export interface Format {
  /** Its name for people and programs: `convert --to json`. */
  name: string;
  /** Whether this looks like a file of the format, by its name and its beginning; it may still be wrong inside. */
  recognizes(file: InputFile): boolean;
  /** @throws WrongFile, with the place and the reason */
  read(file: InputFile): ParsedFile;
  /** The text of a file; left out by formats that are only read. */
  write?(file: ProjectFile): string;
}

/** The file can't be read; the message says where and why, in one line. */
export class WrongFile extends Error {}

/**
 * The text of a file in UTF-8, without a byte order mark.
 * @throws WrongFile for other encodings, since their letters would be taken for others
 */
export function utf8Text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongFile('is not UTF-8 text');
  }
}
