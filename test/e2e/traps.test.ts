/** What goes wrong in a relation and what next: each trap in the real panel, with its one step, and the way back. */
import { readFileSync } from 'node:fs';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { combineSites, pageAt, type ServedSite } from '../../scripts/lib/browsers';
import {
  gmailBox,
  gmailThread,
  practice,
  practiceOffer,
  profileAddress,
  tomasz,
  you,
} from '../../scripts/lib/practice';
import type { TrapKind } from '../../src/domain/model';
import { type Mail, startMail } from '../mail/mailServer';
import { openInbox } from '../mail/openInbox';
import {
  find,
  findNow,
  inBothBrowsers,
  panel,
  type TestBrowser,
  unfoldMatters,
  until,
  visibleText,
  waitForSaved,
  waitForText,
} from './testBrowser';

const today = new Date();
/** The user's calendar day so many days ago. */
function daysAgo(days: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days, 12);
  return day.toISOString().slice(0, 10);
}

/** A relation as it came about: command and input, the person apart. */
type Past = [name: string, input: object][];
const met = (days: number, more: object = {}): [string, object] => [
  'touchpoint',
  { on: daysAgo(days), channel: 'meeting', character: 'both', ...more },
];
const told = (days: number): [string, object] => ['told', { on: daysAgo(days), offer: 'windows' }];
const goal: [string, object] = ['goal', { kind: 'advice' }];
const favour = (days: number, direction: 'given' | 'received', more: object = {}): [string, object] => [
  'benefit',
  { on: daysAgo(days), direction, kind: 'tip', ...more },
];

interface Case {
  trap: TrapKind;
  past: Past;
  figures: string | RegExp;
  /** The button of its step, and what is to be seen when it was pressed. */
  step: string;
  after(frame: Frame): Promise<unknown>;
}

const gone = (name: string) => (frame: Frame) =>
  until(`"${name}" to be gone`, async () => !(await visibleText(frame)).includes(name));
const focused = (id: string) => (frame: Frame) =>
  until(`the focus in ${id}`, () => frame.evaluate((wanted) => document.activeElement?.id === wanted, id));

const cases: Case[] = [
  {
    trap: 'untold',
    past: [met(5), met(3), goal],
    figures: /2 conversations since .+, not a word about it/,
    step: 'Knows already',
    after: (frame) => waitForText(frame, 'Knows Windows'),
  },
  {
    trap: 'unproven',
    past: [told(9), ['goal', { kind: 'sale' }], met(5), met(3)],
    figures: 'no proof shown',
    step: 'Shown already',
    after: gone('never saw a proof'),
  },
  {
    trap: 'noGoal',
    past: [told(9), met(5), met(3)],
    figures: 'no goal',
    step: 'Set a goal',
    after: (frame) => find(frame, 'group', 'Goal'),
  },
  {
    trap: 'meetingsForMeetings',
    past: [told(20), goal, met(9), met(5), met(3)],
    figures: '3 meetings in 12 months',
    step: 'Plan what to offer or ask',
    after: focused('forThem'),
  },
  {
    trap: 'allSocial',
    past: [told(20), goal, ...[9, 7, 5, 3].map((days) => met(days, { channel: 'call', character: 'social' }))],
    figures: '4 conversations in 24 months, 0 on business',
    step: 'We talked business',
    after: gone('never about business'),
  },
  {
    trap: 'allBusiness',
    past: [told(20), goal, ...[9, 7, 5, 3].map((days) => met(days, { channel: 'call', character: 'business' }))],
    figures: 'none of them social',
    step: 'We met privately',
    after: gone('Only ever business'),
  },
  {
    trap: 'oneSided',
    past: [told(20), ...[9, 7, 5].map((days) => favour(days, 'given'))],
    figures: '3 given, 0 received',
    step: 'Plan what to ask for',
    after: focused('forMe'),
  },
  {
    trap: 'fading',
    past: [['evidence', { on: daysAgo(200), offer: 'windows', kind: 'recommended' }], met(300)],
    figures: /last on/,
    step: 'Log a contact',
    after: focused('log'),
  },
  {
    trap: 'overdue',
    past: [['goal', { kind: 'advice', by: daysAgo(3) }]],
    figures: '1 goal due since',
    step: 'Reached',
    after: gone('Past due'),
  },
  {
    trap: 'unthanked',
    past: [told(20), favour(9, 'received')],
    figures: 'helped 1 time since',
    step: 'Mark as thanked',
    after: gone('You have not said thank you'),
  },
];

