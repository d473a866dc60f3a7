/** The pill's size in CSS pixels: one for everybody on every site, and low enough for a mail's bar. */
export const pillSize = { width: 32, height: 44 } as const;
