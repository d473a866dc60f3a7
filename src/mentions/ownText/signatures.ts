/** Signatures in plain text: closing formulas, names, contact data, small print, what phones add. */
import { alternatives, sequence } from '../../language/pattern';
import { anyClosing, strongClosing, weakClosing } from './closingPatterns';
import { blank, longLine, type OwnLine } from './ownLine';

const delimiter = /^(--|—|––)\s*$/;
/** A line drawn across, above a signature or just between two parts of a letter. */
const ruler = /^\s*([-_=*~–—])\1{2,}\s*$/;
/** The small print that a firm's server puts below every message: how it begins, and what it holds. */
const smallPrint = new RegExp(
  sequence(
    /^\s*/,
    alternatives(
      sequence(
        alternatives(
          /this (e-?mail|message|communication)|the (information|contents?) |confidentiality|disclaimer/,
          /(ta|niniejsza|powyższa) (wiadomość|korespondencja)|wiadomość (ta|niniejsza)/,
          /treść (tej|niniejszej)/,
        ),
        '(?=.*',
        /(confidential|privileged|intended|recipient|registered|virus|poufn|adresat)/,
        ')',
      ),
      /registered (in|office)/,
      /please (consider|think) .{0,20}environment/,
      /(informujemy, że )?administratorem .*danych/,
      /zgodnie z (art|rodo|rozporządz)/,
      /klauzula (rodo|informac|poufn)/,
      /(zanim wydrukujesz|pomyśl|chroń).{0,40}(środowisk|wydruk|drzew)/,
    ),
  ),
  'iu',
);
/** What phones and programs put below a message. */
const deviceNote = new RegExp(
  sequence(
    /^\s*[-_*(]*\s*/,
    alternatives(
      /sent (from|via|with|using) (my |the )?\p{L}/u,
      /get outlook for /,
      /(wysłan[eoay]|wysłano) (z|za pomocą|przez|ze) \p{L}/u,
      /(pobierz|uzyskaj) (aplikację )?outlook/,
      /gesendet (von|mit) /,
      /von meinem \p{L}+ gesendet/u,
      /envoyé (de|depuis) /,
    ),
  ),
  'iu',
);
const afterthought = new RegExp(
  sequence(
    /^\s*/,
    alternatives(
      /p\.?\s?p?\.?s\b\.?|ps\b/,
      /a,? i jeszcze|i jeszcze (jedno|coś)|aha\b|zapomniał/,
      /btw\b|by the way|one more thing|oh,|edit:/,
    ),
  ),
  'iu',
);
/** What a block of contact data holds and a letter's last paragraph doesn't. */
const contactData = new RegExp(
  alternatives(
    // a telephone number, an address of mail or of the web
    /\+?\d[\d ()/.-]{7,}\d/,
    /\S+@\S+\.\S/,
    /https?:|www\./,
    /^\s*[\w-]+(\.[\w-]+)*\.(pl|com|eu|net|org|io|de|co\.uk)\/?\s*$/,
    // what numbers are labelled with, a firm's form, a street
    /^\s*(tel|phone|mobile|mob|kom|fax|nip|regon|krs|e-?mail|m|t)\b\s*[.:]/,
    /\b(sp\. z o\.? ?o|s\.a\.|ltd|llc|gmbh|inc)\b/,
    /^\s*ul\.\s/,
  ),
  'iu',
);
/** "Jan Kowalski, okna i drzwi" */
const nameFirst = /^\s*\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+\s*([,|–-]|$)/u;
/** How far below a "Thanks," the letter may go on, in lines. */
const nearBelow = 12;

/** Signatures go: after "-- ", after a closing formula, and a block of contact data at the end. A P.S. stays. */
export function withoutSignatures(own: OwnLine[]): OwnLine[] {
  let inside = false;
  const left = own.map((line, at): OwnLine => {
    if (line === null) {
      inside = false;
      return null;
    }
    if (afterthought.test(line)) inside = false;
    else if (delimiter.test(line) || isDeviceNote(line) || isRuledOff(own, at) || closes(own, at)) inside = true;
    if (inside) return null;
    const last = lastSentence(line);
    inside = closesWith(last) || (closesWith(last, weakClosing) && onlyContactBelow(own, at + 1));
    return inside ? line.slice(0, line.lastIndexOf(last)) + blank(last) : line;
  });
  return withoutContactBlocks(withoutSmallPrint(left));
}

/** "Sent from my phone", and not "Sent from my office this morning: the price of the windows." */
const isDeviceNote = (line: string) =>
  line.length < 60 && deviceNote.test(line) && !isProse(line.replace(deviceNote, ''));

/** What follows the last full stop inside a line. */
const lastSentence = (line: string) => line.slice(-longLine).match(/[.!?…]\s{1,3}([^.!?…]*[.!]?)\s*$/)?.[1] ?? '';

/** Does this line say goodbye, with nothing but name, firm and numbers below? */
function closes(own: OwnLine[], at: number): boolean {
  const line = own[at] as string;
  if (closesWith(line)) return !isProse(own[at + 1] ?? '');
  return closesWith(line, weakClosing) && !proseBelow(own, at + 1);
}

function closesWith(line: string, formula = strongClosing): boolean {
  if (line.length > longLine) return false;
  const said = closing(line, formula) || (formula === strongClosing && closing(line, weakClosing, strongClosing));
  if (!said) return false;
  const rest = line.slice(said.length).replace(/^[\s,.!–—-]+/, '');
  return rest === '' || isNameLine(rest) || (formula === strongClosing && isSignatureLine(rest));
}

/** The formula that a line begins with, and one that is joined to it: "Dziękuję i pozdrawiam". */
function closing(line: string, first: RegExp, second?: RegExp): string {
  const said = line.match(first)?.[0] ?? '';
  const [joint = ''] = said ? (line.slice(said.length).match(/^\s*(i|oraz|and|&|,|[|/])\s+/) ?? []) : [];
  const also = joint ? (line.slice(said.length + joint.length).match(second ?? anyClosing)?.[0] ?? '') : '';
  if (also) return said + joint + also;
  return second ? '' : said;
}

/** A name or a firm: few words, each with a capital, no sentence and no item of a list. */
function isNameLine(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length < 6 &&
    words.every((word) => /^([^\p{Ll}\s]|(z|i|ze|od|dla|pod|from|of|at|for|by|de|von|van)$)/u.test(word)) &&
    !/^\s*([-*•–]|\(?\w{1,2}[.)]\s)|[!?:,;]\s*$/.test(text)
  );
}

