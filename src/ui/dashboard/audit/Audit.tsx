import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { currentOffers } from '../../../domain/relation/retiredOffers';
import { type AuditContents, type AuditedContact, auditContents } from '../../../store/queries/audit';
import { listOffers } from '../../../store/queries/listOffers';
import type { OfferRecord } from '../../../store/records';
import { SelectField } from '../../shared/components/SelectField';
import { db, useLive } from '../../shared/hooks/useLive';
import { formatNumber } from '../../shared/text/numberText';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { Loading } from '../shared/Loading';
import { ShowMore } from '../shared/ShowMore';
import { useUndoKey } from '../shared/useUndoKey';
import type { ViewProps } from '../shared/ViewProps';
import { AuditRow } from './AuditRow';
import { UnknownRow } from './UnknownRow';
import './Audit.css';

/** People of each group at first, and how many come with each "and more". */
const shownAtOnce = 20;

/** Whoever fits an offer or asked for it, writes with you, and was never told; below them those who were. */
export function Audit({ lastAction }: ViewProps) {
  const { value: all } = useLive(() => listOffers(db));
  useUndoKey(lastAction);
  const [chosen, setChosen] = useState('');
  const [most, setMost] = useState(shownAtOnce);
  const offers = all && currentOffers(all);
  const offer = offers?.find(({ id }) => id === chosen) ?? offers?.[0];
  const { value } = useLive(async () => (offer ? auditContents(db, offer.id, most) : undefined), [offer?.id, most]);
  if (!offers) return <Loading />;
  if (!offer)
    return (
      <EmptyView title={t('view_audit')} text={t('no_offer_yet')}>
        <button type="button" class="main" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('write_offer')}
        </button>
      </EmptyView>
    );
  if (!value) return <Loading />;
  const choice = offers.length > 1 && (
    <SelectField
      label={t('offer')}
      value={offer.id}
      options={offers.map(({ id, name }) => [id, name || t('offer_unnamed')])}
      change={setChosen}
    />
  );
  if (!value.overlookedTotal && !value.mentionedTotal && !value.unknownTotal)
    return <NobodyOverlooked>{choice}</NobodyOverlooked>;
  const shared = { offer, lastAction, showMore: () => setMost(most + 2 * shownAtOnce) };
  return (
    <div class="audit">
      <div class="bar">
        {choice}
        <p class="soft">{t('audit_help')}</p>
      </div>
      <Group
        id="overlooked"
        title={t('audit_never')}
        people={value.overlooked}
        total={value.overlookedTotal}
        {...shared}
      >
        {t('audit_nobody_left')}
      </Group>
      {value.unknownTotal > 0 && <p class="soft">{t('audit_cant_tell_help', ...sortingLetters())}</p>}
      <Group
        id="unknown"
        title={t('audit_cant_tell')}
        people={value.unknown}
        total={value.unknownTotal}
        row={UnknownRow}
        {...shared}
      />
      <Group id="mentioned" title={t('audit_told')} people={value.mentioned} total={value.mentionedTotal} {...shared} />
      <p class="soft small">{t('audit_again')}</p>
    </div>
  );
}

/** The letters that sort a person, in the order of their buttons. */
const sortingLetters = (): string[] =>
  [t('letter_fits'), t('letter_knows'), t('letter_not_relevant')].map((letter) => letter.toUpperCase());

function NobodyOverlooked({ children }: { children: preact.ComponentChildren }) {
  return (
    <EmptyView title={t('view_audit')} text={t('audit_empty')}>
      {children}
      <a class="button main" href="#import">
        {t('view_import')}
      </a>
    </EmptyView>
  );
}

interface GroupProps {
  id: string;
  title: string;
  people: readonly AuditedContact[];
  total: AuditContents['overlookedTotal'];
  offer: OfferRecord;
  lastAction: ViewProps['lastAction'];
  showMore(): void;
  /** How a person is shown. */
  row?: typeof AuditRow;
  /** What stands there where nobody is in it; without, the group is left out. */
  children?: string;
}

function Group({ row: Row = AuditRow, ...props }: GroupProps) {
  const { id, title, people, total, offer, lastAction, showMore, children } = props;
  if (!total && !children) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="section-head">
        {title} <span class="soft">{formatNumber(total)}</span>
      </h2>
      {!total && <p class="soft">{children}</p>}
      <ul class="people audit-people">
        {people.map((person) => (
          <Row key={person.contact.id} {...{ person, offer, lastAction }} />
        ))}
      </ul>
      <ShowMore rest={total - people.length} showMore={showMore} />
    </section>
  );
}
