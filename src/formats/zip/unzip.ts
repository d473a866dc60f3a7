/** The files in a zip archive. What it becomes when unpacked is limited: a few kilobytes can be made to fill a disk. */
import { configure, ERR_ENCRYPTED, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { InputFile, LargeFile, ReadOptions, SkippedPart } from '../format';
import { type ProblemCode, WrongFile } from '../problems';
import { type StreamedFile, wholeFile } from '../sourceFile';
import { beginningOf, entryPieces } from './entryPieces';
import { salvage } from './salvage';
import { SliceReader } from './sliceReader';

// Extensions may not start workers from addresses made up at run time.
configure({ useWebWorkers: false, useCompressionStream: true });

const limits = {
  /** In bytes: 300,000 messages take some 100 MB. */
  entry: 512 * 2 ** 20,
  all: 1024 * 2 ** 20,
  entries: 20_000,
  /** CSV of real people becomes a tenth; only what is made for it becomes a thousandth. */
  ratio: 100,
  /** In bytes: below it no ratio does harm. */
  harmless: 10 * 2 ** 20,
};

/** Files of these endings can be imported; pictures, videos and attachments stay packed. */
const importable = /\.(csv|txt|tsv|vcf|vcard|json|ics|ical|icalendar|mbox|eml|xls|xml)$/i;
/** Mailboxes are as large as they are: they stay packed until they are read. */
const mailbox = /\.mbox$/i;
/** Files of programs that are archives themselves, by an entry that they hold. */
const contents: readonly { entry: RegExp; code: ProblemCode }[] = [
  { entry: /^xl\//, code: 'workbook' }, // .xlsx
  { entry: /^Index\/.*\.iwa$|^Index\.zip$/, code: 'spreadsheet' }, // .numbers
  { entry: /^META-INF\/manifest\.xml$/, code: 'spreadsheet' }, // .ods
  { entry: /^word\//, code: 'document' }, // .docx
  { entry: /(^|\/)com\.microsoft\.__/, code: 'olm' }, // .olm
];
/** What a Mac puts beside each file when it packs an archive. */
const leftover = /(^|\/)(__MACOSX\/|\._|\.DS_Store)/;

/** Whether a file is a ZIP, by its first bytes. */
export const isZip = ([a, b, c, d]: Uint8Array): boolean =>
  a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));

/** The files of an archive, and those of which only a part could be read. */
interface Unzipped {
  files: StreamedFile[];
  skipped: SkippedPart[];
}

/**
 * The files in an archive that can be imported; of a damaged one what is left, where the user says so.
 * @throws WrongFile when it is damaged, encrypted or larger than it may be
 */
export async function unzip(archive: LargeFile, options: ReadOptions = {}): Promise<Unzipped> {
  try {
    return { files: await unzipWhole(archive, options), skipped: [] };
  } catch (error) {
    if (
      !options.keepGood ||
      archive.size > limits.all ||
      !(error instanceof WrongFile) ||
      error.problem.code !== 'brokenArchive'
    )
      throw error;
    const saved = await salvage(await archive.slice(0, archive.size), isImportable);
    if (saved.length === 0) throw error;
    const files = saved.map(({ name, bytes }) => ({ name: `${archive.name}/${name}`, bytes }));
    const skipped = saved.flatMap(({ isCut }, at): SkippedPart[] => {
      const { name, bytes } = files[at] as InputFile;
      const line = bytes.reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
      return isCut ? [{ file: name, line, reason: { code: 'cutFile' } }] : [];
    });
    return { files, skipped };
  }
}

const isImportable = (name: string): boolean => importable.test(name) && !leftover.test(name);

async function unzipWhole(archive: LargeFile, options: ReadOptions): Promise<StreamedFile[]> {
  const wrong = (code: 'brokenArchive' | 'password') => new WrongFile(code, {}, { file: archive.name });
  try {
    const reader = new ZipReader(new SliceReader(archive), {
      checkOverlappingEntry: true,
      checkSignature: true,
    });
    const files: FileEntry[] = [];
    const names: string[] = [];
    for await (const entry of reader.getEntriesGenerator()) {
      if (names.push(entry.filename) > limits.entries) throw wrong('brokenArchive');
      if (!entry.directory && isImportable(entry.filename)) files.push(entry);
    }
    const known = contents.find(({ entry }) => names.some((name) => entry.test(name)));
    if (known) throw new WrongFile(known.code, {}, { file: archive.name });
    if (files.some(({ encrypted }) => encrypted)) throw wrong('password');
    if (files.length === 0)
      throw new WrongFile('nothingInArchive', { entries: names.slice(0, 5).join(', ') }, { file: archive.name });
    return await unpackAll(files, archive.name, options);
  } catch (error) {
    if (error instanceof WrongFile) throw error;
    throw wrong((error as Error).message === ERR_ENCRYPTED ? 'password' : 'brokenArchive');
  }
}

async function unpackAll(files: FileEntry[], archive: string, { keepGood }: ReadOptions): Promise<StreamedFile[]> {
  const unpacked: StreamedFile[] = [];
  let left = limits.all;
  for (const entry of files) {
    const isMailbox = mailbox.test(entry.filename);
    checkSize(entry, isMailbox ? Number.POSITIVE_INFINITY : left, archive);
    if (!isMailbox) left -= entry.uncompressedSize;
    const file = await packedFile(entry, archive);
    // What is damaged has to be known before anything is read, where the good parts are to be taken.
    unpacked.push(keepGood && !isMailbox ? await wholeFile(file) : file);
  }
  return unpacked;
}

/** A file that stays packed until it is read; a small one is all in its beginning. */
async function packedFile(entry: FileEntry, archive: string): Promise<StreamedFile> {
  const size = entry.uncompressedSize;
  const bytes = await beginningOf(entry, archive);
  const file = { name: `${archive}/${entry.filename}`, bytes, size };
  const isWhole = bytes.length === size && !mailbox.test(entry.filename);
  return isWhole ? file : { ...file, pieces: (onProgress) => entryPieces(entry, archive, onProgress) };
}

/** By what the archive says itself, before anything is unpacked. */
function checkSize({ filename, compressedSize, uncompressedSize }: FileEntry, left: number, file: string): void {
  const megabytes = Math.ceil(uncompressedSize / 2 ** 20);
  const ratio = Math.round(uncompressedSize / Math.max(compressedSize, 1));
  if (uncompressedSize > limits.harmless && ratio > limits.ratio)
    throw new WrongFile('bomb', { entry: filename, megabytes, ratio }, { file });
  if (uncompressedSize > Math.min(Number.isFinite(left) ? limits.entry : left, left))
    throw new WrongFile('tooLarge', { entry: filename, megabytes }, { file });
}
