import { today } from '../../../domain/days';
import type { Id, Standing } from '../../../domain/model';
import { type AdvocateGroup, advocates } from '../../../domain/network/advocates';
import { type Prospect, prospects } from '../../../domain/network/prospects';
import { PersonLine } from '../../people/PersonLine';
import { formatDay } from '../../shared/text/dayText';
import { goalText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { Loading } from '../shared/Loading';
import { memoizeForDay } from '../shared/memoizeForDay';
import { ShowMore, useShown } from '../shared/ShowMore';
import { type AllRelations, useRelations } from '../shared/useRelations';
import type { ViewProps } from '../shared/ViewProps';
import { AdvocateItem } from './AdvocateItem';
import './Advocates.css';

const advocateGroups: AdvocateGroup[] = ['has', 'would', 'slipping', 'could'];

/**
 * "Who would say my name?": who has, would, may no longer, and could, each with their sentence; and, apart from them,
 * who should buy.
 */
export function Advocates({ lastAction }: ViewProps) {
  const { value } = useRelations('speaks', 'goal');
  if (!value) return <Loading />;
  const { offers } = value;
  const { people, all, buyers } = advocateOverview(value);
  if (!all.length && !buyers.length)
    return (
      <EmptyView title={t('view_advocates')} text={t('advocates_empty')}>
        <a class="button main" href="#board">
          {t('view_board')}
        </a>
      </EmptyView>
    );
  return (
    <div class="advocates">
      <p class="soft">{t(all.length ? 'advocates_help' : 'advocates_empty')}</p>
      {advocateGroups.map((group) => {
        const inGroup = all.filter(({ group: of }) => of === group);
        if (!inGroup.length) return null;
        return (
          <ShownGroup
            key={group}
            id={`advocates-${group}`}
            title={t(`advocates_${group}`)}
            items={inGroup}
            draw={(advocate) => {
              const { contact, standing } = people.get(advocate.contact)!;
              return <AdvocateItem key={contact.id} {...{ advocate, offers, lastAction, contact, standing }} />;
            }}
          />
        );
      })}
      <Buyers {...{ buyers, people }} />
    </div>
  );
}

interface ShownGroupProps<Item> {
  id: string;
  title: string;
  items: readonly Item[];
  draw(item: Item): preact.ComponentChild;
}

/** A group under its heading: the first of it, and the others on demand. */
function ShownGroup<Item>({ id, title, items, draw }: ShownGroupProps<Item>) {
  const shown = useShown(items);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="section-head">
        {title} <span class="soft">{items.length}</span>
      </h2>
      <ul>{shown.items.map(draw)}</ul>
      <ShowMore {...shown} />
    </section>
  );
}

function Buyers({ buyers, people }: { buyers: Prospect[]; people: ReadonlyMap<Id, { standing: Standing }> }) {
  if (!buyers.length) return null;
  return (
    <ShownGroup
      id="buyers"
      title={t('advocates_buyers')}
      items={buyers}
      draw={({ contact, goal }) => (
        <PersonLine
          key={contact.id}
          person={{ id: contact.id, name: contact.name, standing: people.get(contact.id)!.standing }}
          text={[goalText(goal), goal.by && t('due_on', formatDay(goal.by, today()))].filter(Boolean).join(', ')}
        />
      )}
    />
  );
}

const advocateOverview = memoizeForDay(({ relations, offers, limits }: AllRelations) => {
  const people = new Map(relations.map(({ contact, row: { standing } }) => [contact.id, { contact, standing }]));
  const contacts = relations.map(({ contact }) => contact);
  const members = relations.filter(({ row }) => row.circle).map(({ row }) => row.id);
  return { people, all: advocates(contacts, members, offers, today(), limits), buyers: prospects(contacts) };
});
