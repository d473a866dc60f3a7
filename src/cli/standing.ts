/** `standing --now DAY FILE.json`: the rules on the project's own JSON, as one JSON object. */
import { parseArgs } from 'node:util';
import { dayProblem } from '../domain/days';
import { limitsWith } from '../domain/limits';
import type { Day } from '../domain/model';
import { standing } from '../domain/relation/standing';
import { byTellRank } from '../domain/relation/tellFirst';
import { NotProjectFile, type OwnFile, readProjectJson } from '../formats/own';
import { offerWarnings } from '../mentions/offerWarnings';
import { readText } from './text';
import { type Verb, WrongInput } from './verb';

export const standingVerb: Verb = async (words) => {
  const { now, file } = asked(words);
  const read = await own(file);
  for (const offer of read.offers)
    for (const warning of offerWarnings(offer))
      if (warning.kind === 'saysNothing' && warning.list === 'audience')
        process.stderr.write(
          `${file}: offer ${offer.id}: ${JSON.stringify(warning.term)} is too short or too common to tell who needs it: it fits nobody\n`,
        );
  return [JSON.stringify(standings(read, now))];
};

/** Every contact's standing on a day, and whom to tell first; by the usual numbers, unless the file has its own. */
export function standings({ offers, contacts, limits }: OwnFile, now: Day) {
  const numbers = limitsWith(limits ?? {});
  const all = contacts.map((contact) => ({ contact, standing: standing(contact, offers, now, numbers) }));
  const ranked = all.flatMap(({ contact: { id, name }, standing: { tellRank: tell } }) =>
    tell ? [{ id, name, tell }] : [],
  );
  return {
    now,
    contacts: all.map(({ contact: { id }, standing: { offers, fits, concerns, flagged, traps } }) => {
      return { id, offers, fits, concerns, flagged, traps };
    }),
    tellFirst: ranked.sort(byTellRank).map(({ id }) => id),
  };
}

function asked(words: string[]): { now: Day; file: string } {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { now: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (!values.now || !file || more.length > 0) throw new Error('--now and one file, please');
    const problem = dayProblem(values.now);
    if (problem) throw new Error(`--now ${problem}: ${JSON.stringify(values.now)}`);
    return { now: values.now, file };
  } catch (error) {
    throw new WrongInput(`${(error as Error).message} (usage: cli -- standing --now YYYY-MM-DD FILE.json)`);
  }
}

async function own(file: string): Promise<OwnFile> {
  const text = await readText(file);
  try {
    return readProjectJson(text);
  } catch (error) {
    throw error instanceof NotProjectFile ? new WrongInput(`${file}: ${error.message}`) : error;
  }
}
