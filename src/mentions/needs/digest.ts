/** A digest: a list of what several people ask for, sent by somebody who asks for nothing of it. */
import { fold } from '../../language/folding';
import { alternatives, sequence } from '../../language/pattern';

/** So many requests one below the other are several people's. */
const leastRequests = 3;

/** A line of a list, or one that begins with a name: "1. …", "- …", "• …", "Jan Kowalski (BudMax) …". */
const listed = /^\s*(?:\d{1,2}\s?[.)]|[-–—•*·▪►])\s*\S|^\s*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[ ,:–—-]/u;

/** What asks, in a folded line. */
const request = sequence(
  /\b/,
  alternatives(
    /szuka(m|my|ja|jacy)?|poszukuj\w*|potrzeb\w+|polec\w*|zna\w* kogos|kto (zna|robi|ma|zrobi|moze|poleca)/,
    /look(s|ing)? for|in search of|seek(s|ing)?|need(s|ed)?|wanted|recommend\w*|who (knows|does|can)/,
  ),
  /\b/,
);

/** The requests of a digest, a line each; none where the text is none. One who asks for several things asks once. */
export function digestLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => listed.test(line) && request.test(fold(line)));
  return lines.length < leastRequests ? [] : lines;
}
