/** Milliseconds within which the worker tells a tab of so many different people and no more; the page waits as long. */
export const peopleLimitPeriod = 60_000;
