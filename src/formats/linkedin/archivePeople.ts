/**
 * The people of one archive: its files name the same person by profile or by name only. A name joins where nobody else
 * in the archive has it.
 */
import type { ProjectContact } from '../../domain/projectFile';
import { joinTwo } from '../joinRecords';
import { newContact, type PersonFields } from '../people/newContact';
import { plainName } from './archiveOwner';
import type { Member } from './records';

export class ArchivePeople {
  readonly contacts: ProjectContact[] = [];
  private readonly byProfile = new Map<string, number>();
  private readonly byName = new Map<string, number[]>();
  /** How many profiles carry a name: of two people of one name nobody knows who is meant. */
  private readonly profilesOfName = new Map<string, Set<string>>();

  /** Counts profiles first, so that a name is known to be unique before it joins anything. */
  constructor(members: Iterable<Member>) {
    for (const { name, slug, urn } of members) {
      const profile = slug ?? urn;
      if (!name || !profile) continue;
      const key = plainName(name);
      this.profilesOfName.set(key, (this.profilesOfName.get(key) ?? new Set()).add(profile));
    }
  }

  /** A record of its own, as each row of Connections.csv is. */
  add(person: PersonFields): ProjectContact | null {
    const contact = newContact(person);
    if (!contact) return null;
    const { slug, urn } = contact.linkedin ?? {};
    const at = this.contacts.push(contact) - 1;
    const profile = slug ?? urn;
    if (profile && !this.byProfile.has(profile)) this.byProfile.set(profile, at);
    const namesakes = this.byName.get(plainName(contact.name));
    if (namesakes) namesakes.push(at);
    else this.byName.set(plainName(contact.name), [at]);
    return contact;
  }

  /** Whether a name is that of somebody in the archive. */
  has = (name: string): boolean => this.byName.has(plainName(name));

  /** The contact whom a row means, if there is one already. */
  find({ name, slug, urn }: Member): ProjectContact | undefined {
    const at = this.placeOf(name, slug ?? urn);
    return at === undefined ? undefined : this.contacts[at];
  }

  /** Fills in the profile of the contact whom a row means, if there is one. */
  identify({ name, slug, urn }: Member): void {
    const at = this.placeOf(name, slug ?? urn);
    const contact = at === undefined ? undefined : this.contacts[at];
    if (at === undefined || !contact || contact.linkedin) return;
    contact.linkedin = slug ? { slug } : { urn };
    this.byProfile.set((slug ?? urn) as string, at);
  }

  /** Fills the contact whom a row means, or adds one. */
  fill(person: PersonFields & { name: string }): ProjectContact | null {
    const { slug, urn } = person.linkedin ?? {};
    const at = this.placeOf(person.name, slug ?? urn);
    const known = at === undefined ? undefined : this.contacts[at];
    if (at === undefined || !known) return this.add({ ...person, name: person.name || slug });
    if (known.linkedin && Object.keys(person).every((key) => key === 'name' || key === 'linkedin')) return known;
    const news = newContact({ ...person, name: known.name });
    if (news) this.contacts[at] = joinTwo(known, news);
    if (slug ?? urn) this.byProfile.set((slug ?? urn) as string, at);
    return this.contacts[at] as ProjectContact;
  }

  private placeOf(name: string, profile: string | undefined): number | undefined {
    if (profile) {
      const known = this.byProfile.get(profile);
      if (known !== undefined) return known;
    }
    const namesakes = (name && this.byName.get(plainName(name))) || [];
    const [only] = namesakes;
    if (only === undefined || namesakes.length > 1) return undefined;
    const profiles = this.profilesOfName.get(plainName(name))?.size ?? 0;
    if (!profile) return profiles > 1 ? undefined : only;
    // Somebody with another profile is somebody else.
    return profiles > 1 || this.contacts[only]?.linkedin ? undefined : only;
  }
}
