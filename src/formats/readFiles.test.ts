/** Small files of made-up people, of each kind and with what goes wrong in them. */
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from './format';
import { sentenceOf, WrongFile } from './problems';
import { readFiles } from './readFiles';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

async function peopleIn(text: string, options: ReadOptions = {}, name = 'people.csv') {
  const { contacts, skipped } = await readFiles([input(name, text)], options);
  return {
    people: contacts.map(({ name, emails, company, headline, tags }) =>
      [name, ...emails, company, headline, ...tags].filter(Boolean).join(' | '),
    ),
    skipped: skipped.map(({ line, reason }) => `${line}: ${reason.code}`),
  };
}

describe('tables of people, by the names of their columns', () => {
  test.each<[string, string, string[], string[]]>([
    ['English', 'Name,Email,Company\nAnna Nowak,anna@b.example,Budimax', ['Anna Nowak | anna@b.example | Budimax'], []],
    [
      'Polish, saved by a spreadsheet',
      'sep=;\nImię;Nazwisko;Adres e-mail (służbowy);Stanowisko\nŁucja;Źrebak;l@z.example;Prezes',
      ['Łucja Źrebak | l@z.example | Prezes'],
      [],
    ],
    [
      'German',
      'Name;Vorname;E-Mail-Adresse;Firma\nGroß;Jürgen;j@g.example;Bau',
      ['Jürgen Groß | j@g.example | Bau'],
      [],
    ],
    [
      'a family name first',
      'Nazwisko i imię;E-mail\nKowalska Anna Maria;a@k.example\n"Lis, Ewa";',
      ['Anna Maria Kowalska | a@k.example', 'Ewa Lis'],
      [],
    ],
    ['a title beside a position', 'Title,First Name,Job Title\nMr,Jan,CEO', ['Jan | CEO'], []],
    ['a title without one', 'Title,Name\nCEO,Jan Kos', ['Jan Kos | CEO'], []],
    ['tags in one cell', 'Name,Tags\nJan Kos,"klient, izba; ""a, b"""', ['Jan Kos | klient | izba | a, b'], []],
    [
      'columns of a CRM',
      'Person - Name,Person - Email - Work,Organization - Name,Person - Owner\nEwa Lis,ewa@l.example,Kreska,Jan Kos',
      ['Ewa Lis | ewa@l.example | Kreska'],
      [],
    ],
    ['addresses under an unknown name', 'Osoba,Kontakt mailem\nEwa Lis,ewa@l.example', ['Ewa Lis | ewa@l.example'], []],
    [
      'no header',
      'Ewa Lis;ewa@l.example\nJan Kos;jan@k.example',
      ['Ewa Lis | ewa@l.example', 'Jan Kos | jan@k.example'],
      [],
    ],
    [
      'a title above and a sum below',
      'Goście;;\n;;\nLp.;Imię i nazwisko;E-mail\n1;Ewa Lis;e@l.example\n2;;\nRazem: 1;;',
      ['Ewa Lis | e@l.example'],
      [],
    ],
    ['nobody in a row', 'Name,Email,Phone\n,,600100200\nEwa Lis,,', ['Ewa Lis'], ['2: nobody']],
    [
      'a row shifted by a comma',
      'Name,Company,Email\nJan Kos,A, B,j@k.example\nEwa Lis',
      ['Ewa Lis'],
      ['2: tooManyCells'],
    ],
    ['a cell of a megabyte', `Name,Note\nJan Kos,${'x'.repeat(2 ** 20)}\nEwa Lis,`, ['Ewa Lis'], ['2: longCell']],
    ['a header and nothing else', 'Name,Email\n', [], []],
    ['formulas', "Name,Email\n'=Jan,j@k.example\n=Ewa,", ['=Jan | j@k.example', '=Ewa'], []],
  ])('%s', async (_, text, people, skipped) => expect(await peopleIn(text)).toEqual({ people, skipped }));

  test('a name without letters of the header is a list', async () => {
    const text = 'Anna Nowak, Budimax, anna@b.example\n- Ewa Lis\nJan Kos <jan@k.example>\n';
    const { people } = await peopleIn(text, {}, 'pasted.txt');
    expect(people).toEqual(['Anna Nowak | anna@b.example | Budimax', 'Ewa Lis', 'Jan Kos | jan@k.example']);
  });
});

