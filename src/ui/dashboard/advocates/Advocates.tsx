import { today } from '../../../domain/days';
import { type AdvocateGroup, advocates } from '../../../domain/network/advocates';
import { type Prospect, prospects } from '../../../domain/network/prospects';
import { goalText } from '../../shared/text/recordText';
import { formatDay, t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { Loading } from '../shared/Loading';
import { MoreRecords } from '../shared/MoreRecords';
import { memoizeForDay } from '../shared/memoizeForDay';
import { PersonLink } from '../shared/PersonLink';
import { type AllRelations, useRelations } from '../shared/useRelations';
import type { ViewProps } from '../shared/ViewProps';
import { AdvocateItem } from './AdvocateItem';
import { AdvocateStep } from './AdvocateStep';
import './Advocates.css';

/** Nobody looks through a longer column; the first are those who recommended you most. */
const maxPerGroup = 40;
const advocateGroups: AdvocateGroup[] = ['has', 'would', 'fades', 'could'];

/**
 * "Who would say my name?": who has, would, may no longer, and could, each with their sentence; and, apart from them,
 * who should buy.
 */
export function Advocates({ lastAction }: ViewProps) {
  const { value } = useRelations('speaks', 'goal');
  if (!value) return <Loading />;
  const { offers } = value;
  const { contacts, all, next, buyers } = advocateOverview(value);
  if (!all.length && !buyers.length) return <EmptyView title={t('view_advocates')} text={t('advocates_empty')} />;
  return (
    <>
      <p class="soft">{t('advocates_help')}</p>
      <section class="next-steps" aria-labelledby="next">
        <h2 id="next">{t('advocates_next')}</h2>
        {!next.length && <p class="soft">{t('advocates_next_empty')}</p>}
        <ol class="people">
          {next.map((advocate) => (
            <AdvocateStep
              key={advocate.contact}
              {...{ advocate, offers, lastAction }}
              contact={contacts.get(advocate.contact)!}
            />
          ))}
        </ol>
      </section>
      <div class="columns">
        {advocateGroups.map((group) => {
          const inGroup = all.filter(({ group: of }) => of === group);
          return (
            <section key={group} aria-labelledby={`advocates-${group}`}>
              <h2 id={`advocates-${group}`}>
                {t(`advocates_${group}`)} <span class="soft">{inGroup.length}</span>
              </h2>
              {!inGroup.length && <p class="soft small">{t('advocates_none')}</p>}
              <ul class="people">
                {inGroup.slice(0, maxPerGroup).map((advocate) => (
                  <AdvocateItem
                    key={advocate.contact}
                    {...{ advocate, offers }}
                    contact={contacts.get(advocate.contact)!}
                  />
                ))}
              </ul>
              <MoreRecords total={inGroup.length} limit={maxPerGroup} />
            </section>
          );
        })}
        <Buyers buyers={buyers} />
      </div>
    </>
  );
}

function Buyers({ buyers }: { buyers: Prospect[] }) {
  return (
    <section aria-labelledby="buyers">
      <h2 id="buyers">
        {t('advocates_buyers')} <span class="soft">{buyers.length}</span>
      </h2>
      {!buyers.length && <p class="soft small">{t('advocates_buyers_empty')}</p>}
      <ul class="people">
        {buyers.slice(0, maxPerGroup).map(({ contact, goal }) => (
          <li key={contact.id}>
            <PersonLink id={contact.id} name={contact.name} />
            <p class="small soft" dir="auto">
              {[goalText(goal), goal.by && t('due_on', formatDay(goal.by, today()))].filter(Boolean).join(', ')}
            </p>
          </li>
        ))}
      </ul>
      <MoreRecords total={buyers.length} limit={maxPerGroup} />
    </section>
  );
}

const advocateOverview = memoizeForDay(({ relations, offers, limits }: AllRelations) => {
  const contacts = new Map(relations.map(({ contact }) => [contact.id, contact]));
  const members = relations.filter(({ row }) => row.circle).map(({ row }) => row.id);
  const all = advocates([...contacts.values()], members, offers, today(), limits);
  return { contacts, all, next: all.filter(({ isNext }) => isNext), buyers: prospects([...contacts.values()]) };
});
