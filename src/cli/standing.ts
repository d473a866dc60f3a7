/** `standing --now DAY FILE.json`: the rules on the project's own JSON, as one JSON object. */
import { parseArgs } from 'node:util';
import { dayProblem } from '../domain/days';
import type { Day } from '../domain/model';
import type { ProjectFile } from '../domain/projectFile';
import { standing } from '../domain/relation/standing';
import { byTellRank } from '../domain/relation/tellRank';
import { limitsWith } from '../domain/ruleNumberBounds';
import { WrongFile } from '../formats/problems';
import { readProjectJson } from '../formats/projectJson/projectJson';
import { offerWarnings } from '../mentions/offerWarnings';
import { readText } from './readText';
import { type Verb, WrongInput } from './verb';

const standingUsage = 'usage: cli -- standing --now YYYY-MM-DD FILE.json';

export const standingVerb: Verb = async (words) => {
  const { now, file } = standingArguments(words);
  const project = await projectFileAt(file);
  for (const line of uselessAudiences(project)) process.stderr.write(`${file}: ${line}\n`);
  return [JSON.stringify(standings(project, now))];
};

/** Every contact's standing on a day, and whom to tell first; by the usual numbers, unless the file has its own. */
export function standings({ offers, contacts, limits }: ProjectFile, now: Day) {
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

/** A line for every word of an audience that tells nothing. */
function uselessAudiences({ offers }: ProjectFile): string[] {
  return offers.flatMap((offer) =>
    offerWarnings(offer).flatMap((warning) => {
      if (warning.kind !== 'saysNothing' || warning.list !== 'audience') return [];
      const term = JSON.stringify(warning.term);
      return [`offer ${offer.id}: ${term} is too short or too common to tell who needs it: it fits nobody`];
    }),
  );
}

function standingArguments(words: string[]): { now: Day; file: string } {
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
    throw new WrongInput(`${(error as Error).message} (${standingUsage})`);
  }
}

async function projectFileAt(file: string): Promise<ProjectFile> {
  const text = await readText(file);
  try {
    return readProjectJson(text);
  } catch (error) {
    throw error instanceof WrongFile ? new WrongInput(`${file}: ${error.message}`) : error;
  }
}
