import { describe, expect, test } from 'vitest';
import { parameter, parseProperty, unescapeText } from './property';

describe('a line', () => {
  test.each([
    ['without parameters', 'SUMMARY:Kawa: rano', 'SUMMARY', 'Kawa: rano'],
    ['with a small name', 'summary:Kawa', 'SUMMARY', 'Kawa'],
    ['with a parameter', 'DTSTART;TZID=Europe/Warsaw:20250101T100000', 'DTSTART', '20250101T100000'],
    ['with a quoted parameter', 'DTSTART;TZID="A: B, C":20250101T100000', 'DTSTART', '20250101T100000'],
    ['with nothing in a parameter', 'ATTENDEE;CN="":mailto:a@x.example', 'ATTENDEE', 'mailto:a@x.example'],
    ['with quotes in quotes', 'ATTENDEE;C="a "b" c":mailto:a@x.example', 'ATTENDEE', 'mailto:a@x.example'],
    ['with worse quotes', 'ATTENDEE;C="a: "b": c:mailto:a@x.example', 'ATTENDEE', 'mailto:a@x.example'],
    ['with a colon in a bare name', 'ATTENDEE;CN=Firma: Lis:mailto:a@x.example', 'ATTENDEE', 'mailto:a@x.example'],
    ['of Apple', 'ATTENDEE;CN="A";EMAIL="a@x.example":/aB/principal/', 'ATTENDEE', '/aB/principal/'],
  ])('%s', (_, text, name, value) => expect(parseProperty(text)).toMatchObject({ name, value }));

  test.each([
    ['has no colon', 'bez wcięcia i bez dwukropka'],
    ['has no name', ':value'],
    ['has a name with blanks', '00-013 Warszawa\\nPolska";X=1:geo:52,21'],
    ['opens a quote for good', 'X-APPLE-STRUCTURED-LOCATION;X-ADDRESS="ulica Jasna 12'],
    ['has a blank before its value', 'TRIGGER -P0DT1H0M0S:'],
    ['is a name alone', 'TRIGGER-P0DT1H0M0S'],
  ])('is none that %s', (_, text) => expect(parseProperty(text)).toBeUndefined());

  test.each([
    ['in quotes', 'CN="Nowak, Anna"', 'Nowak, Anna'],
    ['with an escaped comma', 'CN=Zając\\, Celina', 'Zając\\, Celina'],
    ['with RFC 6868', `CN="Jan ^'Janek^' Dąb ^^ ^n"`, 'Jan "Janek" Dąb ^ \n'],
    ['with separators in quotes', 'CN="Firma: Dorota; zakupy"', 'Firma: Dorota; zakupy'],
    ['with quotes in the middle', 'CN=Jan "Janek" Dąb', 'Jan "Janek" Dąb'],
    ['that opens a quote for good', 'CN="Jan Dąb', '"Jan Dąb'],
    ['in apostrophes', "CN='a4@x.example'", "'a4@x.example'"],
  ])('has a name %s', (_, parameters, name) => {
    const property = parseProperty(`ATTENDEE;${parameters};X=1:mailto:a@x.example`.replace(/Dąb;X=1/, 'Dąb'));
    expect(property && parameter(property, 'CN')).toBe(name);
  });

  test('has several values of a parameter', () =>
    expect(parseProperty('ATTENDEE;MEMBER="mailto:a@x","mailto:b@x":mailto:c@x')?.parameters.MEMBER).toEqual([
      'mailto:a@x',
      'mailto:b@x',
    ]));
});

test.each([
  ['Zacisze\\, etap II', 'Zacisze, etap II'],
  ['a\\nb\\Nc', 'a\nb\nc'],
  ['C:\\\\new', 'C:\\new'],
  ['żółć\\; gęś', 'żółć; gęś'],
])('%s is unescaped', (text, expected) => expect(unescapeText(text)).toBe(expected));
