/** The offer's file that verbs take with `--offer`. */
import { isTooGeneral } from '../language/stopWords';
import type { OfferTerms } from '../mentions/keywords';
import { readText } from './readText';
import { WrongInput } from './verb';

/** What of an offer tells that it was mentioned, and whom it is for. */
interface OfferFile extends OfferTerms {
  audience: string[];
}

/**
 * An offer's words out of its file.
 * @throws WrongInput when there is none by which a mention could be known
 */
export async function readOffer(file: string): Promise<OfferFile> {
  const offer = jsonObject(parsedJson(await readText(file), file), file);
  const keywords = wordList(offer.keywords, `${file}: keywords`);
  const exceptions = wordList(offer.exceptions, `${file}: exceptions`);
  const useless = keywords.filter((keyword) => keyword.trim() && isTooGeneral(keyword));
  const fault = `would match everything: ${useless.map((keyword) => JSON.stringify(keyword)).join(', ')}`;
  if (!keywords.some((keyword) => /\S/.test(keyword)))
    throw new WrongInput(`${file}: the offer has no keywords, so nothing can mention it`);
  if (keywords.every((keyword) => isTooGeneral(keyword))) throw new WrongInput(`${file}: all its keywords ${fault}`);
  if (useless.length > 0) process.stderr.write(`${file}: left out, it ${fault}\n`);
  return { keywords, exceptions, audience: wordList(offer.audience, `${file}: audience`) };
}

/** @throws WrongInput */
export function parsedJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongInput(`${where}: not valid JSON`);
  }
}

/** @throws WrongInput */
export function jsonObject(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WrongInput(`${where}: not a JSON object`);
  return value as Record<string, unknown>;
}

function wordList(value: unknown, where: string): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
    throw new WrongInput(`${where} is no list of words`);
  return value;
}
