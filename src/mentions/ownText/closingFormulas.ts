/** What people write above their name at the end of a letter: "Pozdrawiam serdecznie", "Thanks a lot". */

/**
 * Those that readers on a page know too. The source of a pattern that ignores case; joined with `+`, so that a page's
 * bundle, which has no room for the other lists, holds one string.
 */
export const pageClosings =
  '(?:' +
  'z poważaniem|' +
  '(?:serdecznie )?pozdrawiam|' +
  'pozdr(?:owienia)?|' +
  '(?:best |kind |warm )?regards|' +
  'best wishes|' +
  'sincerely|' +
  'mit freundlichen grüßen|' +
  '(?:viele|liebe) grüße|' +
  'cordialement|' +
  'saludos|' +
  'с уважением' +
  ')(?: serdecznie)?';

/** More of those that end a letter for certain; patterns that ignore case. */
export const certainClosings = [
  /(serdecznie |gorąco |ciepło )?pozdrawiam\p{L}*( serdecznie| ciepło| gorąco)?/u,
  /(serdeczne |ciepłe )?pozdrowienia/,
  /łączę (pozdrowienia|wyrazy szacunku)/,
  /z (wyrazami szacunku|poważaniem|pozdrowieniami|uszanowaniem)/,
  /ukłony/,
  /pozdr\.?/,
  /((with )?(best|kind|kindest|warm|warmest) |with )?(regards|wishes)/,
  /all the best|best/,
  /yours( (sincerely|truly|faithfully))?|sincerely( yours)?|respectfully/,
  /(best |kind )?rgds|br|kr/,
  /bien cordialement/,
];

/** Those below which a letter may go on. */
export const possibleClosings = [
  /(many )?thanks( again| a lot| so much| in advance)?/,
  /thank you( very much| so much| in advance)?/,
  /(z góry )?(dziękuję|dzięki)( z góry| bardzo| serdecznie)?/,
  /cheers|take care|warmly|ciao|hugs/,
  /do (zobaczenia|usłyszenia|jutra|następnego razu)|na razie/,
  /serdeczności|uściski|buziaki/,
  /(ściskam|całuję)( mocno| serdecznie| ciepło| gorąco)?/,
  /trzymaj(cie)? się( ciepło)?/,
  /(miłego|dobrego|udanego) (dnia|wieczoru|weekendu|tygodnia)/,
  /see you|(talk|speak) (to you )?soon/,
  /have a (good|great|nice|lovely) (day|evening|weekend|week)/,
];
