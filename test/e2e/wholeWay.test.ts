/**
 * The whole way, by hand: from an empty profile an offer is written, three people are met on LinkedIn and in a real
 * webmail, and trap, mention, pitch, evidence and circle come up as they should.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { combineSites, pageAt, type ServedSite } from '../../scripts/lib/browsers';
import {
  anna,
  gmailBox,
  gmailMessage,
  gmailThread,
  practice,
  profileAddress,
  tomasz,
  you,
} from '../../scripts/lib/practice';
import { type Mail, startMail } from '../mail/mailServer';
import { openInbox } from '../mail/openInbox';
import {
  find,
  findNow,
  inBothBrowsers,
  panel,
  unfoldMatters,
  until,
  visibleText,
  waitForSaved,
  waitForText,
} from './testBrowser';

const press = async (place: Page | Frame, name: string) => (await find(place, 'button', name)).click();
const type = async (place: Page | Frame, field: string, text: string) =>
  (await find(place, 'textbox', field)).type(text);
/** Waits for a trap: in the card, or among the other matters. */
const trap = (frame: Frame, kind: string) =>
  until(`the trap ${kind}`, async () => {
    await unfoldMatters(frame);
    return frame.$(`[data-kind="${kind}"]`);
  });
const noTrap = (frame: Frame, kind: string) =>
  until(`no trap ${kind}`, async () => !(await frame.$(`[data-kind="${kind}"]`)));

/** A thread of Gmail's in which what is written is sent: it leaves the box and stands above it, as there. */
const ewa = { name: 'Ewa Mak', email: 'ewa@mak.example' };
const threadAddress = 'https://mail.google.com/mail/u/7/#inbox/FMfcgzQbdrKnownForPracticeThreadA';
const letter = (mine: boolean, id: string, html: string) => {
  const [from, to] = mine ? [you, ewa] : [ewa, you];
  return { id, from, to, date: 'Fri, Nov 13, 2026, 9:12 AM', html };
};
const sent = gmailMessage(letter(true, 'a:r1816000000000000002', 'SENT'));
const sending = `<button id="send">Send</button>
<script>document.getElementById('send').onclick = () => {
  const box = document.querySelector('[contenteditable]');
  const sent = ${JSON.stringify(sent)}.replace('SENT', box.innerHTML);
  box.textContent = '';
  document.querySelector('[role=list]').insertAdjacentHTML('beforeend', sent);
};</script>`;
const coffee = '<p>Thank you for the coffee. What is it that you do?</p>';
const thread = gmailThread('Hello', [letter(false, 'f:1816000000000000001', coffee)], gmailBox() + sending);

const site: ServedSite = combineSites(pageAt(threadAddress, thread), practice);