/** One person for each trap, on a page of their own. */
const slugOf = (trap: string) => `practice-${trap.toLowerCase()}`;
const nameOf = (trap: string) => `Ewa ${trap[0]?.toUpperCase()}${trap.slice(1).toLowerCase()}`;
const person = (trap: string) => ({ name: nameOf(trap), emails: [`${slugOf(trap)}@example.com`] });

/** A thread with one person, and a box to write in, as Gmail has them. */
function thread(name: string, email: string, mine: string): string {
  const her = { name, email };
  const coffee = '<p>Thank you for the coffee. What is it that you do?</p>';
  const [morning, noon] = ['Fri, Nov 13, 2026, 9:12 AM', 'Fri, Nov 13, 2026, 11:30 AM'] as const;
  const hers = { id: 'f:1816000000000000001', from: her, to: you, date: morning, html: coffee };
  const yours = { id: 'a:r1816000000000000002', from: you, to: her, date: noon, html: `<p>${mine}</p>` };
  return gmailThread('Hello', mine ? [hers, yours] : [hers], gmailBox('Dear friend,'));
}
/** A mailbox of its own for each, as pages are told apart by their path. */
const mail = (trap: string) =>
  `https://mail.google.com/mail/u/${slugOf(trap)}/#inbox/FMfcgzQbdrKnownForPracticeThreadA`;
const letters: [string, string][] = [
  ...cases.map(({ trap }): [string, string] => [trap, '']),
  ['mention', 'We make windows for schools. See you on Tuesday.'],
  ['wrong', 'I could not open it, my Windows 7 is old.'],
  ['pitch', ''],
];
/** A conversation of LinkedIn's, as it was saved. */
const conversation = 'https://www.linkedin.com/messaging/thread/2-abc==/';
const conversationPage = readFileSync(new URL('../pages/linkedin-messages-2026-en.html', import.meta.url), 'utf8');

const site: ServedSite = combineSites(
  pageAt(conversation, conversationPage),
  ...letters.map(([trap, mine]) => pageAt(mail(trap), thread(nameOf(trap), person(trap).emails[0] as string, mine))),
  practice,
);

const pitch = { language: 'en', length: 'short', text: 'I make wooden windows.\nFor houses that are built to stay.' };
const polish = { language: 'pl', length: 'short', text: 'Robię drewniane okna.' };

async function does(rig: TestBrowser, name: string, input: object): Promise<void> {
  const reply = await rig.send<{ ok: boolean }>({ do: name, input });
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
}

async function writeOffer(rig: TestBrowser): Promise<void> {
  const { id, name, sentence, keywords } = practiceOffer;
  await does(rig, 'offer', {
    id,
    name,
    sentence,
    keywords,
    pitches: [polish, pitch],
    proofs: [{ sentence: 'The school in Łomża' }],
  });
}

/** The panel beside a person's thread. */
async function beside(rig: TestBrowser, trap: string): Promise<{ page: Page; frame: Frame }> {
  const page = await rig.open(mail(trap));
  const frame = await panel(page);
  await find(frame, 'heading', nameOf(trap));
  // What stands below the fold comes after the first frame, and moves what is clicked.
  await find(frame, 'button', 'Add tag');
  return { page, frame };
}

const press = async (frame: Frame, name: string) =>
  ((await find(frame, 'button', name)) as ElementHandle<Element>).click();

