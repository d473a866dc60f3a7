/** Refusals in English, in front of the keyword: "we avoid training", "count us out". */
import { alternatives, sequence } from '../../language/pattern';
import { type DenialRule, ruleFor } from './denialRule';
import { adviseNot, gotOut, hadEnough, knowNothing, stayAway } from './refusalWords';

const we = /\b(we|i|we've|i've|we're|i'm|we'd|i'd|we'll|i'll)( \w+){0,2}? /;
/** A word between the refusal and the keyword, none that starts another phrase. */
const ownWord = sequence(
  '(?!',
  alternatives(
    /to|your|the|his|her|their|that|those|these/,
    /when|if|because|so|and|but|or|before|after|while|since|unless|until|once|than/,
    /by|during|through|in|on|at|for|with|from|about/,
  ),
  ' )',
);
const fewWords = sequence('( ', ownWord, /[\w-]+/, '){0,4} $');
const weDo = (verb: RegExp) => ({ before: sequence(we, verb, fewWords) });

/** Rules by which the sender refuses what follows. */
export const englishRefusalRules: DenialRule<'before'>[] = [
  {
    name: 'we avoid',
    pattern: weDo(/(avoid(ed)?|shun(ned)?|lack)/),
    example: 'We avoid [training].',
  },
  {
    name: 'we decline',
    pattern: weDo(
      alternatives(
        sequence(
          /(refused?|declined?)/,
          '( to ',
          alternatives(
            /do|make|sell|offer|fit|install|take|provide|teach|run/,
            /touch|handle|accept|deal with|work with|buy/,
          ),
          ')?',
        ),
        /reject(ed)?/,
        /turn(ed)? down/,
      ),
    ),
    example: 'We decline to do [audits].',
  },
  {
    name: 'we gave it up',
    pattern: weDo(
      alternatives(
        /abandon(ed)?/,
        /axed/,
        /ceased?/,
        /ditch(ed)?/,
        /dropped(?! off)/,
        /gave up on/,
        /parted with/,
        /phased out/,
        /quit/,
        /scrap(ped)?/,
        /shelved/,
        /suspended/,
        /wound down/,
      ),
    ),
    example: 'We dropped [training].',
  },
  {
    name: 'we failed to become',
    pattern: weDo(/failed to (become|qualify as)/),
    example: 'I failed to become [roofer].',
  },
  {
    name: 'we stay away from',
    pattern: weDo(stayAway),
    example: 'We steer clear of [training].',
  },
  {
    name: 'we got out of',
    pattern: weDo(gotOut),
    example: 'We moved away from [training].',
  },
  {
    name: 'we are tired of',
    pattern: weDo(hadEnough),
    example: "We're fed up with [audits].",
  },
  {
    name: 'we advise people against',
    pattern: weDo(adviseNot),
    example: 'I advise against [leasing].',
  },
  {
    name: 'we know nothing about',
    pattern: weDo(knowNothing),
    example: 'We know nothing about [leasing].',
  },
  {
    name: 'count us out',
    pattern: { before: /\bcount (me|us) out\b.{0,40} $/ },
    example: 'Count us out for the [training].',
  },
  {
    name: 'nothing to do with',
    pattern: { before: sequence(/\b(nothing|little) (to do with|in common with)/, '( ', ownWord, '\\w+){0,3} $') },
    example: 'We have nothing to do with [audits].',
  },
  {
    name: 'formerly a',
    pattern: { before: /\b(no longer|formerly) (an?|the)( \w+)? $/ },
    example: 'Formerly a [roofer], I teach yoga.',
  },
];
/** "We never avoid audits" and "clients who avoid audits" refuse nothing. */
const undone = sequence(
  alternatives(
    /never|not|n't|cannot|hard to|wouldn't|seldom|rarely|why|if|unless/,
    /who|customers|clients|people|nobody/,
  ),
  /( (\w+|we|i)){0,2} /,
  alternatives(
    /avoid|refuse|decline|reject|ditch|drop|abandon|quit|cease|lack|shun|give|draw|turn/,
    /stay|steer|keep|shy|g[eo]t|back|pull|opt|walk|mov|retir|step/,
    /decid|advi|done|through|finished|had/,
  ),
  /\w*\b/,
);

/** The rule by which the text in front of the keyword refuses it, if any. */
export const englishRefusalFor = (before: string): DenialRule<'before'> | undefined =>
  undone.test(before) ? undefined : ruleFor(englishRefusalRules, { before });
