/** Which part of a captured line may say a day to come: "met Anna on Monday" lies behind, "call her on Thursday" doesn't. */
import { wordSeparators } from './captureLine';
import { eventWord, taskWords, thenWish } from './captureWords';

/** A verb of one's own in the past begins the line, or stands behind an occasion or "yesterday". */
const past =
  /^(?:[^,:]{0,50}[\s:])?(?:(?:i|we)\s+)?(?:met|called|rang|phoned|telephoned|saw|spoke|talked|chatted|wrote|e-?mailed|mailed|messaged|had|bumped|ran|caught|got to know|(?!um[óo]wi)\p{L}+[łl][ae]m)(?!\p{L})/iu;
const pastPart = /^(?:(?:i|we)\s+)?(?:met|pozna(?:na|ny|ni))(?!\p{L})/iu;
const occasion = /^(?:at|on|during|na|podczas|we?)\s/iu;
const thenTask = /\s(?:and|i)\s(?=\p{L})/iu;

/** The line with what lies behind blanked; its length stays. */
export function futurePartOf(line: string): string {
  let behind = past.test(line);
  const wasMet = behind;
  return line
    .split(new RegExp(`(${wordSeparators.source})`, 'u'))
    .map((part, n) => {
      if (n % 2 === 1) return part;
      const said = part.trim();
      const isBehind = behind || pastPart.test(said) || (wasMet && occasion.test(said) && eventWord.test(said));
      behind = false;
      if (!isBehind) return part;
      const turn = thenWish.exec(part)?.index ?? taskIn(part) ?? part.length;
      return ' '.repeat(turn) + part.slice(turn);
    })
    .join('');
}

/** "Met Anna and will call her tomorrow". */
function taskIn(part: string): number | undefined {
  const and = thenTask.exec(part);
  return and && taskWords.test(part.slice(and.index + and[0].length)) ? and.index : undefined;
}