describe('from an empty profile', () => {
  let webmail: Mail;
  beforeAll(async () => {
    webmail = await startMail();
  });
  afterAll(() => webmail?.stop());

  inBothBrowsers('the whole way', { site, onScreen: true }, (rig) => {
    test('an offer is written, with a pitch and a proof', async () => {
      const page = await rig.extensionPage('options.html');
      await type(page, 'Offer', 'Windows');
      await type(page, 'In one sentence', 'Piotr makes wooden windows.');
      await type(page, 'Who needs it', 'estates, architect');
      await type(page, 'Words that give it away', 'windows, okna');
      // By key: what is saved moves the form under the pointer.
      await (await page.waitForSelector('.form details > summary'))?.press('Enter');
      await type(page, 'Short pitch, English', 'I make wooden windows for houses that stay.');
      await press(page, 'Add a proof');
      await type(page, 'Proof, in a sentence', 'The school in Łomża has stayed warm since 2019.');
      await waitForSaved(page);
      await page.close();
    });

    test('Anna: met, not told, no goal; told, with a goal, nothing is wrong', async () => {
      const page = await rig.open(profileAddress(anna));
      const frame = await panel(page);
      await find(frame, 'heading', anna.name);
      await waitForText(frame, "Doesn't know Windows");
      await press(frame, 'Met');
      await trap(frame, 'untold');
      await press(frame, 'Called');
      await trap(frame, 'noGoal');
      await press(frame, 'Goal');
      await (await find(frame, 'radio', 'Sale')).click();
      await press(frame, 'Done');
      await noTrap(frame, 'noGoal');
      await press(frame, 'Knows already');
      await waitForText(frame, 'Knows Windows');
      await noTrap(frame, 'untold');
      await press(frame, 'Since today · change date');
      await until('the day of telling has the keyboard', () => frame.$('.record input:focus'));
      await press(frame, 'Why?');
      await waitForText(frame, 'you told them');
      await page.close();
    });

    test('Tomasz: meetings for the sake of meeting, then one-sided', async () => {
      const page = await rig.open(profileAddress(tomasz));
      const frame = await panel(page);
      await find(frame, 'heading', tomasz.name);
      for (let times = 1; times <= 3; times++) {
        await press(frame, 'Met');
        await waitForText(frame, new RegExp(`What happened\\s*${times}`));
      }
      await trap(frame, 'meetingsForMeetings');
      for (let times = 1; times <= 3; times++) {
        await press(frame, 'Helped');
        await press(frame, 'I helped: Tip');
        await waitForText(frame, new RegExp(`What happened\\s*${3 + times}`));
      }
      await noTrap(frame, 'meetingsForMeetings');
      await trap(frame, 'oneSided');
      await page.close();
    });

    test('the third, in a real webmail: what was sent mentions the offer, and one key takes it', async () => {
      await rig.grant(webmail.url);
      const page = await rig.open('about:blank');
      await openInbox(page, webmail);
      await page.goto(`${webmail.url}?_task=mail&_mbox=Sent`);
      const row = await page.waitForSelector('#messagelist tr.message');
      await row?.click({ count: 2 });
      await page.waitForSelector('#messagebody');
      const frame = await panel(page);
      await find(frame, 'heading', 'Tomasz Lis (Lisbud)');
      const sentence = /Told on .*15.*, in: “Tomasz, here are the photographs of the windows at Parkowa\.”\?/;
      await waitForText(frame, sentence);
      await press(frame, 'Accept');
      await waitForText(frame, 'Knows Windows');
      await page.close();
    });

    test('the pitch, once sent and seen in the thread, is evidence; so is the proof', async () => {
      const page = await rig.open(threadAddress);
      const frame = await panel(page);
      await find(frame, 'heading', ewa.name);
      await press(frame, 'Insert into the reply');
      await waitForText(frame, 'Inserted.');
      expect(await findNow(frame, 'button', 'Accept'), 'what is not sent is no evidence').toBeNull();
      await page.click('#send');
      await waitForText(frame, 'in: “I make wooden windows for houses that stay.”?');
      await press(frame, 'Accept');
      await waitForText(frame, 'Knows Windows');
      await press(frame, 'Why?');
      await press(frame, 'Insert a proof');
      await until('the proof in the box', () =>
        page.evaluate(() => !!document.querySelector('[contenteditable]')?.textContent?.includes('Łomża')),
      );
      await page.click('#send');
      await waitForText(frame, /Proof shown on .*“The school in Łomża has stayed warm since 2019\.”\?/);
      await press(frame, 'Accept');
      await until('the proposal to be gone', async () => !(await findNow(frame, 'button', 'Accept')));
      await page.close();
    });

    test('with favours both ways she is worth a place in the circle', async () => {
      const page = await rig.open(threadAddress);
      const frame = await panel(page);
      await find(frame, 'heading', ewa.name);
      await press(frame, 'Helped');
      await press(frame, 'I helped: Referral');
      await find(frame, 'button', 'Done');
      await press(frame, 'Helped');
      await press(frame, 'They helped me: Tip');
      await waitForSaved(frame);
      await page.close();
      const circle = await rig.extensionPage('dashboard.html#circle');
      await press(circle, 'Add to circle');
      await waitForText(circle, '1 of 12: as many as you can really look after');
      await circle.close();
    });
  });
});

