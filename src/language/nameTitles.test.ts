import { describe, expect, test } from 'vitest';
import { parseCaptureLine } from '../capture/captureLine';
import { parseGuestList } from '../capture/typedPeople';
import { tellingWords } from '../domain/samePerson/nameLikeness';
import { guestName } from '../formats/people/guestName';
import { knownFirstName } from '../ui/panel/now/knownFirstName';
import { formsOfAddress, nameSuffixes, professionalTitles } from './nameTitles';

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

describe.each([...professionalTitles, 'inż', ...formsOfAddress])(
  '"%s" in front of a name is no part of it',
  (title) => {
    test('in a line about a meeting', () =>
      expect(parseCaptureLine(`Met ${title} Anna Nowak yesterday`).name).toBe('Anna Nowak'));
    test('in a typed list', () => expect(parseGuestList(`${title} anna nowak`)[0]?.name).toBe('Anna Nowak'));
    test('where contacts are compared', () => expect(tellingWords(`${title}. Anna Nowak`)).toEqual(['anna', 'nowak']));
    test('in a greeting', () => {
      const person = { name: `${capital(title)} Anna Nowak`, emails: [], linkedin: {}, role: 'subject' } as const;
      expect(knownFirstName({ ...person, emails: [] })).toBeUndefined();
    });
  },
);

test.each(professionalTitles)('the full stop of "%s." ends no sentence', (title) =>
  expect(parseCaptureLine(`Poznałam dziś ${title}. Annę Nowak`).name).toBe('Anna Nowak'),
);

describe.each([...professionalTitles, ...nameSuffixes])('"%s" behind a name is no first name', (title) => {
  test('in a guest list', () => expect(guestName(`Nowak, ${title}.`)).toBe(`Nowak, ${title}.`));
  test('where contacts are compared', () => expect(tellingWords(`Anna Nowak, ${title}`)).toEqual(['anna', 'nowak']));
});