/** A sentence rather than a line of a signature: words that begin small, and a full stop or some length. */
function isProse(line: string): boolean {
  if (line.length > longLine) return true;
  const small = line.match(/(?<![\p{L}.@/])\p{Ll}{2,}/gu)?.length ?? 0;
  return small > 0 && !contactData.test(line) && (/[.!?,:]\s*$/.test(line) || small > 3);
}

function proseBelow(own: OwnLine[], at: number): boolean {
  for (let next = at; next < at + nearBelow && typeof own[next] === 'string'; next++) {
    const line = own[next] as string;
    if (afterthought.test(line) || delimiter.test(line) || strongClosing.test(line)) return false;
    if (isProse(line)) return true;
  }
  return false;
}

/** "…! Do usłyszenia", and below it nothing but a name and a firm. */
function onlyContactBelow(own: OwnLine[], at: number): boolean {
  const below = own.slice(at, at + nearBelow).filter((line) => line?.trim());
  return below.length > 0 && below.every((line) => line && isContact(line));
}

/** "---" below a name or above contact data, with no prose to follow. */
function isRuledOff(own: OwnLine[], at: number): boolean {
  if (!ruler.test(own[at] as string)) return false;
  const below = own.slice(at + 1, at + nearBelow).filter((line): line is string => !!line?.trim());
  const above = own.slice(Math.max(0, at - 2), at).findLast((line) => line?.trim());
  const known = (above && isNameLine(above)) || below.some((line) => contactData.test(line) || nameFirst.test(line));
  return below.length > 0 && !!known && !below.some((line) => isProse(line) || afterthought.test(line));
}

/** From the small print at the start of a paragraph down all is the server's. */
function withoutSmallPrint(own: OwnLine[]): OwnLine[] {
  const start = own.findIndex(
    (line, at) => at > 0 && !own[at - 1]?.trim() && line && smallPrint.test(own.slice(at, at + 4).join(' ')),
  );
  return start < 0 ? own : own.map((line, at) => (at < start ? line : null));
}

