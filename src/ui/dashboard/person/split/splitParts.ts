/** What of a contact can go to somebody else, and the command that says what does. */
import type { CommandInput } from '../../../../commands/index';
import type { ContactRecord } from '../../../../store/records';
import { t } from '../../../shared/text/t';

/** What can be given to one of the people into whom a contact is split; `id` is its kind and its value. */
export interface MovableItem {
  id: string;
  label: string;
  /** Each of them may have it. */
  canBeBoth?: boolean;
}

const texts = ['headline', 'company', 'location', 'does', 'looksFor', 'forThem', 'forMe', 'passOn', 'note'] as const;
const textLabels = {
  headline: 'headline',
  company: 'company',
  location: 'place',
  does: 'does',
  looksFor: 'looks_for',
  forThem: 'what_i_can_do',
  forMe: 'what_they_can_do',
  passOn: 'pass_on',
  note: 'note',
} as const;

/** Identities, telephones, links and texts. */
export function movableItems(row: ContactRecord): MovableItem[] {
  const identities = row.keys.flatMap((key): MovableItem[] => {
    if (key.startsWith('mail:')) return [{ id: `key ${key}`, label: key.slice('mail:'.length), canBeBoth: true }];
    if (key.startsWith('in:')) return [{ id: `key ${key}`, label: `linkedin.com/in/${key.slice('in:'.length)}` }];
    return [];
  });
  return [
    ...identities,
    ...(row.phones ?? []).map((phone) => ({ id: `phone ${phone}`, label: phone })),
    ...(row.links ?? []).map((link) => ({ id: `link ${link}`, label: link })),
    ...texts.flatMap((name) =>
      row[name] ? [{ id: `text ${name}`, label: `${t(textLabels[name])}: ${row[name]}`, canBeBoth: true }] : [],
    ),
  ];
}

/**
 * @param owners by item: the place of a person among `people`, or `both`; what isn't there stays
 */
export function splitInput(
  row: ContactRecord,
  people: readonly string[],
  owners: Readonly<Record<string, string>>,
): CommandInput<'split'> {
  return {
    who: { contact: row.id },
    into: people.map((name, i) => {
      const of = (kind: string, owner: string) =>
        Object.entries(owners).flatMap(([id, whose]) =>
          whose === owner && id.startsWith(`${kind} `) ? [id.slice(kind.length + 1)] : [],
        );
      const mine = (kind: string) => of(kind, `${i}`);
      const keys = mine('key');
      // The member number goes with the profile.
      const numbers = keys.some((key) => key.startsWith('in:')) ? row.keys.filter((key) => key.startsWith('urn:')) : [];
      return {
        name,
        keys: [...keys, ...numbers],
        shared: of('key', 'both').map((key) => key.slice('mail:'.length)),
        records: mine('record'),
        moves: mine('text') as (typeof texts)[number][],
        copies: of('text', 'both') as (typeof texts)[number][],
        phones: mine('phone'),
        links: mine('link'),
      };
    }),
  };
}
