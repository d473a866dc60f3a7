/**
 * Polish and English inflection without a dictionary: which forms may belong to one word.
 * A form has every reading (paradigm and stem) that its ending allows; two forms that share a reading are one word.
 */
import { fold } from './folding';

/**
 * Polish endings, folded: `ending`, or `ending:tail` where the stem ends in `tail` instead ("drodze" is "drog");
 * `{a,b}` spells out several, `-` is no ending. Vocatives are left out: nobody mentions an offer by calling it.
 */
const nounEndings: Record<string, string> = {
  /** dom, dach, panel, prawnik, lekarz; also noc, rzecz */
  m:
    '- a u owi em ie y e ow owie om ami ach ' +
    'k{iem,i}:k g{iem,i}:g li:l ji:j cy:k dzy:g rzy:r ci:t cie:t dzi:d dzie:d rze:r oi:oj ei:ej',
  /** strona, usługa, kancelaria, kuchnia; also dentysta */
  f: '- a y e ie om ami ach ki:k gi:g li:l ji:j ii:i ei:ej ce:k dze:g rze:r cie:t dzie:d sze:ch cow:c tow:t sci:st',
  /** okno, wesele, miasto */
  n: '- o a u e em ie om ami ach kiem:k giem:g cie:t dzie:d rze:r',
  /** gość, część, księgowość, tłumaczenie, zdjęcie */
  s: '- i ia ie iu iem iowi iow iom iami iach mi',
  /** zwierzę, niemowlę; imię, ramię */
  t: 'e ecia eciu eciem eta at etom etami etach',
  x: 'e enia eniu eniem ona on onom onami onach',
  /** centrum */
  u: 'um a ow om ami ach',
  /** księgowy, polski, okienna; and księgowość, the one noun in -ość that means the trade */
  a: 'y a e ego ej emu ym ych ymi i ie iego iej iemu im ich imi cy:k dzy:g rzy:r ci:t dzi:d owosc{,i,ia}:ow',
};

/** Verbs: the endings that tell one, then those that a noun may have as well and that count in a text only. */
const verbEndings: Record<string, [telling: string, open: string]> = {
  /** projektować, wykonywać */
  o: [
    '{o,y}wac {o,y}wani{e,a,u,em} uje ujemy',
    'uj ujesz ujecie uja ujac {o,y}w{al,an}{,a,o,i,y,em,am,es,as,ismy,ysmy,e,ego,ej,ych,ym,ymi}',
  ],
  /** sprzątać; ubezpieczać beside ubezpieczenie */
  c: [
    'ac {a,e}ni{e,a,u,em} amy',
    'am asz a acie aja aj ajac {al,an}{,a,o,i,y,em,am,es,as,ismy,ysmy,e,ego,ej,ych,ym,ymi}',
  ],
  /** szkolić, tłumaczyć, czyścić */
  i: [
    '{i,y}c {,i}eni{e,a,u,em} {i,y}my',
    'i{,e,a} y e a {i,y}{sz,cie} {,i}ac {il,yl,on,ion}{,a,o,i,y,em,am,es,as,ismy,ysmy,e,ego,ej,ych,ym,ymi}',
  ],
};

/** What a stem must end in to take this ending in this paradigm (`paradigm+ending`). */
const stems: Record<string, RegExp> = {
  'm+e': /([lcj]|[cdrs]?z)$/,
  'm+ci': /[nka]t$/,
  's+': /[ncszlbpwm]$/,
  'a+i': /([^aeiouy]n|ow|[kg])$/,
  'i+y': /[csz]z?$/,
  'c+enie': /[^l]$/,
};
/** Adjectives' stems, as far as adjectives sell anything: okienn-, księgow-, polsk-, rachunkow-. */
const adjectival = /..([nwltm]|[sc]k|zk|c|[cs]z)$/;
/** What a term must look like besides, with its diacritics: "cela" is no form of "cel", "rodzic" no verb. */
const terms: Record<string, RegExp> = {
  'm+a': /^$/,
  'f+': /^$/,
  'n+': /^$/,
  'm+ow': /ów$/,
  's+': /([ńćśźlbpwm]|sc)$/,
  'u+a': /^$/,
  't+e': /ę$/,
  't+at': /ąt$/,
  't+eta': /ęta$/,
  'x+e': /mię$/,
  'x+ona': /miona$/,
  'x+on': /^$/,
  'a+a': new RegExp(adjectival.source.replace('$', '[aą]$')),
  'a+e': new RegExp(adjectival.source.replace('$', '[eę]$')),
  'i+ic': /ć$/,
  'i+yc': /ć$/,
  'c+ac': /ć$/,
  'o+owac': /ć$/,
};
/** Adjectives like "domowy", which is no "domów"; of the nouns in -owa only few sell. */
const adjectiveOnly = /..(?<!bud|um|rozm|mow|gl|pol|kr|wd|osn)ow[yae]$/;

