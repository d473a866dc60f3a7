/** Waiting for a condition. */

/**
 * Milliseconds that a test waits for what has to come, before it says that it did not: some fifty times what it takes
 * here, since nothing may fail only because a machine is slow or busy.
 */
export const waitLimit = 120_000;

/**
 * Milliseconds. A browser never answers a question whose document went away in that moment; asked again, it answers.
 * Whoever is slow and not gone is given twice as long each time.
 */
const patience = { first: 2_000, last: 32_000 };

const pollInterval = 40;

/**
 * Asks again and again until there is an answer. An answer that fails because the page is changing, or gets lost, is
 * none.
 * @param what what is waited for, as the error says it
 * @param limit milliseconds
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false>,
  limit = waitLimit,
): Promise<Value> {
  const end = Date.now() + limit;
  let answerLimit = patience.first;
  let failure: unknown;
  while (Date.now() < end) {
    try {
      const answer = await orLost(ask(), answerLimit);
      if (answer === lost) answerLimit = Math.min(answerLimit * 2, patience.last);
      else if (answer) return answer;
    } catch (error) {
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pollInterval));
  }
  throw new Error(`Waited ${limit} ms for ${what}.`, { cause: failure });
}

const lost = Symbol('no answer in time');

async function orLost<Value>(answer: Promise<Value>, ms: number): Promise<Value | typeof lost> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof lost>((resolve) => {
    timer = setTimeout(resolve, ms, lost);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
