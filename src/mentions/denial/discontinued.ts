/**
 * Goodbyes to a trade that need no "not": "odradzam leasing", "audytów unikamy", "it's been years since we did
 * training", "windows are history". Only the sender's own count: "clients who avoid audits" are others.
 */
import { isLimited } from './partial';

/** Verbs of refusal as the sender says them; what they refuse is their object. */
const refuse =
  '(odmawia|odmowi|unika|wystrzega|wyrzek|wyrzeka|zaniecha|zaprzesta|zaprzestaje|poniecha|porzuca|porzuci|rzuca|rzuci|odpuszcza|odpusci|zlikwidowa|skasowa|omija|bojkotuje|odrzuca|odrzuci)(m|my|lem|lam|lismy|lysmy)';
const adviseAgainst = '(odradz(am|amy|ilem|ilam|ilismy)|stanowczo odradza(m|my))';
/** The same with the preposition that belongs to them. */
const turnAway =
  '((trzyma(m|my|lismy)|trzymaj) sie z daleka|stroni(my|e)|(sie )?wymiguj(e|emy)( sie)?|odesz(lismy|lysmy|lam)|odszedlem|odchodz(e|imy)|(dajemy|daje|dalismy|dalem|dalam) sobie spokoj|(sie )?(wypis|pozegn)a(lismy|lem|lam)( sie)?|wyszlismy)';
const preposition =
  '(dzieki|wobec|wedlug|mimo|w|we|na|o|przy|podczas|po|za|do|dla|przed|nad|pod|bez|przez|u|z|ze|od|in|on|with|at|for|from|to|about)';
/** A few words up to the keyword, none of which starts another phrase. */
const upTo = `( (?!${preposition} |ze |bo |i \\w+my |ale )\\w+){0,3} $`;
const notDenied = "(^|(?<!\\b(nie|nigdy|nikomu nie|nie sie|never|not|n't))\\W)";

const inFront = new RegExp(
  [
    `${notDenied}${refuse}( sie)?( juz)?${upTo}`,
    `${notDenied}${adviseAgainst}( \\w{3,}){0,1} $`,
    `${notDenied}${turnAway} (od|ze?)${upTo}`,
    `\\bkoniec (juz )?ze?( \\w+){0,2} $`,
    `${notDenied}(mam|mamy (juz|serdecznie)) (juz |serdecznie )*(dosc|dosyc|po uszy|po dziurki w nosie)${upTo}`,
  ].join('|'),
);
const fronted = new RegExp(
  `^( (?!${preposition} |nie |nigdy |i |a |bo |\\w{2,}my |moge |chce )\\w+){0,2}( w (tej|takiej|tym|takim|obecnej|panstwa) \\w+)?( sie)? ` +
    `(${refuse}|${adviseAgainst}|${turnAway}|mam(y)? (juz |serdecznie )*(dosc|dosyc|po uszy|po dziurki w nosie)|(lepiej|wole|wolimy) (unikac|omijac))( sie)?\\b(?! \\w+(ac|ic|yc|ec|uc|sc)\\b)`,
);
const afterPreposition = /\b(w|we|na|o|przy|podczas|po|za|dla|przed|nad|pod|bez|przez|u|dzieki|poza)( \w+)? $/;

const we = "\\b(we|i|we've|i've|we're|i'm|we'd|i'd|we'll|i'll)";
const small =
  '(?!(to|your|the|his|her|their|that|those|these|when|if|because|so|and|but|or|by|during|through|before|after|while|since|unless|until|once|than|in|on|at|for|with|from|about) )';
const verb =
  'avoid(ed)?|(refused?|declined?)( to (do|make|sell|offer|fit|install|take|provide|teach|run|touch|handle|accept|deal with|work with|buy))?|reject(ed)?|ditch(ed)?|abandon(ed)?|quit|ceased?|lack|shun(ned)?|scrap(ped)?|axed|shelved|suspended|phased out|turn(ed)? down|wound down|failed to (become|qualify as)|gave up on|parted with';
