/** Keywords that are a part of another thing: "window cleaning", "kurs księgowości", "an office with big windows". */
import { alternatives, sequence } from '../../language/pattern';

/** English words behind the keyword that leave it the thing: small words, and what its trade is called. */
const headBehind = alternatives(
  // small words
  alternatives(
    /and|or|for|in|on|at|to|from|by|of|with|without|near|around|round|over|before|after|until|till/,
    /during|through|within/,
  ),
  alternatives(
    /who|that|which|whose|please|pls|plz|asap|urgently|soon|now|today|tomorrow|tonight|again|too|also/,
    /here|there|quickly/,
  ),
  alternatives(
    /this|next|these|per|as|so|but|because|since|if|when|while|where|is|are|was|were|has|have|had/,
    /will|would|can|could/,
  ),
  alternatives(
    /i|we|you|he|she|they|it|my|our|your|his|her|their|the|a|an|any|some|all|both|each|every|about/,
    /like|such|not|need/,
  ),
  /something|anything|nearby|later|sometime|ready|available|properly|myself|ourselves/,
  alternatives(
    /twice|once|weekly|daily|monthly|yearly|[a-z]{2,}ly|starting|beginning|back|home|down|early|late/,
    /first|straight/,
  ),
  alternatives(
    /even|ever|never|much|more|most|two|three|four|five|ten|plus|may|might|should|must|than|sometimes/,
    /went|came|left/,
  ),
  alternatives(
    /set|sets|cost|costs|comes?|runs?|looks?|goes|gets?|makes?|starts?|ends?|keeps?|falls?|leaks?|takes?/,
    /into|outside|inside|across|along|behind|between|under|above|against|via|towards|beyond|instead/,
    /other|than|off|up|out/,
  ),
  alternatives(
    /nr|needed|wanted|required|sought|anyone|anybody|someone|somebody|do|does|did|gave|takes|keeps/,
    /told|just|really|yet/,
  ),
  alternatives(
    /either|ideally|preferably|roughly|approximately|quite|very|only|local|locally|used|new|mon|tue/,
    /wed|thu|fri|ltd|plc/,
  ),
  // the trade
  alternatives(
    /firms?|compan(y|ies)|contractors?|suppliers?|fitters?|installers?|makers?|manufacturers?/,
    /practices?|agency|agencies/,
  ),
  alternatives(
    /services?|people|person|guy|lady|man|men|woman|team|crew|expert|experts|specialists?|provider/,
    /providers|professional/,
  ),
  alternatives(
    /business|consultants?|trade|trades|studio|shop|house|partner|package|packages|works?|jobs?/,
    /project|projects|support/,
  ),
  alternatives(
    /replacements?|installation|installations|repairs?|restoration|quote|quotes|schedule|schedules|order|side/,
    /frames?|units?|needs/,
  ),
  alternatives(
    /help|advice|supply|survey|brief|problem|problems|issues?|contract|contracts|cover|renewal|policy/,
    /sessions?|programme/,
  ),
  alternatives(
    /provision|broker|brokers|builder|builders|surgeon|engineer|engineers|designer|designers/,
    /developer|developers/,
  ),
  alternatives(
    /tomorrow|january|february|march|april|may|june|july|august|september|october|november|december/,
    /spring|summer|autumn/,
  ),
  /winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|work|[a-z]+(ed|able)|\d.*/,
);
/** Behind the keyword by a hyphen or a space: what isn't the trade's. */
const otherBehind = alternatives(
  alternatives(
    /clean\w*|wash\w*|tint\w*|dress\w*|seat\w*|sills?|blinds?|shop(ping)?|boxes|displays?|tables?/,
    /films?|stickers?|locks?/,
  ),
  alternatives(
    /software|apps?|programs?|tools?|systems?|platforms?|exams?|course|courses|class|classes|degree/,
    /students?|books?/,
  ),
  alternatives(
    /jobs? (in|at|near)|vacanc\w*|positions?|roles?|career\w*|internships?|qualifications?/,
    /certificat\w*|standards?/,
  ),
  alternatives(
    /years?|dates?|fair|conference|show|exhibition|tickets?|magazine|podcast|museum|gallery|festival/,
    /awards?|association/,
  ),
  alternatives(
    /office (space|premises)|premises|venue|room|rooms|centre|queue|paper|ink|problem with|number/,
    /documents?|centers?/,
  ),
);

const afterEnglish = sequence(/^[- ]/, otherBehind, '\\b');
const knownAfter = sequence(/^ /, headBehind, /\b/);

