/** What the sender of a message wrote himself: no quoted or forwarded mail, no signature, no addresses of the web. */

/** Headers above a quoted mail, in the languages of the clients around here. They hold a date, an address, or stand above a quote. */
const attribution =
  /((?<!\p{L})(wrote|writes|pisze|napisa(ł\(a\)|ła|ł|la|l)|schrieb|skrev|a écrit|escribió|ha scritto)(?!\p{L}).{0,80}|Wiadomość napisana przez.*|<\S+@\S+>)\s*:\s*$/iu;
const opener = /^\s*\**(On|W dniu|Dnia|Am|Le|El|Il|Wiadomość napisana|\p{L}{2,4}\.?,|\d{1,4}[-./ ])\s/iu;
const divider =
  /^\s*[-_–—=*]{2,}\s*(original message|forwarded message|begin forwarded|(oryginalna|przekazana) wiadomość|wiadomość (oryginalna|przekazana|przesłana dalej)|(treść )?przekazan\p{L}+ wiadomoś\p{L}+|ursprüngliche nachricht|weitergeleitete nachricht|message (d'origine|transféré)|mensaje \p{L}+)/iu;
const forwarding =
  /^\s*(begin forwarded message|początek (przekazywanej|przesłanej dalej) wiadomości|anfang der weitergeleiteten (nachricht|e-mail)|début du message (réexpédié|transféré))\s*:/i;
/** ">>> Anna <a@x.pl> 3.11.2026 10:12 >>>" stands above a quote without marks. */
const groupWise = /^>>> .{3,200} >>>\s*$/;
const fromField = /^[\s*]*(from|od|von|de|nadawca)\s*:/i;
const otherField =
  /^[\s*]*(sent|date|to|cc|subject|wysłan[eo]|data|do|dw|temat|gesendet|datum|an|betreff|envoyé|à|objet)\s*:/i;

const delimiter = /^(--|—|––)\s*$/;
/** A line drawn across, above a signature or just between two parts of a letter. */
const ruler = /^\s*([-_=*~–—])\1{2,}\s*$/;
/** The small print that a firm's server puts below every message: how it begins, and what it holds. */
const smallPrint =
  /^\s*((this (e-?mail|message|communication)|the (information|contents?) |confidentiality|disclaimer|(ta|niniejsza|powyższa) (wiadomość|korespondencja)|wiadomość (ta|niniejsza)|treść (tej|niniejszej))(?=.*(confidential|privileged|intended|recipient|registered|virus|poufn|adresat))|registered (in|office)|please (consider|think) .{0,20}environment|(informujemy, że )?administratorem .*danych|zgodnie z (art|rodo|rozporządz)|klauzula (rodo|informac|poufn)|(zanim wydrukujesz|pomyśl|chroń).{0,40}(środowisk|wydruk|drzew))/iu;
/** What phones and programs put below a message. */
const gadget =
  /^\s*[-_*(]*\s*(sent (from|via|with|using) (my |the )?\p{L}|get outlook for |(wysłan[eoay]|wysłano) (z|za pomocą|przez|ze) \p{L}|(pobierz|uzyskaj) (aplikację )?outlook|gesendet (von|mit) |von meinem \p{L}+ gesendet|envoyé (de|depuis) )/iu;
const strongClosing =
  /^\s*((serdecznie |gorąco |ciepło )?pozdrawiam\p{L}*( serdecznie| ciepło| gorąco)?|(serdeczne |ciepłe )?pozdrowienia|łączę (pozdrowienia|wyrazy szacunku)|z (wyrazami szacunku|poważaniem|pozdrowieniami|uszanowaniem)|ukłony|pozdr\.?|((with )?(best|kind|kindest|warm|warmest) |with )?(regards|wishes)|all the best|yours( (sincerely|truly|faithfully))?|sincerely( yours)?|respectfully|best|(best |kind )?rgds|br|kr|mit freundlichen grüßen|viele grüße|(bien )?cordialement)(?=\s*([,.!–—|/-]|$)|\s+(i|oraz|and|&)\s)/iu;
const weakClosing =
  /^\s*((many )?thanks( again| a lot| so much| in advance)?|thank you( very much| so much| in advance)?|cheers|take care|(z góry )?(dziękuję|dzięki)( z góry| bardzo| serdecznie)?|do (zobaczenia|usłyszenia|jutra|następnego razu)|na razie|serdeczności|trzymaj(cie)? się( ciepło)?|(miłego|dobrego|udanego) (dnia|wieczoru|weekendu|tygodnia)|see you|(talk|speak) (to you )?soon|have a (good|great|nice|lovely) (day|evening|weekend|week)|warmly|ciao|uściski|(ściskam|całuję)( mocno| serdecznie| ciepło| gorąco)?|buziaki|hugs)(?=\s*([,.!–—-]|$)|\s+(i|oraz|and|&)\s)/iu;
const either = new RegExp(`${strongClosing.source}|${weakClosing.source}`, 'iu');
const afterthought =
  /^\s*(p\.?\s?p?\.?s\b\.?|ps\b|a,? i jeszcze|i jeszcze (jedno|coś)|aha\b|zapomniał|btw\b|by the way|one more thing|oh,|edit:)/iu;
/** What a block of contact data holds and a letter's last paragraph doesn't. */
const contactData =
  /(\+?\d[\d ()/.-]{7,}\d|\S+@\S+\.\S|https?:|www\.|^\s*(tel|phone|mobile|mob|kom|fax|nip|regon|krs|e-?mail|m|t)\b\s*[.:]|\b(sp\. z o\.? ?o|s\.a\.|ltd|llc|gmbh|inc)\b|^\s*ul\.\s|^\s*[\w-]+(\.[\w-]+)*\.(pl|com|eu|net|org|io|de|co\.uk)\/?\s*$)/iu;
/** "Jan Kowalski, okna i drzwi" */
const nameFirst = /^\s*\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+\s*([,|–-]|$)/u;
const address =
  /(?<!\S)\S{1,200}@\S{1,200}\.\p{L}{2,}|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d.-])(?!(?:asp|vb|ml|ado)\.net(?!\p{L}))[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:pl|com|eu|net|org|io|de|co\.uk)\b(?:\/\S*)?/giu;
/** A line longer than this is prose, whatever it holds, and nothing looks at all of it. */
const longLine = 300;
/** How far below a "Thanks," the letter may go on. */
const near = 12;

/** The message's own text, as long as the message: what is not the sender's own is blanked, so that places stay. */
export function ownText(text: string): string {
  const lines = text.replace(/\r\n?/g, (end) => (end.length > 1 ? ' \n' : '\n')).split('\n');
  const own = withoutSignatures(withoutQuotes(lines));
  return own
    .map((line, at) => line ?? blank(lines[at] as string))
    .join('\n')
    .replace(address, blank);
}

type Line = string | null;
const blank = (text: string) => ' '.repeat(text.length);
const isQuote = (line: string | undefined) => line !== undefined && /^\s*(>|&gt;)/.test(line);

/** Quoted lines go; an unmarked quote, a forwarded mail or Outlook's header takes all below with it. */
function withoutQuotes(lines: string[]): Line[] {
  const own: Line[] = [...lines];
  for (let at = 0; at < lines.length; at++) {
    if (startsForeignMail(lines, at)) return own.fill(null, at);
    if (isQuote(lines[at])) own[at] = null;
    const header = headerLength(lines, at);
    if (header === 0) continue;
    own.fill(null, at, at + header);
    if (!isQuote(nextFilled(lines, at + header))) return own.fill(null, at);
    at += header - 1;
  }
  return own;
}

function startsForeignMail(lines: string[], at: number): boolean {
  const line = lines[at] as string;
  if (divider.test(line) || forwarding.test(line) || groupWise.test(line)) return true;
  return fromField.test(line) && lines.slice(at + 1, at + 6).filter((next) => otherField.test(next)).length > 1;
}

/** How many lines the header of a quote takes from here: clients wrap it at 76 columns. */
function headerLength(lines: string[], at: number): number {
  const first = lines[at] as string;
  if (first.length > longLine) return 0;
  for (let length = 1; length <= 3 && at + length <= lines.length; length++) {
    const last = lines[at + length - 1] as string;
    if (!last.trim() || isQuote(last)) return 0;
    if (!last.trimEnd().endsWith(':')) continue;
    const header = lines
      .slice(at, at + length)
      .join(' ')
      .slice(0, 600);
    if (!attribution.test(header)) continue;
    const quoteFollows = isQuote(nextFilled(lines, at + length));
    if (quoteFollows || (opener.test(first) && /\d/.test(header)) || /@/.test(header)) return length;
  }
  return 0;
}

function nextFilled(lines: Line[], at: number): string | undefined {
  for (let next = at; next < lines.length; next++) if (lines[next]?.trim()) return lines[next] as string;
  return undefined;
}

/** Signatures go: after "-- ", after a closing formula, and a block of contact data at the end. A P.S. stays. */
function withoutSignatures(own: Line[]): Line[] {
  let inside = false;
  const left = own.map((line, at): Line => {
    if (line === null) {
      inside = false;
      return null;
    }
    if (afterthought.test(line)) inside = false;
    else if (delimiter.test(line) || isGadget(line) || isRuledOff(own, at) || closes(own, at)) inside = true;
    if (inside) return null;
    const last = lastSentence(line);
    inside = closesWith(last) || (closesWith(last, weakClosing) && onlyContactBelow(own, at + 1));
    return inside ? line.slice(0, line.lastIndexOf(last)) + blank(last) : line;
  });
  return withoutContactBlocks(withoutSmallPrint(left));
}

/** "Sent from my phone", and not "Sent from my office this morning: the price of the windows." */
const isGadget = (line: string) => line.length < 60 && gadget.test(line) && !isProse(line.replace(gadget, ''));

/** What follows the last full stop inside a line. */
const lastSentence = (line: string) => line.slice(-longLine).match(/[.!?…]\s{1,3}([^.!?…]*[.!]?)\s*$/)?.[1] ?? '';

/** Does this line say goodbye, with nothing but name, firm and numbers below? */
function closes(own: Line[], at: number): boolean {
  const line = own[at] as string;
  if (closesWith(line)) return !isProse(own[at + 1] ?? '');
  return closesWith(line, weakClosing) && !proseBelow(own, at + 1);
}

function closesWith(line: string, formula = strongClosing): boolean {
  if (line.length > longLine) return false;
  const said = closing(line, formula) || (formula === strongClosing && closing(line, weakClosing, strongClosing));
  if (!said) return false;
  const rest = line.slice(said.length).replace(/^[\s,.!–—-]+/, '');
  return rest === '' || isName(rest);
}

/** The formula that a line begins with, and one that is joined to it: "Dziękuję i pozdrawiam". */
function closing(line: string, first: RegExp, second?: RegExp): string {
  const said = line.match(first)?.[0] ?? '';
  const [joint = ''] = said ? (line.slice(said.length).match(/^\s*(i|oraz|and|&|,|[|/])\s+/) ?? []) : [];
  const also = joint ? (line.slice(said.length + joint.length).match(second ?? either)?.[0] ?? '') : '';
  if (also) return said + joint + also;
  return second ? '' : said;
}

/** A name or a firm: few words, each with a capital, no sentence and no item of a list. */
function isName(text: string): boolean {
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

function proseBelow(own: Line[], at: number): boolean {
  for (let next = at; next < at + near && typeof own[next] === 'string'; next++) {
    const line = own[next] as string;
    if (afterthought.test(line) || delimiter.test(line) || strongClosing.test(line)) return false;
    if (isProse(line)) return true;
  }
  return false;
}

/** "…! Do usłyszenia", and below it nothing but a name and a firm. */
function onlyContactBelow(own: Line[], at: number): boolean {
  const below = own.slice(at, at + near).filter((line) => line?.trim());
  return below.length > 0 && below.every((line) => line && isContact(line));
}

/** "---" below a name or above contact data, with no prose to follow. */
function isRuledOff(own: Line[], at: number): boolean {
  if (!ruler.test(own[at] as string)) return false;
  const below = own.slice(at + 1, at + near).filter((line): line is string => !!line?.trim());
  const above = own.slice(Math.max(0, at - 2), at).findLast((line) => line?.trim());
  const known = (above && isName(above)) || below.some((line) => contactData.test(line) || nameFirst.test(line));
  return below.length > 0 && !!known && !below.some((line) => isProse(line) || afterthought.test(line));
}

/** From the small print at the start of a paragraph down all is the server's. */
function withoutSmallPrint(own: Line[]): Line[] {
  const start = own.findIndex(
    (line, at) => at > 0 && !own[at - 1]?.trim() && line && smallPrint.test(own.slice(at, at + 4).join(' ')),
  );
  return start < 0 ? own : own.map((line, at) => (at < start ? line : null));
}

/** Name and firm may stand in paragraphs of their own. */
function withoutContactBlocks(own: Line[]): Line[] {
  const left = withoutContactBlock(own);
  return left === own ? own : withoutContactBlock(left);
}

/** The end of the last paragraph, from a name or contact data on, when nothing but those follows: no formula needed. */
function withoutContactBlock(own: Line[]): Line[] {
  let end = own.length;
  while (end > 0 && !own[end - 1]?.trim()) end--;
  let start = end;
  while (start > 0 && own[start - 1]?.trim()) start--;
  const alone = start === 0;
  while (start < end && !isContact(own[start] as string)) start++;
  const block = own.slice(start, end) as string[];
  const named = block.every(isName) && !(alone && start === 0) && !isAnnounced(own, start);
  if (block.length < 2 || block.some(isProse) || !(named || block.some((line) => contactData.test(line)))) return own;
  return own.map((line, at) => (at >= start && at < end ? null : line));
}

/** "We make:" stands above a list, and "Contact:" above no list. */
function isAnnounced(own: Line[], at: number): boolean {
  const above = own.slice(Math.max(0, at - 3), at).findLast((line) => line?.trim()) ?? '';
  return /:\s*$/.test(above) && !/^\s*[ck]onta[ck]t/i.test(above);
}

const isContact = (line: string) => line.length <= longLine && (isName(line) || contactData.test(line));