const phrase =
  '((stay|stayed|staying|steer|steered|steering|keep|kept|keeping|shy|shied) (well |very )?(away from|clear of|out of)|(got|get|getting|backed|pulled|opted|bowed|gone|went) out of|walked away from|moved (on|away) from|retired from|stepped (away|back|down) from|(had (quite )?enough|sick|tired) of|fed up with|decided against|(advise|advised|recommend|warn) against|draw the line at|(know|knew) (nothing|little) (about|of)|(done|through|finished) with|sa(y|id) no to|turned (my|our) backs? on)';
const english = [
  new RegExp(`${we}( \\w+){0,2}? (${verb}|dropped(?! off))( ${small}[\\w-]+){0,4} $`),
  new RegExp(`${we}( \\w+){0,2}? ${phrase}( ${small}[\\w-]+){0,4} $`),
  new RegExp(
    `\\bcount (me|us) out\\b.{0,40} $|\\b(nothing|little) (to do with|in common with)( ${small}\\w+){0,3} $|\\b(no longer|formerly) (an?|the)( \\w+)? $`,
  ),
];
const undone =
  /(never|not|n't|cannot|who|customers|clients|people|nobody|hard to|wouldn't|seldom|rarely|why|if|unless)( (\w+|we|i)){0,2} (avoid|refuse|decline|reject|ditch|drop|abandon|quit|cease|lack|shun|give|stay|steer|keep|shy|g[eo]t|back|pull|opt|walk|mov|retir|step|decid|advi|draw|turn|done|through|finished|had)\w*\b/;

/** How long ago it was: "it's been ages since we did training". What began then goes on. */
const began =
  'start|began|begun|open|launch|found|set|took|take|came|join|met|add|mov|first|got into|turn|becom|becam|switch|introduc|talk|spoke';
const longAgo = new RegExp(
  `\\b(years|ages|months|long|while|decades?|time|weeks|forever)\\b[^,.;]{0,20} since (we|i|anyone here|any of us)('ve|'d)?( last| ever| actually)* (?!${began})\\w+( (?!(your|his|her|their|the|these|those|first) )[\\w-]+){0,4} $|` +
    '\\bminel\\w+ .{0,40}(odkad|od kiedy|od czasu,? gdy)( \\w+){0,2} (?!zacz|otworz|zaloz|zalozy|rusz|wprowadz|uruchom|pozna|spotk|rozpocz)\\w+( (?!(pan|pani|panu|panstw|wam|ci|im|mu|jej)\\w* )\\w+){0,3} $',
);
const thoseDays = /\b(days|times|years|czasy),? (when|that|of|in which|kiedy|gdy|w ktorych)\b.{0,60} $/;
const areOver =
  /^.{0,30}\b(are|is) (now |long |all )?(over|gone|behind (us|me)|past)\b|^.{0,30}\b(min(e|a)l\w+|za nami|przemin\w+|sie skonczyl\w+)\b/;