inBothBrowsers('goal and value', { site }, (rig) => {
  test('an offer is there', () => writeOffer(rig));

  describe('each trap comes up with its figures, and its step is one click away', () => {
    test.each(cases)('$trap', async ({ trap, past, figures, step, after }) => {
      for (const [name, input] of past) await does(rig, name, { who: { person: person(trap) }, ...input });
      const { page, frame } = await beside(rig, trap);
      const card = await until('the trap', async () => {
        await unfoldMatters(frame);
        return frame.$(`[data-kind="${trap}"]`);
      });
      const said = await card?.evaluate((element) => element.textContent ?? '');
      if (typeof figures === 'string') expect(said).toContain(figures);
      else expect(said).toMatch(figures);
      const buttons = await card?.$$('button');
      for (const button of buttons ?? [])
        if ((await button.evaluate((one) => one.textContent)) === step) await button.click();
      await after(frame);
      await page.close();
    });
  });

  test('a trap put away with a reason stays away until its figures change', async () => {
    const { page, frame } = await beside(rig, 'noGoal');
    await press(frame, 'Not now');
    await (await find(frame, 'textbox', 'Reason')).type('A friend');
    await waitForSaved(frame);
    await page.close();
    const again = await beside(rig, 'noGoal');
    await waitForText(again.frame, 'Knows Windows');
    expect(await again.frame.$('[data-kind="noGoal"]')).toBeNull();
    await press(again.frame, 'Called');
    await again.frame.waitForSelector('[data-kind="noGoal"]');
    await again.page.close();
  });

  test('what happened is logged in one click, told in a few more, and undone', async () => {
    const { page, frame } = await beside(rig, 'pitch');
    await press(frame, 'Met');
    await (await find(frame, 'radio', 'Business')).click();
    await (await find(frame, 'textbox', 'Minutes')).type('45');
    await (await find(frame, 'textbox', 'In a few words')).type('Her new school');
    await waitForSaved(frame);
    await press(frame, 'Done');
    await frame.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await waitForText(frame, 'Meeting · Business · 45 minutes · Her new school');
    await press(frame, 'Helped');
    await press(frame, 'They helped me: Referral');
    await (await find(frame, 'textbox', 'Amount')).type('1 234,50 zł');
    await waitForText(frame, /For me · Referral · .*1,234\.50/);
    await press(frame, 'Remove');
    await until('the favour to be gone', async () => !(await visibleText(frame)).includes('For me · Referral'));
    await press(frame, 'Undo');
    await waitForText(frame, /For me · Referral · .*1,234\.50/);
    await page.close();
  });

  test('an amount that is none is refused in words, and stays where it was typed', async () => {
    const { page, frame } = await beside(rig, 'pitch');
    await press(frame, 'Helped');
    await press(frame, 'I helped: Tip');
    const field = await find(frame, 'textbox', 'Amount');
    await field.type('a lot');
    await waitForText(frame, 'This can’t be read as an amount');
    expect(await field.evaluate((element) => (element as HTMLInputElement).value)).toBe('a lot');
    await page.close();
  });

  test('a mention in your own message is proposed, and accepted with one key', async () => {
    const { page, frame } = await beside(rig, 'mention');
    await waitForText(frame, /Told on .*13.*, in: “We make windows for schools\.”\?/);
    expect(await visibleText(frame)).not.toContain("Doesn't know");
    const accept = await find(frame, 'button', 'Accept');
    await accept.focus();
    await page.keyboard.press('Enter');
    await waitForText(frame, 'Knows Windows');
    await until('the proposal to be gone', async () => !(await findNow(frame, 'button', 'Accept')));
    await page.close();
    const again = await beside(rig, 'mention');
    await waitForText(again.frame, 'Knows Windows');
    expect(await findNow(again.frame, 'button', 'Accept')).toBeNull();
    await again.page.close();
  });

  test('what is not about the offer becomes an exception', async () => {
    const { page, frame } = await beside(rig, 'wrong');
    await press(frame, 'Not about my offer');
    await waitForText(frame, 'Never counts again: “Windows 7”');
    await until('the proposal to be gone', async () => !(await findNow(frame, 'button', 'Accept')));
    expect(await visibleText(frame)).not.toContain('Knows Windows');
    await page.close();
  });

  test('a pitch goes to the cursor of the message, in the thread’s language, and Ctrl+Z takes it back', async () => {
    const { page, frame } = await beside(rig, 'pitch');
    const box = await page.waitForSelector('[contenteditable]');
    await page.evaluate(() => {
      const seen = window as unknown as { heard: string[] };
      seen.heard = [];
      document.addEventListener('input', (event) => seen.heard.push((event as InputEvent).inputType), true);
    });
    await box?.click();
    await page.keyboard.press('End');
    await press(frame, 'Insert into the reply');
    // biome-ignore lint/performance/useDomNodeTextContent: the lines count.
    const text = () => page.evaluate(() => (document.querySelector('[contenteditable]') as HTMLElement).innerText);
    await until('the pitch', async () => /^Dear friend,I make wooden windows\.\n+For houses/.test(await text()));
    await waitForText(frame, 'Inserted.');
    const once = await text();
    await press(frame, 'Insert into the reply');
    await waitForText(frame, 'It is in the message already.');
    expect(await text(), 'nothing is inserted twice').toBe(once);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain('insertText');
    await page.bringToFront();
    for (let presses = 0; presses < 6 && (await text()).includes('I make'); presses++) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    }
    expect(await text()).toMatch(/^Dear friend,\s*$/);
    await page.close();
  });

  test('on LinkedIn a mention is found in the conversation, and the pitch goes into its box', async () => {
    const page = await rig.open(conversation);
    const frame = await panel(page);
    await find(frame, 'heading', 'Tom Reed');
    await waitForText(frame, 'Told, in: “I make windows, but yes.”?');
    await press(frame, 'Accept');
    await waitForText(frame, 'Knows Windows');
    // What is below moves when it goes.
    await until('the proposal to be gone', async () => !(await findNow(frame, 'button', 'Accept')));
    await press(frame, 'Why?');
    await press(frame, 'Insert the pitch');
    await waitForText(frame, 'Inserted.');
    const box = await page.$('.msg-form__contenteditable');
    expect(await box?.evaluate((element) => element.textContent)).toContain('I make wooden windows.');
    await page.close();
  });

  test('without an open message the pitch is copied, and the panel says so', async () => {
    await does(rig, 'told', { who: { person: { name: tomasz.name, emails: [], linkedin: { slug: tomasz.slug } } } });
    const frame = await panel(await rig.open(profileAddress(tomasz)));
    await find(frame, 'heading', tomasz.name);
    await press(frame, 'Why?');
    await press(frame, 'Insert the pitch');
    await waitForText(frame, 'Copied. Paste it where you write.');
  });
});

