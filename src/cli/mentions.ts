/**
 * `mentions --offer OFFER.json FILE.jsonl`: for each message of one's own whether it mentions the offer, for each of
 * others whether it asks for it, and in which sentence.
 */
import { mentionFinder } from '../mentions/mention';
import { needFinder } from '../mentions/needs/need';
import { jsonObject, parsedJson, readOffer } from './offerFile';
import { readText } from './readText';
import { type Verb, WrongInput } from './verb';

/** One line of the file. */
interface MessageLine {
  id: unknown;
  text: string;
  mine: boolean;
}

const mentionsUsage = 'usage: cli -- mentions --offer OFFER.json FILE.jsonl';

export const mentionsVerb: Verb = async (words) => {
  const { offer: offerFile, file } = mentionsArguments(words);
  const offer = await readOffer(offerFile);
  const findMention = mentionFinder(offer);
  const findNeed = needFinder(offer);
  const messages = messageLines(file, await readText(file));
  return messages.map(({ id, text, mine }) => {
    const mention = mine ? findMention(text) : null;
    if (mention) return JSON.stringify({ id, mentioned: true, ...mention });
    const need = mine ? null : findNeed(text);
    if (!need) return JSON.stringify({ id, mentioned: false });
    return JSON.stringify({ id, mentioned: false, seeks: true, sentence: need.sentence, keyword: need.keyword });
  });
};

function mentionsArguments(words: string[]): { offer: string; file: string } {
  const files: string[] = [];
  let offer: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '--offer') offer = words[++at];
    else if (word.startsWith('--offer=')) offer = word.slice('--offer='.length);
    else if (word.startsWith('--')) throw new WrongInput(`unknown option ${word}; ${mentionsUsage}`);
    else files.push(word);
  }
  if (!offer) throw new WrongInput(`--offer is missing; ${mentionsUsage}`);
  if (files.length !== 1)
    throw new WrongInput(`${files.length === 0 ? 'no file' : 'more than one file'} given; ${mentionsUsage}`);
  return { offer, file: files[0] as string };
}

function messageLines(file: string, text: string): MessageLine[] {
  return text.split('\n').flatMap((line, at) => {
    if (!line.trim()) return [];
    const where = `${file}, line ${at + 1}`;
    const { id, text: body, mine } = jsonObject(parsedJson(line, where), where);
    if (typeof id !== 'string' && typeof id !== 'number') throw new WrongInput(`${where}: "id" is missing`);
    // JSON.parse has rounded the number, and nobody could tell which message the answer belongs to.
    if (typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER)
      throw new WrongInput(`${where}: "id" is too large for a number: write it as a text`);
    if (typeof body !== 'string') throw new WrongInput(`${where}: "text" is no text`);
    if (typeof mine !== 'boolean') throw new WrongInput(`${where}: "mine" is neither true nor false`);
    return [{ id, text: body, mine }];
  });
}