/** Polish words in front of the keyword by which it is a part or an occasion of what they name. */
const otherBefore = sequence(
  '\\b',
  alternatives(
    sequence(
      alternatives(
        /mycia?|myciu|myjac\w+|czyszczeni\w+|malowani\w+|uszczelk\w+|rolet\w* (do|na)|zaluzj\w* (do|na)/,
        /parapet\w*|klam\w+ do/,
      ),
    ),
    sequence(
      alternatives(
        /moskitier\w* (do|na)|firan\w* (do|na)|zaslon\w* (do|na)|szyb\w* do|foli\w+ (na|do)|plyn\w* do/,
        /sprzet\w* do/,
      ),
    ),
    sequence(
      alternatives(
        /program\w*|aplikacj\w+|oprogramowani\w+|system\w*|narzedzi\w*|ksiaz\w+|podrecznik\w*|szablon\w*/,
        /wzor\w*/,
      ),
      /( (do|dla|o|na|z))?/,
    ),
    sequence(
      alternatives(
        /kurs\w*|studi(a|ow)|szkol\w+|egzamin\w*|szkolen\w*|warsztat\w*|lekcj\w+|certyfikat\w*|matur\w*/,
        /korepetycj\w*|uprawnien\w*/,
      ),
      /( (do|dla|o|na|z|w|ze|jako))?/,
    ),
    sequence(
      alternatives(
        /lokal\w*|sal[aieę]|pomieszczeni\w*|biurko|biurka|siedzib\w+|mieszkani\w*|dom\w*|dzialk\w*/,
        /pokoj\w*|hal[aieę]/,
      ),
      /( [a-z]+){0,2} (do|dla|na|z|ze|pod|przy)/,
    ),
    sequence(
      alternatives(
        /etat\w*|stanowisk\w*|pracy?|prace|praktyk\w*|staz\w*|zlecen\w*|posad\w*|zatrudnieni\w*|wyzwan\w*/,
        /asystent\w*/,
      ),
      /( (do|dla|na|w|jako|przy|u|z|dzialu))?/,
    ),
    sequence(
      /(fotel\w*|pokoj\w*|hotel\w*|biur\w+|mieszkani\w+|dom\w*|auto|aut|samochod\w*|sali) (z|ze)/,
      /( [a-z]+(ym|ymi|a|mi))?/,
    ),
    sequence(
      /(temat\w*|artykul\w*|prezentacj\w+|wykład\w*|wyklad\w*|konferencj\w+|targ\w+) /,
      /(o|na|na temat|branzy)?/,
    ),
    sequence(
      /(klient\w*|uczestnik\w*|chetn\w+|wolontariusz\w*|statyst\w*|modelek|modelk\w*|lokator\w*) /,
      /(do|na|w|dla)/,
    ),
  ),
  / ([a-z]+(ego|ej|ych|a|ymi|ym|emi) ){0,2}$/,
);
/** English words in front of it: "an office with big windows", "venue with", "job in". */
const otherBeforeEnglish = sequence(
  '\\b',
  alternatives(
    sequence(
      alternatives(
        /office|offices|flat|house|venue|room|place|apartment|building|barn|car|hotel|studio|home/,
        /property|space|hall|chair/,
      ),
      /s?( [a-z]+){0,2} with/,
    ),
    sequence(
      alternatives(
        /job|jobs|work|career|role|roles|position|internship|placement|degree|course|training|experience/,
        /exams?|book|books|class|tutor|lecture|talk|podcast|software|app|tool|program|programme|template/,
        /diploma|qualification/,
      ),
      /s? (in|on|for|with|as|about|at)/,
    ),
  ),
  / (an? )?([a-z]+ ){0,2}$/,
);

/** A span of time: "a two-week window in March", "dwugodzinne okno". */
export const isTimeWindow = (before: string, written: string): boolean =>
  /^(window|okn)/.test(written) &&
  /\b([a-z]+-)?(minute|hour|day|week|month)s?[- ]$|(godzinn|dniow|tygodniow)\w+ $/.test(before);

/** What a keyword may be: the thing itself, a part of another thing, or one of the two. */
type KeywordSense = 'thing' | 'other' | 'either';

/**
 * Is the keyword between these two folded texts the thing itself, or a part, a tool, a lesson, a place of another?
 * In English an unknown word behind it may be a noun ("window seat") or a verb ("the roof leaks").
 */
export function senseOf(before: string, behind: string, isEnglish: () => boolean): KeywordSense {
  if (otherBefore.test(before) || otherBeforeEnglish.test(before)) return 'other';
  if (behind.startsWith("'s ") || afterEnglish.test(behind)) return 'other';
  return /^[ -][a-z0-9']/.test(behind) && !knownAfter.test(behind) && isEnglish() ? 'either' : 'thing';
}
