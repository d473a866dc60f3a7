/**
 * Denials of a part, which leave the rest standing: "nie montujemy pomp bez audytu", "we don't make windows ourselves,
 * we fit them", "nie tłumaczymy maszynowo". A denial of one kind alone ("nie robimy okien dachowych") is none.
 */

/** A condition, a manner or a time behind the keyword. */
const limiting = oneOf([
  /^( \w+){0,2} (bez|without) (?!(wyjatk|wzgled|dyskusj|watpi|exception|regard|doubt|fail|sorry|przerwy|\w+ing\b))\w/,
  /^( \w+){0,3},? (zanim|dopoki|unless|(until|before) (we|i|you|it|they|everybody)|chyba ze|jesli nie|jezeli nie)\b/,
  /^( \w+){0,2} (na sile|w ciemno|na oko|za (wszelka cene|darmo|grosze|pol darmo)|byle (jak\w*|komu|gdzie|kto|co|czego|kogo)|po lebkach|w pospiechu|pod presja|dla (zasady|zabawy|sportu|samego|samej)|blindly|in a hurry|for (the sake|free|nothing|peanuts)|at any price|just (for|because|to)|by halves|on the cheap)\b/,
  /^( \w+){0,2} (w (weekend\w*|sobot[ey]|niedziel[ei]|swieta|nocy)|noca|po godzinach|(on|at) (the )?(weekends?|saturdays?|sundays?|night|holidays)|over the phone|online|by (post|mail|machine|hand)|(na|for|by) (jutro|dzis|wczoraj|zaraz|juz|tomorrow|today|yesterday)|overnight|przez (telefon|internet)|na telefon|(in|w|we|przy) (\w+ )?(wind|rain|snow|frost|deszczu|deszcz|mrozie|mroz|wietrze|burzy))\b(?! (ani|nor|or)\b)/,
  /^( \w+){0,2} (before|until|przed|do) (next|the end|january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day|jutra|(konc|poniedzialk|wtork|srod|czwartk|piatk|sobot|niedziel|styczni|lut|marc|kwiet|kwietni|maj|czerwc|lipc|sierpni|wrzesni|pazdziernik|listopad|grudni)\w+|\d)/,
  /^ \w{3,}ami\W{0,2}$/,
  // "I can't recommend our catering enough."
  /^( \w+){0,2} enough\b/,
  // The means, also behind: "windykacji nie prowadzimy groźbami, lecz rozmową".
  /^( \w+)? nie \w+ \w+(em|ami|a), (lecz|tylko|ale|a) \w+(em|ami|a)\W{0,2}$/,
]);