describe('vCards', () => {
  const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
  test.each<[string, string, string[], string[]]>([
    ['a name in parts', card('N:Lis;Ewa;Maria;dr;', 'EMAIL:e@l.example'), ['dr Ewa Maria Lis | e@l.example'], []],
    ['groups and escapes', card('FN:Ewa\\, Lis', 'item1.ORG:A\\, B;C', 'TITLE:CEO'), ['Ewa, Lis | A, B | CEO'], []],
    ['quoted-printable', card('FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81uk=\r\nasz'), ['Łukasz'], []],
    ['a folded line', card('FN:Ewa\r\n  Lis'), ['Ewa Lis'], []],
    [
      'an assistant inside',
      card('FN:Ewa', 'AGENT:', 'BEGIN:VCARD', 'FN:Jan', 'END:VCARD', 'TITLE:CEO'),
      ['Ewa | CEO'],
      [],
    ],
    ['groups are nobody', card('KIND:group', 'FN:Izba') + card('FN:Ewa'), ['Ewa'], []],
    ['a number only', card('FN:Ewa') + card('FN:', 'TEL:600'), ['Ewa'], ['5: nobody']],
    ['cut off', `${card('FN:Ewa')}BEGIN:VCARD\r\nFN:Jan\r\nEMAIL:jan@k`, ['Ewa'], ['5: cutCard']],
  ])('%s', async (_, text, people, skipped) =>
    expect(await peopleIn(text, {}, 'people.vcf')).toEqual({ people, skipped }),
  );
});

describe('what cannot be read is refused with file and line', () => {
  test.each<[string, string, string, number?]>([
    ['', 'empty', 'the file is empty'],
    ['<!DOCTYPE html><html><title>Sign in</title></html>', 'webPage', 'web page'],
    ['-- dump\nINSERT INTO contacts VALUES (1);', 'sql', 'SQL'],
    ['{"account": {}}', 'otherJson', 'JSON'],
    ['Data;Kwota;Saldo\n2026-01-01;1;2', 'noColumns', 'Data, Kwota, Saldo'],
    ['Name,Email\nAnna,a@b.example\nJan,"j@k\nEwa,', 'openQuote', 'quotation mark', 3],
    ['Lorem ipsum dolor sit amet.\nSed do eiusmod tempor.', 'unknown', 'not recognised'],
  ])('%s', async (text, code, words, line) => {
    const error = await readFiles([input('people.csv', text)]).catch((caught) => caught);
    expect(error).toBeInstanceOf(WrongFile);
    expect(error).toMatchObject({ file: 'people.csv', line, problem: { code } });
    expect(sentenceOf(error.problem)).toContain(words);
    expect(error.message).not.toContain('\n');
  });

  test('the good rows are taken where the user says so', async () => {
    const text = 'Name,Email\nAnna,a@b.example\nJan,"j@k\nEwa,e@l.example';
    expect(await peopleIn(text, { keepGood: true })).toEqual({
      people: ['Anna | a@b.example', 'Ewa | e@l.example'],
      skipped: ['3: openQuote'],
    });
  });
});

describe('one person in several files', () => {
  const google = 'Name,Email,Notes\nKasia Nowak,kasia@b.example,one\nJan Nowak,jan@g.example,';
  const phone =
    'BEGIN:VCARD\nFN:Katarzyna Nowak\nEMAIL:k@p.example\nURL:https://linkedin.com/in/kasia-n\nNOTE:two\nEND:VCARD\n';
  const linkedin = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Katarzyna,Nowak,https://www.linkedin.com/in/kasia-n,Kasia@b.example,Budimax,Prezes,08 Feb 2024
Jan,Nowak,https://www.linkedin.com/in/jan-n,,Initech,,02 Feb 2020`;
  const files = [input('google.csv', google), input('phone.vcf', phone), input('Connections.csv', linkedin)];

  test.each([
    ['as given', files],
    ['the other way round', [...files].reverse()],
  ])('%s', async (_, inOrder) => {
    const { contacts } = await readFiles(inOrder);
    const kasia = contacts.find(({ linkedin }) => linkedin?.slug === 'kasia-n');
    expect(contacts).toHaveLength(3);
    expect([...(kasia?.emails ?? [])].sort()).toEqual(['k@p.example', 'kasia@b.example']);
    expect(kasia?.note?.split('\n\n').sort()).toEqual(['one', 'two']);
    expect(contacts.filter(({ name }) => name === 'Jan Nowak')).toHaveLength(2);
  });

  test('the user is nobody, by name or address', async () => {
    expect((await readFiles(files, { me: 'jan@g.example' })).contacts).toHaveLength(2);
    expect((await readFiles(files, { me: 'Jan Nowak' })).contacts).toHaveLength(1);
  });

  test('two profiles with one address are two people', async () => {
    const rows = 'Name,Email,LinkedIn\nA B,office@b.example,linkedin.com/in/a\nC D,office@b.example,linkedin.com/in/c';
    expect((await readFiles([input('x.csv', rows)])).contacts).toHaveLength(2);
  });
});

test('more people than anybody knows are refused in one line, with the place', async () => {
  const rows = Array.from({ length: 300_001 }, (_, at) => `N${at}`);
  const bytes = new TextEncoder().encode(['Name', ...rows].join('\n'));
  const error = await readFiles([{ name: 'book.csv', bytes }]).catch((caught) => caught);
  expect([error.problem.code, error.line]).toEqual(['manyPeople', 300_002]);
});
