/** Of how many different people the worker tells a tab, and within how long; the page waits as long. */

/** Different people a tab may ask for within the period. */
export const mostPeoplePerPeriod = 30;
/** Milliseconds. */
export const peopleLimitPeriod = 60_000;
