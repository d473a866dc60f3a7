/** `audit --offer OFFER.json FILE…`: who in an archive or a mailbox fits the offer and was never told, best first. */
import { parseArgs } from 'node:util';
import { hasUnknownTrade } from '../domain/relation/fit';
import { type AuditedPerson, audit, withUnknownTrade } from '../mentions/audit';
import { readOffer } from './offerFile';
import { readImportFiles } from './readImportFiles';
import { type Verb, WrongInput } from './verb';

const auditUsage = 'usage: cli -- audit --offer OFFER.json FILE… [--keep-good] [--me NAME-OR-ADDRESS]';

export const auditVerb: Verb = async (words) => {
  const { offer: offerFile, files, options } = auditArguments(words);
  const offer = await readOffer(offerFile);
  if (!offer.audience.some((word) => word.trim()))
    throw new WrongInput(`${offerFile}: the offer has no audience, so nobody can fit it`);
  const { contacts, messages = [] } = await readImportFiles(files, { ...options, offers: [offer] });
  // The list is of those who fit, and of those who asked and may fit; the dashboard's has all who asked.
  const people = audit(contacts, messages, offer).filter(({ fit, contact }) => fit || hasUnknownTrade(contact));
  const unknown = withUnknownTrade(contacts, messages, offer);
  return [JSON.stringify({ people: people.map(answerOf), cantTell: unknown.map(answerOf) })];
};

function answerOf(person: AuditedPerson) {
  const { contact, fit, messages, last, told, sought } = person;
  const { slug } = contact.linkedin ?? {};
  const sentence = told?.sentence ?? sought?.sentence;
  return {
    name: contact.name,
    ...(slug ? { url: `https://www.linkedin.com/in/${encodeURIComponent(slug)}` } : {}),
    emails: contact.emails,
    fits: fit !== null,
    messages,
    mentioned: told !== null,
    ...(sought ? { seeks: true } : {}),
    ...(sentence ? { sentence } : {}),
    last,
    why: reasonOf(person),
  };
}

/** Why somebody is in the list, in words. */
function reasonOf({ fit, messages, last, told, sought }: AuditedPerson): string {
  return [
    ...(sought ? [`asked for it on ${sought.on}`] : []),
    fit ? `"${fit.term}" fits the ${fit.field}` : "can't tell: nothing says what they do",
    `${messages} ${messages === 1 ? 'message' : 'messages'}, the last on ${last}`,
    told ? `told on ${told.on}` : 'never told',
  ].join('; ');
}

function auditArguments(words: string[]) {
  const { values, positionals } = wordsOf(words);
  if (!values.offer) throw new WrongInput(`--offer is missing (${auditUsage})`);
  if (positionals.length === 0) throw new WrongInput(`no file given (${auditUsage})`);
  return {
    offer: values.offer,
    files: positionals,
    options: { keepGood: values['keep-good'], me: values.me, texts: true },
  };
}

function wordsOf(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: { offer: { type: 'string' }, 'keep-good': { type: 'boolean' }, me: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new WrongInput(`${(error as Error).message} (${auditUsage})`);
  }
}