inBothBrowsers('switched on', { site }, (rig) => {
  test('a mention is noted by itself, says so, and Undo takes it back', async () => {
    const page = await rig.extensionPage('options.html');
    await type(page, 'Offer', 'Windows');
    await type(page, 'Words that give it away', 'windows');
    await waitForSaved(page);
    await (await find(page, 'checkbox', 'Note them without asking me')).click();
    await page.close();
    const mail = await rig.open(threadAddress);
    const frame = await panel(mail);
    await find(frame, 'heading', ewa.name);
    await mail.evaluate(() => {
      (document.querySelector('[contenteditable]') as HTMLElement).textContent = 'We make windows, of course.';
    });
    await mail.click('#send');
    await waitForText(frame, 'Noted from your own message.');
    await waitForText(frame, 'Knows Windows');
    await press(frame, 'Undo');
    await until('it to be taken back', async () => !(await visibleText(frame)).includes('Knows Windows'));
    // Taken back, it is proposed, and not noted by itself again, now or another day.
    await find(frame, 'button', 'Accept');
    await mail.reload();
    const again = await panel(mail);
    await find(again, 'heading', ewa.name);
    await mail.evaluate(() => {
      (document.querySelector('[contenteditable]') as HTMLElement).textContent = 'We make windows, of course.';
    });
    await mail.click('#send');
    await find(again, 'button', 'Accept');
    expect(await visibleText(again)).not.toContain('Knows Windows');
    await mail.close();
  });
});

inBothBrowsers('several offers', {}, (rig) => {
  test('one is added, made the main one, removed and brought back', async () => {
    const page = await rig.extensionPage('options.html');
    await type(page, 'Offer', 'Windows');
    await waitForSaved(page);
    await press(page, 'Add an offer');
    await until('an empty form', async () => {
      const field = await find(page, 'textbox', 'Offer');
      return field.evaluate((element) => (element as HTMLInputElement).value === '');
    });
    await type(page, 'Offer', 'Doors');
    await waitForSaved(page);
    const list = () => page.$$eval('nav button', (all) => all.map((one) => one.textContent?.trim()));
    await until('two offers', async () => String(await list()) === '★ Windows,Doors');
    await press(page, 'Make it the main one');
    await until('the other order', async () => String(await list()) === '★ Doors,Windows');
    await press(page, 'Remove this offer');
    await waitForText(page, 'Removed: Doors');
    await until('one left', async () => !(await visibleText(page)).includes('★'));
    await press(page, 'Undo');
    await until('both again', async () => (await list()).length === 2);
    await page.close();
  });

  test('words that can’t work are named where they are written', async () => {
    const page = await rig.extensionPage('options.html');
    await waitForText(page, 'Without these words no mention can be found in your messages.');
    await type(page, 'Words that give it away', 'a, windows, window');
    await waitForText(page, '“a” is too general to search for.');
    await waitForText(page, '“window” is there already, in another form.');
    await until('no warning of no words', async () => !(await visibleText(page)).includes('no mention can be found'));
    await page.close();
  });

  test('a number of the rules is changed, refused when it can’t be, and brought back', async () => {
    const page = await rig.extensionPage('options.html');
    await page.waitForSelector('.limits summary');
    await page.click('.limits summary');
    const field = await find(page, 'textbox', 'Has heard');
    const write = async (text: string) => {
      await field.click({ count: 3 });
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    };
    await write('-5');
    await waitForText(page, 'Enter a whole number from 1 to 36500.');
    await write('0');
    await waitForText(page, 'Enter a whole number from 1 to 36500.');
    await write('90');
    await waitForText(page, '(changed: 1)');
    await press(page, 'Back to 180: Has heard');
    await until('no change left', async () => !(await visibleText(page)).includes('(changed: 1)'));
    await page.close();
  });
});