/** What behind the keyword tells that a denial in front of it was meant for a part. */
const partly = oneOf([
  // "We never sell glasses you don't need", "we don't repair fridges that are older than I am", "…, których nie znamy".
  /^( that| which)? (you|we|they)( \w+)? (\w+n't|do not|would not|cannot|will not)\b/,
  /^( that| which)('s| is| are| was| were| has| have| do| does| can| will) /,
  /^( \w+)?, ktor\w+ /,
  // "We haven't had a window returned in ten years" boasts.
  /^( \w+)? (refused|rejected|returned|sent back|fail|leak|crack|break|stolen|lost|damaged|unfinished|undone)\b/,
  // What is done instead stands behind: "nie z plastiku, tylko z drewna", "not online, but in person".
  /^ (?!(juz|od) )[^,.;]{2,60}, (tylko|lecz|ale|a|jedynie|wylacznie|za to) (\w+ )?(na|z|ze|w|we|do|od|dla|po|przez|przy|pod|u) /,
  /^ (na|z|ze|w|we|do|dla|po|przez|przy|pod) \w+( \w+)? [^,.;]{0,30}, (na|z|ze|w|we|do|dla|po|przez|przy|pod) \w+( \w+)? (tak|owszem|jak najbardziej)\b/,
  /^ (of|from|in|on|for|with|by|out of|at|to) [^,.;]{2,40}, (but|only|just) (of|from|in|on|for|with|by|out of|at|to) /,
  /^[^,.;]{0,60}, (only|just|but|tylko|lecz|ale) (here|(from|with|through|at|u|od|przez|z) (us|our\w*|me|nas|mnie))\b/,
  /^ [^,.;]{2,40}, (tylko|lecz|ale|a|jedynie|wylacznie|za to) (\w+my )?\w{2,}((ow|n|sz|br|st)e|[kg]ie)\W{0,2}$/,
  // "… ourselves, we only fit them": they are still our business.
  /^[^,.;–-]{0,40}(, | - | – |; |, but )(but )?(we|i)( only| just| always| merely)* (?!(leave|hate|outsource|buy|send|pass|refer|avoid|refuse|need|want|know|stopped|dropped|gave|sold|get|love)\b)\w+ (them|it|ones)\b/,
  /^[^,.;–-]{0,40}(, | - | – |; |, but )(but )?(we|i)( only| just| always)* \w+( \w+)? ones\b/,
  /^[^,.;–-]{0,40}, (ale |lecz |tylko |za to |a )?((je|ja|go) (?!(zostaw|odda|przekaz|zlec|unik|omij|odsyl))\w{3,}my|(?!(zostaw|odda|przekaz|zlec|unik|omij|odsyl))\w{3,}(my|e) (je|ja|go))\b/,
]);

/** Is a denial limited by what stands behind the keyword? */
export const isLimited = (behind: string): boolean => limiting.test(behind);

/** These adverbs say that the denial is meant, not how it is done. */
const notHow =
  /^(obecnie|aktualnie|chwilowo|czasowo|tymczasowo|niestety|zasadniczo|generalnie|zupelnie|calkowicie|kompletnie|raczej|bezposrednio|ostatnio|dawno|zwykle|ogolnie|absolutnie|zawodowo|wcale|dlugo|ponownie|oficjalnie|formalnie|definitywnie|ostatecznie|\w*stety|wlasciwie|ewidentnie|oczywiscie|pewno|jedno|rano|wolno|okno|wino|drewno|plotno|sukno|(current|actual|real|usual|unfortunate|present|direct|general|professional|normal|total|absolute|complete|technical|official|final|sad|honest|frank|basical|definite|certain|recent|like|ear|on|fami|supp|app|rep|ita)ly)$/;
const adverb = /^( sie)? (\w{2,}(?:owo|nie|cznie|sto|rzo|wo|no|lnie|rnie|ywo|ely|edly|ally|fully|ly))(?=[.,!;]|$)/;

/** "Nie tłumaczymy maszynowo", "we don't translate blindly": only the manner is denied. */
function isMannerOnly(behind: string): boolean {
  const [, , how = ''] = behind.match(adverb) ?? [];
  return how !== '' && !notHow.test(how);
}

/** "Kubków nie robię", and what follows. */
const deniedBehind = /^(?: \w+){0,2} nie \w+(?: sie)?( .*)$/;

/** "Nie robimy tanich okien, robimy dobre": the same verb again or none, with another kind and without another thing. */
const otherKind =
  /^, (?:za to |ale |lecz |tylko )?(?:(\w+) )?(?:tylko |same |wylacznie )?\w{2,}(?:(?:ow|n|sz|br|st)e|[kg]ie)\W{0,2}$/;

/**
 * Does a denial mean a kind, a manner or a share of the thing only?
 * @param denied the words from the negator to the keyword; none where the negator stands behind it
 */
export function isPartial(denied: readonly string[], behind: string): boolean {
  if (denied.some((word) => /^(juz|already|longer)$/.test(word))) return false;
  const rest = denied.length > 0 ? behind : (behind.match(deniedBehind)?.[1] ?? '');
  if (partly.test(rest) || isMannerOnly(rest)) return true;
  const [other, verb = denied[1]] = behind.match(otherKind) ?? [];
  return denied.length > 2 && other !== undefined && verb === denied[1];
}

function oneOf(patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}
