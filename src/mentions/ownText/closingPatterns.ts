/** Patterns of the closing formulas at the start of a line of plain text. */
import { alternatives, sequence } from '../../language/pattern';
import { certainClosings, pageClosings, possibleClosings } from './closingFormulas';

/** What follows a formula: the end, a mark, or another one that is joined to it. */
const formulaEnd = (marks: RegExp) =>
  sequence('(?=', sequence(/\s*/, alternatives(marks, '$')), /|\s+(i|oraz|and|&)\s/, ')');
/** Formulas that end a letter for certain. */
export const strongClosing = new RegExp(
  sequence(/^\s*/, alternatives(pageClosings, ...certainClosings), formulaEnd(/[,.!–—|/-]/)),
  'iu',
);
/** Formulas below which a letter may go on. */
export const weakClosing = new RegExp(
  sequence(/^\s*/, alternatives(...possibleClosings), formulaEnd(/[,.!–—-]/)),
  'iu',
);
/** A formula of either kind. */
export const anyClosing = new RegExp(`${strongClosing.source}|${weakClosing.source}`, 'iu');
