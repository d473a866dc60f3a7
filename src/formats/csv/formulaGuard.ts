/** What spreadsheets do to cells: the guard before what would be a formula. */

const formula = /^'*[=+\-@\t\r]/;

/** The text of a cell, without one apostrophe that was put there as a guard. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/** With an apostrophe before what a spreadsheet would take for a formula; `unguarded` takes it off again. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);
