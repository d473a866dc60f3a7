import { useState } from 'preact/hooks';
import type { Id, Standing } from '../../../domain/model';
import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import { Initials } from '../../shared/components/PersonHead';
import { plural } from '../../shared/text/plural';
import { type MessageKey, t } from '../../shared/text/t';
import type { LedgerEntry } from './LedgerRow';

/** One person's account: how often each of you helped the other. */
interface Balance {
  contact: Id;
  name: string;
  standing: Standing;
  given: number;
  received: number;
}

/** Whether you owe, are owed, or neither; those most out of balance first. */
const balanceGroups: readonly [MessageKey, (one: Balance) => boolean][] = [
  ['balance_owing', ({ given, received }) => received > given],
  ['balance_owed', ({ given, received }) => given > received],
  ['balance_even', ({ given, received }) => given === received],
];

/** People of a group that are shown at first. */
const groupAtFirst = 4;
/** The longest bar, in px, and how much of it one time is. */
const bar = { most: 56, once: 7 };

/** Who owes whom, beside the entries; a click shows only theirs. */
export function LedgerBalance({ entries, choose }: { entries: readonly LedgerEntry[]; choose(contact: Id): void }) {
  const [isAll, setAll] = useState(false);
  const people = balances(entries);
  return (
    <aside aria-labelledby="balance">
      <div class="aside-head">
        <h2 id="balance">{t('who_owes')}</h2>
        <span class="small soft">{t('from_me_for_me')}</span>
      </div>
      {balanceGroups.map(([title, isIn]) => {
        const group = people.filter(isIn);
        if (!group.length) return null;
        return (
          <section key={title}>
            <h3>{t(title)}</h3>
            <ul>
              {group.slice(0, isAll ? group.length : groupAtFirst).map((one) => (
                <BalanceRow key={one.contact} {...one} choose={choose} />
              ))}
            </ul>
          </section>
        );
      })}
      {!isAll && people.length > balanceGroups.length * groupAtFirst && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {plural('all_n_people', people.length)}
        </button>
      )}
    </aside>
  );
}

function BalanceRow({ contact, name, standing, given, received, choose }: Balance & { choose(contact: Id): void }) {
  const width = (times: number) => ({ inlineSize: `${Math.min(bar.most, times * bar.once)}px` });
  return (
    <li>
      <button
        type="button"
        class="balance"
        aria-description={t('balance_of', given, received)}
        onClick={() => choose(contact)}
      >
        <Initials name={name} knowledge={knowledgeOf(standing)} size="table" />
        <span class="grow" dir="auto">
          {name}
        </span>
        <span class="figures" aria-hidden="true">
          {given}
          <i class="given" style={width(given)} />
          <i class="received" style={width(received)} />
          {received}
        </span>
      </button>
    </li>
  );
}

function balances(entries: readonly LedgerEntry[]): Balance[] {
  const people = new Map<Id, Balance>();
  for (const { contact, name, standing, direction } of entries) {
    const one = people.get(contact) ?? { contact, name, standing, given: 0, received: 0 };
    one[direction]++;
    people.set(contact, one);
  }
  const gap = ({ given, received }: Balance) => Math.abs(given - received);
  return [...people.values()].sort((a, b) => gap(b) - gap(a) || b.given + b.received - a.given - a.received);
}