describe('in a real webmail', () => {
  let webmail: Mail;
  beforeAll(async () => {
    webmail = await startMail();
  });
  afterAll(() => webmail?.stop());

  inBothBrowsers('a pitch', { onScreen: true }, (rig) => {
    /** Opens the answer to the architect's message. */
    async function answer(page: Page): Promise<void> {
      await openInbox(page, webmail);
      const rows = await page.$$eval('#messagelist tr.message a[href*="_uid="]', (links) =>
        links.map((link) => [link.textContent, (link as HTMLAnchorElement).href]),
      );
      const href = rows.find(([text]) => text?.includes('After Thursday'))?.[1] as string;
      const uid = new URL(href).searchParams.get('_uid');
      await page.goto(`${webmail.url}?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=INBOX`);
      await page.waitForSelector('textarea[name=_message]');
    }

    test('the webmail may be read', async () => {
      await writeOffer(rig);
      await rig.grant(webmail.url);
    });

    test('stands in the answer, and what was there stays', async () => {
      const page = await rig.open('about:blank');
      await answer(page);
      const frame = await panel(page);
      await find(frame, 'heading', 'Hanna Wójcik');
      await press(frame, 'Insert into the reply');
      const text = () => page.$eval('textarea[name=_message]', (box) => (box as HTMLTextAreaElement).value);
      await until(
        'the pitch in the answer',
        async () =>
          (await text()).includes('Robię drewniane okna.') || (await text()).includes('I make wooden windows.'),
      );
      expect(await text()).toMatch(/wrote:|pisze:|napisał/i);
      await page.close();
    });

    test('stands in its editor too, at the cursor, and its own Undo knows it', async () => {
      const page = await rig.open('about:blank');
      page.on('dialog', (asked) => void asked.accept());
      await answer(page);
      await page.evaluate(() => {
        const { rcmail } = window as unknown as { rcmail: { command(name: string, to: object): void } };
        rcmail.command('toggle-editor', { id: 'composebody', html: true });
      });
      const editor = await page.waitForSelector('iframe#composebody_ifr', { visible: true });
      const inside = await editor?.contentFrame();
      const text = () => visibleText(inside as Frame);
      await until('the editor', async () => (await text()).includes('relied'));
      const frame = await panel(page);
      await find(frame, 'heading', 'Hanna Wójcik');
      await press(frame, 'Insert into the reply');
      await until('the pitch in the editor', async () => /Robię drewniane okna|I make wooden/.test(await text()));
      expect(await text()).toContain('relied');
      await page.evaluate(() => {
        const { tinymce } = window as unknown as { tinymce: { activeEditor: { undoManager: { undo(): void } } } };
        tinymce.activeEditor.undoManager.undo();
      });
      await until('the pitch to be taken back', async () => !/Robię drewniane okna|I make wooden/.test(await text()));
      await page.close();
    });
  });
});
