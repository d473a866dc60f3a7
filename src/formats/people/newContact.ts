/** A contact out of what a record says of a person. */
import type { LinkedInIdentity } from '../../domain/model';
import { newId } from '../../domain/newId';
import type { ProjectContact } from '../../domain/projectFile';

/** What a record of any format says; texts as they stand there. */
export interface PersonFields {
  name?: string;
  headline?: string;
  company?: string;
  location?: string;
  emails?: string[];
  linkedin?: LinkedInIdentity;
  phones?: string[];
  links?: string[];
  tags?: string[];
  notes?: string[];
}

/** Trimmed, and one blank between words. */
export const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** A whole contact; null where a record names nobody. A person without a name is called by the address. */
export function newContact(person: PersonFields): ProjectContact | null {
  const emails = eachOnce(person.emails ?? []);
  const name = oneLine(person.name) || emails[0] || '';
  if (!name) return null;
  const note = eachOnce((person.notes ?? []).map((text) => text.trim())).join('\n\n');
  return {
    id: newId(),
    name,
    ...filled({ headline: oneLine(person.headline), company: oneLine(person.company) }),
    ...filled({ location: oneLine(person.location), note }),
    emails,
    ...(person.linkedin ? { linkedin: person.linkedin } : {}),
    phones: eachOnce((person.phones ?? []).map(oneLine)),
    links: eachOnce(person.links ?? []),
    tags: eachOnce((person.tags ?? []).map(oneLine)),
    goals: [],
    needs: [],
    touchpoints: [],
    evidence: [],
    benefits: [],
    reminders: [],
  };
}

/** The values, each once, without empty ones. */
const eachOnce = (values: readonly string[]): string[] => [...new Set(values)].filter(Boolean);

const filled = <T extends Record<string, string>>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Partial<T>;
