/** The worker that reads and writes files: the libraries for that are in its bundle, and in no other. */
import type { FileContents } from '../formats/format';
import { WrongFile } from '../formats/problems';
import { Database } from '../store/database';
import { isFull } from '../store/databaseFailures';
import { duplicatePairs } from '../store/queries/contacts/duplicatePairs';
import { makeBackupKey, openBackup, sealBackup } from './backup';
import { ChosenPeople } from './chosenPeople';
import { exportText } from './exportFile';
import { importNextPart } from './importNextPart';
import { previewOf } from './preview';
import type { FileFailure, FileReply, FileRequest, FileRequestName, FileRequests, ImportPreview } from './protocol';
import { contentsOf } from './readSource';
import { tablesWithoutPeople } from './tablesWithoutPeople';

/** What was read last, and whom of it the user chose. */
let read: { contents: FileContents; preview: ImportPreview } | undefined;
let selection: ChosenPeople | undefined;

const db = new Database();
/** Parts of an import need not reach the disk one by one: `finishImport` waits for all of them. */
const written = Database.relaxed();

type FileAnswer<N extends FileRequestName> = (
  input: FileRequests[N]['in'],
  onProgress: (share: number) => void,
) => Promise<FileRequests[N]['out']>;

const fileAnswers: { [N in FileRequestName]: FileAnswer<N> } = {
  async readImport(source, onProgress) {
    read = undefined;
    const contents = await contentsOf(db, source, onProgress);
    const preview = await previewOf(db, contents);
    // What they tell of the offers is with the people now; the texts would be most of what is kept in memory.
    contents.messages = [];
    read = { contents, preview };
    return preview;
  },
  async chooseImport(choices) {
    if (!read) throw new Error('nothing was read');
    selection = new ChosenPeople(read.contents, read.preview, choices);
    return { people: selection.size };
  },
  async importNextPart({ import: id }) {
    return read && selection ? importNextPart(written, id, read.preview, selection) : null;
  },
  sealBackup: (input) => sealBackup(db, input),
  makeBackupKey: ({ passphrase }) => makeBackupKey(passphrase),
  async openBackup({ files, passphrase }) {
    const { file, opened } = await openBackup(files, passphrase);
    const origin = { format: 'json', files: files.map(({ name }) => name), people: file.contacts.length };
    const contents = { ...file, skipped: [], origins: [origin] };
    const preview = await previewOf(db, contents);
    read = { contents, preview };
    return { preview, opened };
  },
  duplicatePairs: () => duplicatePairs(db),
  exportText: (input) => exportText(db, input),
};

/** Listens to the page that started the worker. */
export function startFileWorker(): void {
  addEventListener('message', ({ data }: MessageEvent<FileRequest>) => void answer(data).then(postReply));
}

const postReply = (reply: FileReply): void => (postMessage as (message: FileReply) => void)(reply);

async function answer({ id, name, input }: FileRequest): Promise<FileReply> {
  try {
    return { id, ok: true, value: await fileAnswers[name](input as never, progressOf(id)) };
  } catch (error) {
    return { id, ok: false, error: await failureOf(error, input) };
  }
}

/** As of a command's failure: refusals and a closed database have codes of their own. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return code;
  return isFull(error) ? 'full' : 'storage';
}

/** Tells each hundredth once: a message a piece would keep the page busy. */
function progressOf(id: number): (share: number) => void {
  let told = 0;
  return (progress) => {
    if (progress < told + 0.01) return;
    told = progress;
    postReply({ id, progress });
  };
}

async function failureOf(error: unknown, input: object): Promise<FileFailure> {
  if (!(error instanceof WrongFile)) {
    console.error('KnownFor could not do something with a file', error);
    return { code: codeOf(error), text: String(error) };
  }
  const { problem, file, line, message } = error;
  const tables = problem.code === 'noColumns' && 'files' in input ? await tablesWithoutPeople(input as never) : [];
  return { problem, file, line, text: message, ...(tables.length && { tables }) };
}
