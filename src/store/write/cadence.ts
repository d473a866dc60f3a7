import { fold } from '../../language/folding';
import type { ContactRecord } from '../records';

/** How often to be in touch with a contact: as set for them, or else the shortest that one of their tags asks for. */
export function cadenceOf({ cadence, tags }: ContactRecord, byTag: Record<string, number>): number | undefined {
  if (cadence) return cadence;
  const days = tags.map((tag) => byTag[fold(tag)]).filter((one) => one !== undefined);
  return days.length ? Math.min(...days) : undefined;
}
