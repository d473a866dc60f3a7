/** Signs like those of icons.ts that no surface shows at first: these aren't loaded with every page of ours. */

/** Asks for what you do (amber): a raised hand. */
export const asksIcon =
  'M6 12.9V6a1.25 1.25 0 0 1 2.5 0V4.4a1.25 1.25 0 0 1 2.5 0v-.2a1.25 1.25 0 0 1 2.5 0v1.5a1.25 1.25 0 0 1 2.5 0' +
  'v6.5c0 3-1.9 4.9-4.6 4.9-2.2 0-3.3-.8-4.3-2.3l-2.8-4.1c-.9-1.3.8-2.6 1.7-1.5M8.5 6v4M11 4.2v5.5M13.5 5.7v4';
/** Help for me. */
export const inIcon = 'M14.5 5.5l-9 9M5.5 7.75v6.75h6.75';
/** Help from me. */
export const outIcon = 'M5.5 14.5l9-9M7.75 5.5h6.75v6.75';
/** Link; proof. */
export const linkIcon =
  'M8.25 11.75a3.25 3.25 0 0 0 4.75.25l2.75-2.75a3.3 3.3 0 0 0-4.65-4.65L9.75 5.9M11.75 8.25' +
  'A3.25 3.25 0 0 0 7 8l-2.75 2.75a3.3 3.3 0 0 0 4.65 4.65l1.35-1.3';