/** Name and firm may be in paragraphs of their own. */
function withoutContactBlocks(own: OwnLine[]): OwnLine[] {
  const left = withoutContactLine(withoutContactBlock(own));
  return left === own ? own : withoutContactLine(withoutContactBlock(left));
}

/** "Marek Wilk | Okna Wilk | tel. 600 100 200": the last line, below others, is a signature all by itself. */
function withoutContactLine(own: OwnLine[]): OwnLine[] {
  const last = own.findLastIndex((line) => line?.trim());
  const line = own[last];
  if (!line || !isSignatureLine(line) || !own.slice(0, last).some((above) => above?.trim())) return own;
  return own.map((each, at) => (at === last ? null : each));
}

/** What contact data is labelled with. */
const contactLabel = /(?<!\p{L})(tel|telefon|phone|mobile|mob|kom|fax|nip|regon|krs|e-?mail|mail|www|m|t|e)\s*[.:]+/giu;
const contactDatum = /\+?\d[\d ()/.-]{5,}\d|\S+@\S+\.\S+|(https?:|www\.)\S*|(?<=^|\s)[\w-]+(\.[\w-]+)+\/?/giu;
const firmForm =
  /(?<!\p{L})(sp\. ?z ?o\.? ?o\.?|sp\. ?[jkp]\.|s\.a\.|s\.c\.|ltd\.?|llc|gmbh|inc\.?|s\.r\.[ol]\.)(?!\p{L})/giu;
/** Whom a line speaks to, rather than who signs it. */
const salutation =
  /^\s*(pan(i|ie|owie)?|państwo|dear|hi|hello|hej|cześć|szanown\p{L}+|drog\p{L}+|mr|mrs|ms)(?!\p{L})/iu;

/** A name or a firm first, or a firm's trade and then a name, short parts and contact data, and no sentence. */
function isSignatureLine(line: string): boolean {
  if (line.length > longLine || salutation.test(line)) return false;
  const rest = line.replace(firmForm, '').replace(contactLabel, '').replace(contactDatum, '');
  const hasData = rest !== line;
  const [name = '', ...parts] = rest.split(/\s*(?:[|,•·;]|\s[–—/-]+\s|\t)\s*/).filter((part) => part.trim());
  const isBarred = /\s[|•·]\s/.test(line);
  const isWhole = (part: string) => isNameLine(part) && /\S\s+\S/.test(part.trim());
  const isShort = (part: string) => part.trim().split(/\s+/).length < 5 && !/[.!?:]\s*$/.test(part);
  const isNamedLater = hasData && isBarred && isShort(name) && parts.some(isWhole);
  const isNamed = isWhole(name) || (!parts.length && isNameLine(name)) || isNamedLater;
  const areShort = parts.every(isShort);
  return isNamed && areShort && (hasData || isBarred);
}

/** The end of the last paragraph, from a name or contact data on, when nothing but those follows: no formula needed. */
function withoutContactBlock(own: OwnLine[]): OwnLine[] {
  let end = own.length;
  while (end > 0 && !own[end - 1]?.trim()) end--;
  let start = end;
  while (start > 0 && own[start - 1]?.trim()) start--;
  const alone = start === 0;
  while (start < end && !isContact(own[start] as string)) start++;
  const block = own.slice(start, end) as string[];
  const named = block.every(isNameLine) && !(alone && start === 0) && !isAnnounced(own, start);
  if (block.length < 2 || block.some(isProse) || !(named || block.some((line) => contactData.test(line)))) return own;
  return own.map((line, at) => (at >= start && at < end ? null : line));
}

/** "We make:" comes before a list, "Contact:" does not. */
function isAnnounced(own: OwnLine[], at: number): boolean {
  const above = own.slice(Math.max(0, at - 3), at).findLast((line) => line?.trim()) ?? '';
  return /:\s*$/.test(above) && !/^\s*[ck]onta[ck]t/i.test(above);
}

const isContact = (line: string) => line.length <= longLine && (isNameLine(line) || contactData.test(line));
