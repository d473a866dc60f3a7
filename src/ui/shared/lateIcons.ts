/** Signs like those of icons.ts that no surface shows at first: these aren't loaded with every page of ours. */

/** Asks for what you do (amber): a person with an arm raised. */
export const asksIcon =
  'M5.75 6a2.75 2.75 0 1 0 5.5 0 2.75 2.75 0 1 0-5.5 0ZM3 16.5c.5-3.2 2.7-5 5.5-5 4.4 0 7.9-2.9 8.4-8' +
  'M14 16.5c-.2-1.5-.8-2.7-1.7-3.5';
/** Help for me. */
export const inIcon = 'M14.5 5.5l-9 9M5.5 7.75v6.75h6.75';
/** Help from me. */
export const outIcon = 'M5.5 14.5l9-9M7.75 5.5h6.75v6.75';
/** Link; proof. */
export const linkIcon =
  'M8.25 11.75a3.25 3.25 0 0 0 4.75.25l2.75-2.75a3.3 3.3 0 0 0-4.65-4.65L9.75 5.9M11.75 8.25' +
  'A3.25 3.25 0 0 0 7 8l-2.75 2.75a3.3 3.3 0 0 0 4.65 4.65l1.35-1.3';
