/** `convert FILE… --to json|csv|vcf`: contacts out of any files that can be imported. */
import { parseArgs } from 'node:util';
import { withoutParts } from '../domain/calendarMeetings';
import { fileVersion, type ProjectContact } from '../domain/projectFile';
import { formats } from '../formats/index';
import { sentenceOf } from '../formats/problems';
import { readImportFiles } from './readImportFiles';
import { type Verb, WrongInput } from './verb';

const writable = formats.flatMap(({ name, write }) => (write ? [[name, write] as const] : []));
const names = writable.map(([name]) => name).join('|');
const convertUsage = `usage: cli -- convert FILE… --to ${names} [--keep-good] [--me NAME-OR-ADDRESS]`;

export const convertVerb: Verb<string | Iterable<string>> = async (words) => {
  const { files, write, options } = convertArguments(words);
  const { messages, recommendations, self, skipped, offers, origins, tables, hasUploadedContacts, ...contents } =
    await readImportFiles(files, options);
  for (const contact of contents.contacts) contact.touchpoints = contact.touchpoints.map(withoutParts);
  if (write) return [write({ version: fileVersion, offers: offers ?? [], ...contents }).trimEnd()];
  const { contacts, ...others } = contents;
  return [
    jsonParts(contacts, {
      ...others,
      ...(offers ? { offers } : {}),
      skipped: skipped.map(({ file, line, reason }) => ({ file, line, reason: sentenceOf(reason) })),
    }),
  ];
};

/** Contact by contact: of a mailbox with a million days of mails the text is larger than all that was read. */
function* jsonParts(contacts: readonly ProjectContact[], others: { skipped: unknown[] }): Generator<string> {
  yield '{"contacts":[';
  for (const [at, contact] of contacts.entries()) yield `${at ? ',' : ''}${JSON.stringify(contact)}`;
  yield `],${JSON.stringify(others).slice(1)}`;
}

function convertArguments(words: string[]) {
  const { values, positionals } = wordsOf(words);
  const write = writable.find(([name]) => name === values.to)?.[1];
  if (!write) throw new WrongInput(`--to ${values.to ?? 'is missing'} (${convertUsage})`);
  if (positionals.length === 0) throw new WrongInput(`no file given (${convertUsage})`);
  const options = { keepGood: values['keep-good'], me: values.me };
  // The project's own JSON also says what was left out.
  return { files: positionals, write: values.to === 'json' ? undefined : write, options };
}

function wordsOf(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: { to: { type: 'string' }, 'keep-good': { type: 'boolean' }, me: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new WrongInput(`${(error as Error).message} (${convertUsage})`);
  }
}
