/** What is exported, read by other programs: python3-vobject, LibreOffice in Polish, and `age -d`. */
import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { needPackages } from '../../scripts/lib/debianPackages';
import { newFolder } from '../../scripts/lib/processes';
import { sealBackup } from '../../src/fileWorker/backup';
import { exportText } from '../../src/fileWorker/exportFile';
import type { ExportFormat } from '../../src/fileWorker/protocol';
import { Database } from '../../src/store/database';
import { commandRunner } from '../fixtures/commandRunner';

const folder = newFolder('other-programs');
const db = new Database('other-programs');
const run = commandRunner(() => db, '2026-11-24');
const notes = ['=1+1', 'Zażółć; gęślą, "jaźń"\ni drugi wiersz', '+48 600 100 200', `${'długi opis '.repeat(40)}koniec`];
const people = notes.map((note, at) => ({ name: `Żaneta Łęcka-Ćwik ${at}`, emails: [`o${at}@dom.example`], note }));

beforeAll(async () => {
  needPackages(['python3-vobject', 'libreoffice-calc', 'age'], 'what reads exported files');
  for (const { note, ...person } of people) {
    await run('field', { who: { person }, field: 'note', text: note });
    await run('reminder', { who: { person }, on: '2026-12-24', text: 'Życzenia; „wesołych”, z dachu' });
  }
});

/** Writes an export into the folder. @returns its path */
async function exported(format: ExportFormat, name: string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await exportText(db, { format, language: 'pl' }));
  return path;
}

/** What Debian's Python prints, as JSON. */
const python = (script: string, ...words: string[]) =>
  JSON.parse(execFileSync('/usr/bin/python3', ['-c', script, ...words], { encoding: 'utf8' }));

const readComponents =
  'import vobject,json,sys;all=vobject.readComponents(open(sys.argv[1],encoding="utf8",newline=""))';

test.each<ExportFormat>(['vcf3', 'vcf4'])('vobject reads each person of %s', async (format) => {
  const script = `${readComponents};print(json.dumps([[c.fn.value,c.email.value,c.note.value] for c in all]))`;
  const read = python(script, await exported(format, `${format}.vcf`));
  expect(read.sort()).toEqual(people.map(({ name, emails, note }) => [name, emails[0], note]));
});

test('vobject reads each reminder as a day with an alarm', async () => {
  const script =
    `${readComponents};print(json.dumps([[e.summary.value,str(e.dtstart.value),e.valarm.action.value]` +
    ` for c in all for e in c.vevent_list]))`;
  const read = python(script, await exported('ics', 'days.ics'));
  expect(read.sort()).toEqual(
    people.map(({ name }) => [`${name}: Życzenia; „wesołych”, z dachu`, '2026-12-24', 'DISPLAY']),
  );
});

test('LibreOffice in Polish reads the table for Excel, and takes no cell for a formula', async () => {
  const path = await exported('csvExcel', 'people.csv');
  const env = { ...process.env, LANG: 'pl_PL.UTF-8', LC_ALL: 'pl_PL.UTF-8' };
  const words = ['--headless', `-env:UserInstallation=file://${folder}/office`, '--convert-to'];
  // By their numbers: separator, quote, UTF-8; the columns as they are. First to a workbook, as a person saves it.
  const table = '59,34,76,1';
  execFileSync('soffice', [...words, 'ods', `--infilter=CSV:${table}`, '--outdir', folder, path], { env });
  const back = `csv:Text - txt - csv (StarCalc):${table}`;
  execFileSync('soffice', [...words, back, '--outdir', join(folder, 'back'), join(folder, 'people.ods')], { env });
  const script =
    'import csv,json,sys;print(json.dumps(list(csv.DictReader(open(sys.argv[1],encoding="utf-8-sig",newline=""),delimiter=";"))))';
  const read: Record<string, string>[] = python(script, join(folder, 'back', 'people.csv'));
  const cells = read.map((row) => [row['Imię i nazwisko'], row['E-mail 1'], row.Notatka?.replace(/^'/, '')]).sort();
  expect(cells).toEqual(people.map(({ name, emails, note }) => [name, emails[0], note]));
});

test('`age -d` opens a backup by its passphrase, typed', async () => {
  const passphrase = 'zażółć gęślą jaźń';
  const path = join(folder, 'backup.age');
  writeFileSync(path, (await sealBackup(db, { passphrase, local: {} })).bytes);
  // It asks the terminal and nobody else.
  const script = [
    'import os,pty,sys',
    'child,terminal=pty.fork()',
    'if not child: os.execvp("age",["age","-d","-o",sys.argv[1]+".json",sys.argv[1]])',
    'asked=b""',
    'while b":" not in asked: asked+=os.read(terminal,1000)',
    'os.write(terminal,sys.argv[2].encode()+b"\\n")',
    'try:\n  while os.read(terminal,1000): pass\nexcept OSError: pass',
    'print(os.waitpid(child,0)[1])',
  ].join('\n');
  expect(python(script, path, passphrase)).toBe(0);
  const { contacts } = JSON.parse(readFileSync(`${path}.json`, 'utf8'));
  expect(contacts.map(({ name }: { name: string }) => name).sort()).toEqual(people.map(({ name }) => name));
});
