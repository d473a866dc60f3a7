import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeShared } from '../../test/fixtures/externalExamples';
import { tellMentions, windows } from '../../test/fixtures/mentionCases';
import { terminates } from '../../test/fixtures/terminates';
import type { OfferTerms } from './keywords';
import { findMention } from './mention';

tellMentions('Polish forms', windows, [
  ['nominative', 'Robimy okna na wymiar.', true],
  ['genitive plural', 'Przygotujemy wycenę 24 okien.', true],
  ['instrumental plural', 'Zajmujemy się oknami od lat.', true],
  ['dative', 'Przyjrzę się temu oknu.', true],
  ['locative', 'Szyba w oknie jest potrójna.', true],
  ['dative plural', 'Dajemy oknom dziesięć lat gwarancji.', true],
  ['locative plural', 'Znamy się na oknach.', true],
  ['instrumental', 'Za oknem z naszej fabryki jest cicho.', true],
  ['a phrase in the accusative, in capitals', 'STOLARKĘ OKIENNĄ dowozimy.', true],
  ['a phrase in the genitive', 'Produkcja stolarki okiennej to nasza działka.', true],
  ['a phrase turned round', 'Tarasowe drzwi też mamy.', true],
  ['a phrase in the instrumental', 'Dom z drzwiami tarasowymi od nas.', true],
  ['a phrase across a line break', 'Mamy w ofercie drzwi\ntarasowe do domów.', true],
  ['without diacritics', 'Robilismy drzwi tarasowe w zeszlym roku.', true],
  ['decomposed accents', 'Stolarkę okienną robimy.'.normalize('NFD'), true],
  ['with a soft hyphen inside', 'Robimy ok\u00ADna.', true],
  ['another fish', 'Złowiłem okonia, piękny okoń.', false],
  ['an eye', 'Wpadło mi to w oko, mam to na oku i okiem rzucę.', false],
  ['half of a phrase', 'Stolarka meblowa to nie my.', false],
  ['a word that begins alike', 'Okniarz to nazwisko mojego kolegi.', false],
  ['two words that only sound like it', 'Ok, no to do jutra. Ok no dobra.', false],
]);

tellMentions('English forms', windows, [
  ['plural', 'We make windows for offices.', true],
  ['singular', 'Every window is made here.', true],
  ['possessive', "The window's frame is oak.", true],
  ['plural possessive', "The windows' frames are oak.", true],
  ['typographic apostrophe', 'The window’s frame is oak.', true],
  ['capitals', 'WINDOWS MADE TO MEASURE', true],
  ['a mass noun', 'Yes, glazing too.', true],
  ['in a compound with a hyphen', 'We are a window-maker.', true],
  ['weather', 'It was a windy day.', false],
  ['a widow', 'The widow of my friend called.', false],
]);

tellMentions('exceptions', windows, [
  ['the system', 'My laptop updated to Windows 11.', false],
  ['the older system', 'Do you still use Windows 10?', false],
  ['a slot of time', 'Mamy okno czasowe między 10 a 11.', false],
  ['a slot of time, inflected', 'Nie widzę okna czasowego w tym tygodniu.', false],
  ['slots of time, turned round', 'W czasowych oknach bywa różnie.', false],
  ['a slot in English', 'The time window is short.', false],
  ['slots in English', 'Both time windows are gone.', false],
  ['a chance', 'There is a window of opportunity before Christmas.', false],
  ['chances', 'Windows of opportunity close fast.', false],
  ['a dialog', 'Zamknij okienko, czyli okno dialogowe.', false],
  ['a browser', 'Two browser windows are open.', false],
  ['an exception and the real thing', 'Windows 11 crashed, but our windows hold.', true],
  ['the exception in one sentence, the thing in the next', 'Mam okno czasowe w piątek. Pokażę okna.', true],
]);

tellMentions('questions', windows, [
  ['telling in a question', 'Wspominałem, że robimy okna?', true],
  ['offering', 'Do you need windows for the new house?', true],
  ['offering in Polish', 'Czy potrzebuje Pani okien?', true],
  ['asking for a tip', 'Do you know anyone who needs windows?', true],
  ['asking for theirs', 'Do you make windows?', false],
  ['asking for theirs in Polish', 'Czy zajmuje się Pani oknami?', false],
  ['asking for theirs, informal', 'Robicie okna?', false],
  ['may we', 'Can we quote for your windows?', true],
]);

describe('the evidence', () => {
  test('is the sentence, in one line, and the keyword as the user wrote it', () =>
    expect(findMention(windows, 'Dzień dobry!\nRobimy od lat okna\ndo domów. Do zobaczenia.')).toEqual({
      sentence: 'Robimy od lat okna do domów.',
      keyword: 'okno',
    }));
  test('goes on past an abbreviation', () =>
    expect(findMention(windows, 'Firma Kowalski sp. z o.o. przy ul. Polnej robi np. okna. Koniec.')?.sentence).toBe(
      'Firma Kowalski sp. z o.o. przy ul. Polnej robi np. okna.',
    ));
  test('of an offer without keywords is nothing', () => expect(findMention({ keywords: [] }, 'okna')).toBeNull());
  test('of a keyword that matches everything is nothing', () =>
    expect(findMention({ keywords: ['a', '*', ''] }, 'a b c')).toBeNull());
});

describe('a message of a megabyte', () => {
  test.each([
    ['one sentence', 'nie okna '.repeat(110_000)],
    ['one word', 'o'.repeat(1_000_000)],
    ['line ends', '\n'.repeat(1_000_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['full stops', `${'.'.repeat(1_000_000)}x`],
    ['dots and letters', 'a.'.repeat(500_000)],
    ['thanks', 'Thanks,\n'.repeat(125_000)],
    ['headers', 'On 1 wrote:\nx\n'.repeat(70_000)],
    ['at signs', '@'.repeat(1_000_000)],
    ['digits', '1-'.repeat(500_000)],
    ['exceptions', 'okno czasowe '.repeat(80_000)],
    ['angle brackets', '<'.repeat(1_000_000)],
    ['negators', `${'nie '.repeat(250_000)}okna`],
    ['different words', Array.from({ length: 120_000 }, (_, at) => `o${at.toString(36)}ami`).join(' ')],
  ])('of %s is answered', (_, text) =>
    expect(terminates('src/mentions/mention.ts', 'findMention', windows, text)).resolves.toBe(true),
  );
});

describeShared('shared examples', (folder) => {
  const examples = join(folder, 'examples/mentions');
  const offer = JSON.parse(readFileSync(join(examples, 'offer-windows.json'), 'utf8')) as OfferTerms;
  const lines = readFileSync(join(examples, 'examples.jsonl'), 'utf8').trim().split('\n');
  test.each(lines.map((line) => JSON.parse(line)).map(({ id, ...rest }) => [id, rest] as const))('%s', (_, message) => {
    expect(message.mine && findMention(offer, message.text) !== null).toBe(message.expect);
  });
});
