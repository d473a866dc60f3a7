import { test } from 'vitest';
import { anna, hanna, practice, profileAddress, threadAddress, tomasz, windows } from '../../scripts/practice';
import { find, inBrowser, panel, type Rig, shot, shows } from './rig';

const day = (ago: number) => new Date(Date.now() - ago * 86400000).toISOString().slice(0, 10);
const person = ({ name, headline, company, location, slug, urn }: typeof anna) => ({
  name,
  headline,
  company,
  location,
  emails: [],
  linkedin: { slug, urn },
});
const language = process.env.L ?? 'en';
const scheme = process.env.S ?? 'light';

async function seed(rig: Rig) {
  const a = person(anna);
  const send = async (d: string, input: object) => {
    const r = await rig.send<any>({ do: d, input });
    if (!r.ok) console.log(d, r);
  };
  const { id, name, sentence, audience, keywords, exceptions, trigger } = windows;
  await send('offer', {
    id,
    name,
    sentence,
    audience,
    keywords,
    exceptions,
    trigger,
    pitches: [
      { language: 'en', length: 'short', text: 'I make wooden windows for houses.' },
      { language: 'pl', length: 'short', text: 'Robię drewniane okna do domów.' },
      { language: 'en', length: 'long', text: 'Long one.' },
    ],
    proofs: [{ sentence: 'The school in Łomża', link: 'https://example.com/school' }],
  });
  for (const ago of [200, 150, 90, 40, 9])
    await send('touchpoint', {
      who: { person: a },
      on: day(ago),
      channel: 'meeting',
      character: 'social',
      minutes: 60,
    });
  await send('benefit', {
    who: { person: a },
    on: day(20),
    direction: 'received',
    kind: 'referral',
    amount: '1 234,50 zł',
  });
  await send('reminder', { who: { person: a }, on: day(3), text: 'Ask about Konstancin' });
  const t = person(tomasz);
  await send('told', { who: { person: t }, on: day(30) });
  await send('goal', {
    who: { person: t },
    kind: 'cooperation',
    wording: 'Draw the school with my windows',
    by: day(-30),
  });
  for (const ago of [29, 3])
    await send('touchpoint', { who: { person: t }, on: day(ago), channel: 'call', character: 'business' });
}

inBrowser((process.env.B ?? 'chromium') as any, { site: practice, language, scheme } as any, (rig) => {
  test('shots', async () => {
    await seed(rig);
    for (const [name, address] of [
      ['anna', profileAddress(anna)],
      ['tomasz', profileAddress(tomasz)],
      ['thread', threadAddress],
    ] as const) {
      const page = await rig.open(address);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => {});
      await page.setViewport({ width: 1280, height: 1000 });
      let frame;
      for (let i = 0; i < 40 && !frame; i++) {
        await new Promise((r) => setTimeout(r, 200));
        for (const f of page.frames()) if (await f.$('fieldset.choose, section.panel').catch(() => null)) frame = f;
        const b = frame && (await frame.$('fieldset.choose button'));
        if (b) {
          await b.click();
          frame = undefined;
        }
      }
      await new Promise((r) => setTimeout(r, 800));
      await shot(page, `kf-${language}-${scheme}-${name}`);
      if (name === 'anna') {
        await frame!.evaluate(() => {
          (document.querySelector('.log button') as any).click();
        });
        await new Promise((r) => setTimeout(r, 600));
        await frame!.evaluate(() => {
          for (const d of document.querySelectorAll('details')) d.open = true;
          (document.querySelector('.knows button.quiet') as any)?.click();
          document.querySelector('.body')!.scrollTop = 450;
        });
        await new Promise((r) => setTimeout(r, 400));
        await shot(page, `kf-${language}-${scheme}-${name}-2`);
        await frame!.evaluate(() => {
          document.querySelector('.body')!.scrollTop = 1150;
        });
        await shot(page, `kf-${language}-${scheme}-${name}-3`);
        await frame!.evaluate(() => {
          document.querySelector('.body')!.scrollTop = 2150;
        });
        await shot(page, `kf-${language}-${scheme}-${name}-4`);
      }
      await page.close();
    }
  });
});
