/** Needs in many trades: each lot of labelled messages, and how many of them the rules get right. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OfferTerms } from '../../src/mentions/keywords';
import { findNeed } from '../../src/mentions/needs/need';
import { describeShared } from '../fixtures/externalExamples';
import { plainTrades } from './needs/businessClub';
import { everydayTrades } from './needs/heldOutEveryday';
import { laterTrades } from './needs/heldOutLetters';
import { unseenTrades } from './needs/heldOutTrades';
import { traps } from './needs/lookalikes';
import { pairs } from './needs/severalSentences';
import type { SoughtTrade } from './needs/trade';
import { knownTrades } from './needs/training1';
import { mixedTrades } from './needs/training2';
import { lateTrades } from './needs/training3';
import { lastTrades } from './needs/training4';

interface LabelledMessage {
  offer: OfferTerms;
  text: string;
  asks: boolean;
}

const messagesOf = (trades: SoughtTrade[]): LabelledMessage[] =>
  trades.flatMap(({ asks, not, ...offer }) => [
    ...asks.map((text) => ({ offer, text, asks: true })),
    ...not.map((text) => ({ offer, text, asks: false })),
  ]);

/** Requests that no rule knows, and one that is no request: each would take a rule of its own. */
const misjudged = [
  "We're a bakery in York after some food photography for the new menu.",
  'CEO at Dunmore Tea. Open to pitches: advertising for our first US launch.',
  'Sąsiedzi założyli pompę ciepła i chwalą. Co trzeba, żeby dostać od Pana wycenę?',
  'We keep hearing about heat pumps. Would our house suit one, and would you price it?',
  'We bought a cottage with no roof to speak of. Where would you start, and with whom?',
  'Polecisz jakiś dobry film na piątek?',
  'Od stycznia przechodzimy na pełną księgowość i potrzebujemy biura, które nas przez to ' +
    'przeprowadzi. Możemy się zdzwonić?',
  'Pani Mario, w przyszłym tygodniu mamy konferencję, a nasz fotograf się rozchorował. Czy ' +
    'znalazłaby Pani czas w czwartek?',
  "My neighbour is replacing all his windows and asked me who I'd recommend. Interested?",
];

describe('messages by which the rules were made', () => {
  const lots = [
    knownTrades,
    mixedTrades,
    lateTrades,
    lastTrades,
    traps,
    plainTrades,
    pairs,
    laterTrades,
    everydayTrades,
  ];
  test.each(messagesOf(lots.flat()))('asks: $asks, $text', ({ offer, text, asks }) =>
    expect(findNeed(offer, text) !== null).toBe(asks !== misjudged.includes(text)),
  );
});

/** Precision, recall, and the messages that were judged wrongly. */
function score(messages: LabelledMessage[]) {
  const judged = messages.map((message) => ({ ...message, found: findNeed(message.offer, message.text) !== null }));
  const right = judged.filter(({ asks, found }) => asks && found).length;
  return {
    precision: right / judged.filter(({ found }) => found).length,
    recall: right / judged.filter(({ asks }) => asks).length,
    wrong: judged.filter(({ asks, found }) => asks !== found).map(({ text }) => text),
  };
}

test('messages that nobody looked at while the rules were made', () => {
  const { precision, recall, wrong } = score(messagesOf(unseenTrades));
  expect({ precision: precision >= 0.97, recall: recall >= 0.85, wrong }).toEqual({
    precision: true,
    recall: true,
    wrong: [],
  });
});

describeShared('the shared messages', (folder) => {
  test('precision and recall', () => {
    const read = (name: string) => readFileSync(`${folder}/examples/seeks/${name}`, 'utf8');
    const lines = read('examples.jsonl').trim().split('\n');
    const messages = lines.map((line) => JSON.parse(line)).filter(({ mine }) => !mine);
    const labelled = messages.map(({ offer, text, expect: asks }) => ({
      offer: JSON.parse(read(`offer-${offer}.json`)),
      text,
      asks,
    }));
    const { precision, recall } = score(labelled);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});
