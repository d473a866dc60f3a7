/** Two notes become one: both are kept, each under a line that says where and when it comes from. */
import { today } from '../../../domain/days';
import { formatNames } from '../../../domain/formatNames';
import type { ContactRecord } from '../../../store/records';
import { clockTime } from '../../../store/write/clock';

/** A note that holds such a line already isn't given another. */
const origin = /^— .+, \d{4}-\d\d-\d\d/;

/** @returns undefined where there are no two notes to keep */
export function joinNotes(kept: ContactRecord, other: ContactRecord): string | undefined {
  const [mine, theirs] = [kept.note, other.note];
  if (!mine || !theirs || mine.includes(theirs)) return undefined;
  return [kept, other].map(withOrigin).join('\n\n');
}

function withOrigin(row: ContactRecord): string {
  const note = row.note as string;
  return origin.test(note) ? note : `${noteOrigin(row)}\n${note}`;
}

/** "— Anna Nowak, 2026-11-14, LinkedIn": read in every language. */
function noteOrigin({ name, clocks, created, sources = [] }: ContactRecord): string {
  const day = today(new Date(clockTime(clocks.note ?? created)));
  return `— ${[name, day, ...sources.flatMap((source) => formatNames[source] ?? [])].join(', ')}`;
}
