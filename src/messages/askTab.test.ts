import { expect, test } from 'vitest';
import { askTab } from './askTab';

const answer = { url: 'https://mail.example/', doubts: [] };
const message = { type: 'whoIsHere' } as const;

test.each([
  ['what the content script answers', async () => answer, answer],
  ['nothing where none listens', async () => Promise.reject(new Error('Could not establish connection')), undefined],
  [
    'nothing where there is no tab',
    () => {
      throw new TypeError('no tab');
    },
    undefined,
  ],
])('%s', async (_, sendMessage, expected) =>
  expect(await askTab({ sendMessage }, undefined, message)).toEqual(expected),
);
