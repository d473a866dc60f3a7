import { describe, expect, test } from 'vitest';
import { windowMaker } from '../../../test/fixtures/windowMaker';
import { commands } from '../index';

const { run, contact, offers } = windowMaker();

describe('offers', () => {
  test('hold pitches, proofs, exceptions and a trigger', async () => {
    const said = {
      exceptions: ['Windows 11'],
      trigger: 'draughty house',
      pitches: [{ language: 'pl' as const, length: 'short' as const, text: 'Robię okna.' }],
      proofs: [{ sentence: 'The school in Łomża', link: 'https://example.com/school' }],
    };
    await run('offer', { id: 'windows', ...said });
    expect((await offers())[0]).toMatchObject({ name: 'Windows', ...said });
  });

  test('the second can be made the main one, and back', async () => {
    await run('offer', { id: 'doors', name: 'Doors' });
    const { change } = await run('offer', { id: 'doors', place: 0 });
    expect((await offers()).map(({ id }) => id)).toEqual(['doors', 'windows']);
    await run('undo', { change: change as number });
    expect((await offers()).map(({ id }) => id)).toEqual(['windows', 'doors']);
  });

  test('one removed concerns nobody; undone, it does again', async () => {
    const { change } = await run('offer', { id: 'windows', remove: true });
    expect((await contact()).standing).toMatchObject({ concerns: [], flagged: false });
    await run('undo', { change: change as number });
    expect((await contact()).standing).toMatchObject({ concerns: ['windows'], flagged: true });
  });

  test('what is not about the offer becomes an exception, once', async () => {
    const { change } = await run('exception', { offer: 'windows', text: 'Windows 11' });
    await run('exception', { offer: 'windows', text: 'windows 11' });
    expect((await offers())[0]?.exceptions).toEqual(['Windows 11']);
    await run('undo', { change: change as number });
    expect((await offers())[0]?.exceptions).toEqual([]);
  });

  test('a page of the web can add an exception and change nothing else of an offer', () => {
    expect(commands.exception.from).toContain('content');
    expect(commands.offer.from).toEqual(['extension']);
  });
});