/** Nouns that only look like a verb's: who looks for a flat does not "live" there. */
const placeNouns = /^(miesz|spot|pyt|zad|zd|d|ub|ubr|wyd|zebr|sniad|zagadni|zn|kaz|wyzw|miesc|rozw)(kani|ani|eni)/;

/** Forms no rule yields, as `form=reading`. English: what the letters alone don't tell. */
const irregular = new Map(
  [
    'bracia=m:brat braci=m:brat bracmi=m:brat',
    'dziecko=s:dziec',
    'oczy=n:ok oczu=n:ok oczom=n:ok oczami=n:ok oczach=n:ok',
    'ojciec=m:ojc',
    'pieniedzy=m:pieniadz pieniedzmi=m:pieniadz',
    'przyjaciol=m:przyjaciel',
    'rak=f:rek rekami=f:rek',
    'tydzien=s:tygodn',
    'uszy=n:uch uszu=n:uch uszom=n:uch uszami=n:uch uszach=n:uch',
    'analyses=e:analysis crises=e:crisis',
    'children=e:child men=e:man people=e:person women=e:woman',
    'feet=e:foot mice=e:mouse teeth=e:tooth',
    'bought=e:buy built=e:build lent=e:lend made=e:make sold=e:sell taught=e:teach',
    'drawn=e:draw drew=e:draw sewn=e:sew spoke=e:speak written=e:write wrote=e:write',
  ]
    .flatMap((line) => line.split(' '))
    .map((pair) => pair.split('=') as [string, string]),
);

/** How a stem ended before this ending, in which paradigm. */
interface Analysis {
  paradigm: string;
  tail: string;
  open: boolean;
}

const endings = new Map<string, Analysis[]>();

function learn(paradigm: string, table: string, open = false): void {
  for (const part of table.split(' ').flatMap(spelledOut)) {
    const [ending = '', tail = ''] = part.split(':');
    const known = ending === '-' ? '' : ending;
    endings.set(known, [...(endings.get(known) ?? []), { paradigm, tail, open }]);
  }
}

function spelledOut(pattern: string): string[] {
  const [whole, choices] = pattern.match(/\{([^}]*)\}/) ?? [];
  if (whole === undefined || choices === undefined) return [pattern];
  return choices.split(',').flatMap((choice) => spelledOut(pattern.replace(whole, choice)));
}

for (const [paradigm, table] of Object.entries(nounEndings)) learn(paradigm, table);
for (const [paradigm, [telling, open]] of Object.entries(verbEndings)) {
  learn(paradigm, telling);
  learn(paradigm, open, true);
}
const longestEnding = Math.max(...Array.from(endings.keys(), (ending) => ending.length));

/** Spellings that Polish has only in loans, which take none of the endings that soften. */
const foreign = /[bcdfhlprtwgms]oo[dfklmnrt]|ee|th|sh|ph|wh|ck(?![aeiou])|gh|[qvx]/;
/** "O IP Boxie" is Polish all the same. */
const softening = /^(i|y|e|ie)$/;

/**
 * All readings of a form. A word of a term is read narrowly (`term`): "cena" is no verb there, while in a text
 * "szkoli" may be one. In a text without Polish, "proper" is no form of "property" as "remont" is one of "remonty".
 */