const goneBehind = [
  /^( \w+){0,3} (is|are|was|were|have become|has become)( now| all| long)* (history|an? thing of the past|(things|something) of the past|beyond (us|me|our)|behind (us|me)|off the (table|menu|list)|an? no-go|(somebody|someone|anybody) else's (job|business|trade|thing)|out of (scope|the question)|discontinued)\b/,
  /^( \w+)? (days|years|career|times) ((are|is)( long| now)? (over|gone|behind (us|me|him))|(have )?ended)\b/,
  /^( \w+){0,5} (we|i)('ve|'d)? (leave|left|gave|pass(ed)?) (up|to (others|the competition|somebody|someone|specialists|the (experts|professionals|pros)))\b/,
  /^( \w+){0,2} used to be (our|my|what)\b/,
  /^( \w+)?(: | - | – )(discontinued|closed|sold out|odpada|nieaktualne)\b/,
  /^( \w+){0,2} (to|jest|sa|byl[ay]?|staly sie|stalo sie)( juz| dla nas| u nas)* (przeszlosc\w*|historia|zamkniety rozdzial|piesn przeszlosci)/,
  /^( \w+){0,2} (to )?(nie dla (nas|mnie)|nie nasz\w* (bajka|dzialka)|odpada(ja)?|mowi(my|e) \W?nie\b|((mi|nam) )?nie po drodze)/,
  /^( w ofercie| u nas| na stanie)( juz| nam| mi)? brak\b(?! (rownych|konkurencji))/,
  /^( \w+)? (zostawi(amy|am|lismy|lysmy|lem|lam)|odda(je|jemy|lem|lam|lismy|lysmy)|odsyla(m|my)|przekazuj(e|emy)) (konkurencji|innym|mlodszym|kolegom|specjalistom|fachowcom|lepszym)\b/,
  /^( [\w]+){0,3} (aren't|isn't|are not|is not) (us|me)\b/,
  /^ nie wraca(m|my)\b/,
  /^.{0,60}\b(we|i)('ve| have)? (quit|stopped|gave up|given up|ceased|dropped|ditched|scrapped)( doing| making| selling| offering)? (it|them|that)\b/,
  /\b(never again|nigdy wiecej)\W*$/,
  /\b(we|i)( just| simply| really)? (don't|do not|no longer) (do|make|sell|offer|fit|teach|install) (it|them|that|those|any)\b/,
  /\bnie (robi|prowadzi|sprzedaj|oferuj|montuj|wykonuj|produkuj|swiadcz)\w* (ich|jej|go|tego)\b/,
  /^( \w+)? (was|were) (what|something) (we|i) (did|made|sold|offered|taught)( before| once| back then| in the past)?\W*$/,
  /^( \w+){0,2} (are|is|were|was|have been|has been|wypad\w+|znik\w+|usuniet\w+)( gone| removed| cut| dropped)? (from|off|z) (our|the|naszej|naszego)? ?(range|offer|menu|(price )?list|oferty|cennika|programu|repertuaru)\b/,
  /^,?( is| are)? not included\b|^ (isn't|aren't) included in (our|the) (service|offer|range)/,
  /^[^,.;]{0,40}, (a |but )?(nie (my|ja|u nas)|not (us|me))\W*$/,
  /^( \w+){0,2} (kiedys|dawniej|niegdys)\b[,;–-]?( a)? (dzis|teraz|obecnie|juz nie)/,
];
const leftTo =
  /^( (business|service|work|trade|jobs|line))? (to|for) (others|the competition|(the )?specialists|the (experts|professionals|pros)|(someone|somebody) else|our competitors)\b/;
const business = /^( \w+)? (business|trade|game|market|industry|line|department|division|arm|side)\b/;
const leaving = new RegExp(
  `\\b(out of|end of|left|leaving|leave|quit|quitting|exited|sold|(closed|closing|shut|wound)( down| up)?|${phrase})( the| our| this)? $`,
);
/** "We've cut albums from our range." */
const cut =
  /\b(cut|remov\w+|took|taken|struck|delet\w+|usun\w+|wycof\w+|wykresl\w+|skresl\w+|wyrzuc\w+)( the| our| all)? $/;
const fromRange =
  /^( \w+)? (from|off|z) (our|the|naszej|naszego|oferty|cennika)( price)?( range| offer| menu| list| oferty| cennika|\W*$)/;
/** "We gave the brewery up", and no new roof. */
const givenUp = /\b(gave|given|giving)( the| our| my| all)? $/;
const up = /^( \w+)? up\b/;
/** "Zamknęliśmy dział okien", "działalność BHP zawiesiłem": the part of the firm that did it is no more. */
const partOfFirm = '(dzial|dzialalnosc|produkcje|zaklad|oddzial|pracownie|warsztat)';
const shutDown =
  '(zawiesi|wstrzyma|zamkn|zakonczy|zlikwidowa|wygasi|sprzeda)(lem|lam|elam|alem|elismy|elysmy|lismy|lysmy)';
const closedPart = new RegExp(`\\b${shutDown}( juz| swoj| swoja| nasz| nasza| caly| cala)* ${partOfFirm}( \\w+)? $`);
const part = new RegExp(`\\b${partOfFirm}( \\w+)? $`);
const closedBehind = new RegExp(`^( \\w+)? ${shutDown}\\b`);
/** "The foundry closed last year", "I'm out of the business", "zakład przekazałem synowi". */
const closed = new RegExp(
  '^( \\w+)? (was |has |have |is |are )?((closed|shut) (down\\b|(its|our|their) doors|last year|in (19|20)\\d\\d|(\\w+ )?years ago)|went (bust|under|bankrupt)|(upadl|splajtowal|zbankrutowal)\\w*)|' +
    "^.{0,60}\\b(i'm|we're|i am|we are|i got|we got) out of (the|this|that) (business|trade|game)\\b|" +
    '^( \\w+)? (odda|przekaza)(lem|lam|lismy|lysmy)( juz)? (synowi|corce|dzieciom|zieciowi|synowej|bratu|siostrze|wspolni\\w+|nastepc\\w+)\\b',
);
/** "Nasza przygoda z oknami dobiegła końca." */
const ourDays = /\b(nasz|moj)\w* (era|epoka|przygoda|romans|epizod|rozdzial)( \w+)? (ze? )?$/;
const areDone = /\b(skoncz|zakoncz|dobieg|minel|minal|przemin)\w*/;
/** "Szklarnie stawialiśmy do 2018 roku", "we built greenhouses until the pandemic". */
const end =
  '((konca |roku )?(19|20)\\d\\d|wejscia|pandemii|covid\\w*|emerytury|wojny|the pandemic|brexit|(i|we) (retired|sold|moved|closed))';
const untilThen = new RegExp(
  `^( \\w+){0,2} \\w+(lem|lam|lismy|lysmy)( sie)? do ${end}\\b(?!.*\\b(znow|znowu|wracam|nadal)\\w*)|` +
    `^( \\w+){0,2} until ${end}\\b`,
);
/** "Kiedyś byłem dekarzem, teraz robię wino." */
const was =
  /\b((kiedys|dawniej|niegdys|formerly|once) (ja |tez )?(bylem|bylam|bylismy|i was|we were)|(bylem|bylam|bylismy) (kiedys|dawniej|niegdys)|i used to be)( \w+){0,3} $/;
const isNow = /^[^.;,]{0,40}[,;]? (a |ale |but )?(dzis|dzisiaj|teraz|obecnie|now|today)\b/;
/** "Z audytami kończymy." */
const fromWith = /(^|\W)ze? (\w+ )?$/;
const ending = /^( \w+)? (koncz(ymy|e)\b|koniec\b|skonczyl\w+, (\w+ )?(teraz|dzis|dzisiaj|obecnie)\b)/;

/**
 * Does the sender say goodbye to the keyword?
 * @param before folded text up to the keyword, to the last letter
 * @param behind folded text from its end
 */
export function isDiscontinued(before: string, behind: string): boolean {
  // "Paper audits are history, ours are digital."
  if (goneBehind.some((gone) => gone.test(behind)) && !/, (but )?(ours|nasze)\b/.test(behind)) return true;
  if (leaving.test(before) && (business.test(behind) || leftTo.test(behind))) return true;
  if (/\bnie\b/.test(before) && /^ (tym bardziej|tez nie|rowniez nie)\b/.test(behind)) return true;
  if (cut.test(before) && fromRange.test(behind)) return true;
  if (givenUp.test(before) && up.test(behind)) return true;
  if (closedPart.test(before) || (part.test(before) && closedBehind.test(behind)) || closed.test(behind)) return true;
  if ((was.test(before) && isNow.test(behind)) || untilThen.test(behind)) return true;
  if (ourDays.test(before) && areDone.test(before + behind)) return true;
  if (fromWith.test(before) && ending.test(behind)) return true;
  if (longAgo.test(before) || (thoseDays.test(before) && areOver.test(behind))) return true;
  const rest = behind.match(fronted)?.[0];
  if (rest && !afterPreposition.test(before) && !isLimited(behind.slice(rest.length))) return true;
  if (isLimited(behind)) return false;
  if (inFront.test(before)) return true;
  return !undone.test(before) && english.some((farewell) => farewell.test(before));
}
