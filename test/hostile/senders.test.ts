/** Who may send what: a message from the wrong sender or of the wrong shape changes nothing. */
import { beforeAll, describe, expect, test } from 'vitest';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { inBothBrowsers, panel, type TestBrowser } from '../e2e/testBrowser';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript(what: {
      target: { tabId: number };
      func: (sent: object) => unknown;
      args: [object];
    }): Promise<{ result: unknown }[]>;
  };
};

interface Reply {
  ok: boolean;
  error?: { code: string };
}

/** Sends a message as a content script of ours in a page, which is what a page that took one over could do. */
function asContentScript(rig: TestBrowser, message: object): Promise<Reply> {
  return rig.inside(async (sent) => {
    const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
    const func = (carried: object) => chrome.runtime.sendMessage(carried);
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab!.id }, func, args: [sent] });
    return answer!.result as Reply;
  }, message);
}

const person = { name: 'Eve', emails: [], linkedin: { slug: 'eve' } };
const note = (about: object) => ({ do: 'field', input: { who: { person: about }, field: 'note', text: 'x' } });

inBothBrowsers('messages', { site: practice }, (rig) => {
  beforeAll(async () => {
    await panel(await rig.open(profileAddress(anna)));
  });

  describe('from a content script', () => {
    test.each([
      ['an import', { do: 'import', input: { file: { contacts: [], offers: [] } } }, 'refused'],
      ['an offer', { do: 'offer', input: { id: 'x', name: 'Mine' } }, 'refused'],
      ['a number of the rules', { do: 'limit', input: { name: 'silentDays', value: 30 } }, 'refused'],
      ['a line of one’s own card', { do: 'setting', input: { of: 'me', name: 'phone', value: '1' } }, 'refused'],
      [
        'whom one met',
        { do: 'attendance', input: { event: 'Fair', on: '2026-11-02', people: [{ name: 'Eve' }] } },
        'refused',
      ],
      ['what an event cost', { do: 'event', input: { name: 'Fair', cost: 7 } }, 'refused'],
      ['a command that is none', { do: 'wipe', input: {} }, 'refused'],
      ['a name that every object has', { do: 'constructor', input: {} }, 'refused'],
      ['the prototype', { do: '__proto__', input: {} }, 'refused'],
      ['a report of another tab', { ask: 'openReport', input: 7 }, 'invalid'],
      ['a file that is no site’s', { ask: 'injectPageController', input: '../background' }, 'invalid'],
      ['a query that is none', { ask: 'toString', input: null }, 'refused'],
      ['a note about somebody who is not at its address', note(person), 'notShown'],
      [
        'the same with a pass that it made up',
        { ...note(person), pass: { document: 'x', signature: 'y' } },
        'notShown',
      ],
      ['a note about an id', { do: 'field', input: { who: { contact: 'x' }, field: 'note', text: 'x' } }, 'notShown'],
      ['whom somebody else’s address names', { ask: 'contactView', input: { person } }, 'refused'],
      ['whom a name names', { ask: 'contactView', input: { person: { name: 'Eve', emails: [] } } }, 'refused'],
      [
        'an address on LinkedIn',
        { ask: 'contactView', input: { person: { ...person, emails: ['eve@example.com'] } } },
        'refused',
      ],
      ['what was typed about anybody', { ask: 'unsavedWords', input: { person } }, 'notShown'],
      ['another name of somebody', { do: 'correct', input: { who: { person }, field: 'name', text: 'x' } }, 'notShown'],
      ['a note that is no text', { do: 'field', input: { who: { person }, field: 'note', text: 7 } }, 'invalid'],
      ['a field that is none', { do: 'field', input: { who: { person }, field: 'id', text: 'x' } }, 'invalid'],
      [
        'a person without a name',
        { do: 'tag', input: { who: { person: { ...person, name: '' } }, add: ['x'] } },
        'invalid',
      ],
    ])('%s is refused', async (_, message, code) => {
      const reply = await asContentScript(rig, message);
      expect(reply).toMatchObject({ ok: false, error: { code } });
    });
  });

  test('what a page of ours did is not undone from a content script, whose number it guessed', async () => {
    const made = await rig.send<{ change: number }>({ do: 'tag', input: { who: { person }, add: ['x'] } });
    expect(await asContentScript(rig, { do: 'undo', input: { change: made.change } })).toMatchObject({
      ...{ ok: false, error: { code: 'noSuchChange' } },
    });
    expect(await rig.send({ do: 'undo', input: { change: made.change } })).toMatchObject({ ok: true });
  });

  test('the page itself has no way to send anything', async () => {
    const [page] = (await rig.running.browser.pages()).filter((one) => one.url() === profileAddress(anna));
    const sender = await page!.evaluate(() => {
      const { chrome, browser } = window as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } } | undefined
      >;
      window.postMessage({ do: 'field', input: {} }, '*');
      return typeof (chrome?.runtime?.sendMessage ?? browser?.runtime?.sendMessage);
    });
    expect(sender).toBe('undefined');
  });

  test.each(['contacts', 'offers', 'datedRecords', 'settings', 'events'])(
    'and nothing of all this was written to %s',
    // Undone is a tombstone.
    async (store) => expect(await rig.count(store)).toBe(store === 'contacts' ? 1 : 0),
  );
});
