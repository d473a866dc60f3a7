/** Which part of a captured line may say a day to come: "met Anna on Monday" is past, "call her on Thursday" is not. */
import { partSeparators } from './captureLine';
import { anyOf, eventWord, taskIndex, wishAtStart, wishInside } from './captureWords';

/** What the writer did, in the past; "umówiłem się" is left out, since it is about a day to come. */
const pastVerbs = [
  'met',
  'called',
  'rang',
  'phoned',
  'telephoned',
  'saw',
  'spoke',
  'talked',
  'chatted',
  'wrote',
  'e-?mailed',
  'mailed',
  'messaged',
  'had',
  'bumped',
  'ran',
  'caught',
  'got to know',
  '(?!um[óo]wi)\\p{L}+[łl][ae]m',
];
/** A past verb begins the line, or follows an event or "yesterday". */
const pastAtStart = new RegExp(`^(?:[^,:]{0,50}[\\s:])?(?:(?:i|we)\\s+)?${anyOf(pastVerbs)}(?!\\p{L})`, 'iu');
/** A part of a line that says when or where they met. */
const metAtStart = /^(?:(?:i|we)\s+)?(?:met|pozna(?:na|ny|ni))(?!\p{L})/iu;
const eventPreposition = /^(?:at|on|during|na|podczas|we?)\s/iu;

/** The line with what is past, and what somebody wants, blanked out; its length stays. */
export function futurePartOf(line: string): string {
  const beginsInPast = pastAtStart.test(line);
  const parts = line.split(new RegExp(`(${partSeparators.source})`, 'u'));
  const reminds = parts.some((part) => reminder.test(part));
  return parts
    .map((part, n) => {
      if (n % 2) return part;
      if (reminds && !reminder.test(part)) return blank(part);
      return withoutWish(withoutPast(part, n === 0, beginsInPast));
    })
    .join('');
}

/** "Remind me in two weeks": where a line says so, no other day is meant. */
const reminder = /(?<!\p{L})(?:przypom\p{L}+|remind)/iu;
const blank = (text: string) => ' '.repeat(text.length);

/** What somebody wants is no day of yours: "okien na maj". What you have to do about it may say one. */
function withoutWish(part: string): string {
  const start = part.length - part.trimStart().length;
  const from = wishAtStart.test(part.trim()) ? start : wishInside.exec(part)?.index;
  if (from === undefined) return part;
  const task = taskIndex(part.slice(from));
  const end = task === undefined ? part.length : from + task;
  return part.slice(0, from) + blank(part.slice(from, end)) + part.slice(end);
}

function withoutPast(part: string, isFirst: boolean, beginsInPast: boolean): string {
  const text = part.trim();
  const isEvent = eventPreposition.test(text) && eventWord.test(text);
  const isPast = metAtStart.test(text) || (beginsInPast && (isFirst || isEvent));
  if (!isPast) return part;
  const pastLength = wishInside.exec(part)?.index ?? taskIndex(part) ?? part.length;
  return ' '.repeat(pastLength) + part.slice(pastLength);
}