export function readings(form: string, term = false, inPolish = true): Set<string> {
  const word = fold(form);
  const all = new Set([`=${word}`, ...englishReadings(word, term)]);
  // "Manicure'u": Polish parts its endings from some loans.
  const [, loan] = word.match(/^(\w{3,})'(u|a|owi|em|ie|e|y|ow|om|ami|ach|i|ego)$/) ?? [];
  if (loan) for (const reading of [`=${loan}`, `e:${loan}`]) all.add(reading);
  const odd = irregular.get(word);
  if (odd) all.add(odd);
  if (inPolish && word.length > 2 && /^[a-z]+$/.test(word)) addPolishReadings(word, form.toLowerCase(), term, all);
  return all;
}

/** Is `form` a form of `word`, which is given as people name things: okno, okna, księgowość, to translate? */
export function sameWord(word: string, form: string): boolean {
  return shares(readings(word, true), readings(form));
}

/** Have the two sets of readings one in common? */
export function shares(a: Set<string>, b: Set<string>): boolean {
  for (const reading of a) if (b.has(reading)) return true;
  return false;
}

function addPolishReadings(word: string, raw: string, term: boolean, all: Set<string>): void {
  const strange = foreign.test(word);
  const noun = term && placeNouns.test(word);
  const adjective = term && adjectiveOnly.test(word);
  for (let length = 0; length <= Math.min(longestEnding, word.length - 2); length++) {
    const ending = word.slice(word.length - length);
    if (strange && softening.test(ending) && !/xie$/.test(word)) continue;
    for (const { paradigm, tail, open } of endings.get(ending) ?? []) {
      const isVerb = paradigm in verbEndings;
      if ((open && term) || (noun && isVerb) || (adjective && paradigm !== 'a')) continue;
      // "Szkoły" is no form of "szkolić": only nouns have both ł and l.
      if (paradigm === 'i' && raw[word.length - length - 1] === 'ł') continue;
      const stem = word.slice(0, word.length - length) + tail;
      const rule = `${paradigm}+${ending}`;
      if (stem.length < (isVerb ? 3 : 2) || stems[rule]?.test(stem) === false) continue;
      if (term && terms[rule]?.test(raw) === false) continue;
      all.add(`${paradigm}:${stem}`);
      for (const other of alternations(stem, ending, raw, isVerb)) all.add(`${paradigm}:${other}`);
    }
  }
}

const hard: Record<string, string> = { dz: 'd', c: 't', rz: 'r' };

/** The stem as other endings have it: okien-okn-, grudzień-grudn-, kocioł-kotł-, ksiąg-księg-, mieście-miast-. */
function alternations(stem: string, ending: string, raw: string, isVerb: boolean): string[] {
  if (isVerb) return /sz(cz)?$/.test(stem) ? [stem.replace(/szcz$/, 'sc').replace(/sz$/, 's')] : [];
  if (ending === '') {
    const others = [
      stem.replace(/(?<=[^aeiouy])i?e(?=[^aeiouy]$)/, ''),
      stem.replace(/ci?ol$/, 'tl').replace(/([zs])iol$/, '$1l'),
      stem.replace(/(dz|c|rz)i?e(?=[^aeiouy]$)/, (_, soft: string) => hard[soft] as string),
    ];
    if (/ą[^aeiouyąęó]{1,2}$/.test(raw)) others.push(stem.replace(/a(?=[^aeiouy]+$)/, 'e'));
    return others.filter((other) => other !== stem && other.length > 1);
  }
  return /(ie|e|i)$/.test(ending) && /[ijl]e[^aeiouy]+$/.test(stem) ? [stem.replace(/e(?=[^aeiouy]+$)/, 'a')] : [];
}

const englishEndings = ['ies', 'ied', 'ves', 'ings', 'ing', 'ed', 'es', 's'];

/** English plurals and verb forms; a term in -ing stays a noun ("accounting" is no "account"). */
function englishReadings(word: string, term: boolean): string[] {
  const base = word.replace(/'s?$/, '');
  const ending = englishEndings.find((known) => base.endsWith(known) && base.length > known.length + 1) ?? '';
  const stem = base.slice(0, base.length - ending.length);
  const bases = /(ss|sis|news|lens|kurs)$/.test(base) ? [] : basesOf(stem, ending, term);
  return [base, ...bases].map((form) => `e:${form}`);
}

function basesOf(stem: string, ending: string, term: boolean): string[] {
  if (ending === 'ies') return [`${stem}y`, `${stem}ie`];
  if (ending === 'ves') return [`${stem}f`, `${stem}fe`, `${stem}ve`];
  if (ending === 'es') return [`${stem}e`, ...(/(s|x|z|ch|sh|o)$/.test(stem) ? [stem] : [])];
  if (ending === 's') return [stem];
  if (ending === 'ings') return [`${stem}ing`];
  if (!ending || stem.length < 3) return [];
  const verbForms = ending === 'ied' ? [`${stem}y`] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  // "coaching" and "coached" share what the bare "coach" lacks.
  return [...verbForms.map((form) => `${form}-`), ...(term ? [] : verbForms)];
}
