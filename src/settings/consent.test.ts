import { expect, test } from 'vitest';
import { consentAnswer, consentIn, consentKey } from './consent';

test.each([
  ['nothing', undefined, 'unasked'],
  ['a yes', consentAnswer(true), 'given'],
  ['a no', consentAnswer(false), 'refused'],
  ['a yes to what was read before', { isGiven: true, practice: 0 }, 'changed'],
  ['a no to what was read before', { isGiven: false, practice: 0 }, 'refused'],
  ['rubbish', 'yes', 'unasked'],
  ['an answer without its practice', { isGiven: true }, 'changed'],
])('%s is %j: %s', (_, answer, consent) => expect(consentIn({ [consentKey]: answer })).toBe(consent));
