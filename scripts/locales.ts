/** `npm run locales`: puts the keys of both locale files in order, a new key with those of its surface. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrderOf, inSurfaceOrder, type Locale } from './lib/locales';
import { projectRoot } from './lib/projectRoot';

const file = (language: string) => join(projectRoot, `public/_locales/${language}/messages.json`);
const read = (language: string) => JSON.parse(readFileSync(file(language), 'utf8')) as Locale;
const write = (language: string, locale: Locale) =>
  writeFileSync(file(language), `${JSON.stringify(locale, null, 2)}\n`);

const english = inSurfaceOrder(read('en'));
write('en', english);
write('pl', inOrderOf(english, read('pl')));
