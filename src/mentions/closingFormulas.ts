/** Closing formulas at the start of a line: "Pozdrawiam serdecznie", "Thanks a lot". */
import { alternatives, sequence } from '../language/pattern';
import { closings } from './closingsOnPages';

/** What follows a formula: the end, a mark, or another one that is joined to it. */
const formulaEnd = (marks: RegExp) =>
  sequence('(?=', sequence(/\s*/, alternatives(marks, '$')), /|\s+(i|oraz|and|&)\s/, ')');
/** Formulas that end a letter for certain. */
export const strongClosing = new RegExp(
  sequence(
    /^\s*/,
    alternatives(
      closings,
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
    ),
    formulaEnd(/[,.!–—|/-]/),
  ),
  'iu',
);
/** Formulas below which a letter may go on. */
export const weakClosing = new RegExp(
  sequence(
    /^\s*/,
    alternatives(
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
    ),
    formulaEnd(/[,.!–—-]/),
  ),
  'iu',
);
/** A formula of either kind. */
export const anyClosing = new RegExp(`${strongClosing.source}|${weakClosing.source}`, 'iu');
