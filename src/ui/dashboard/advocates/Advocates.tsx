import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Contact, Offer } from '../../../domain/model';
import { type Advocate, type AdvocateGroup, advocates } from '../../../domain/network/advocates';
import { prospects } from '../../../domain/network/prospects';
import type { LastAction } from '../../shared/components/LastAction';
import { reasonText } from '../../shared/text/reasonText';
import { goalText } from '../../shared/text/recordText';
import { formatDay, plural, t } from '../../shared/text/t';
import { Empty, Loading, type ViewProps } from '../Dashboard';
import { memoizeForDay } from '../memoize';
import { Note } from '../person/Note';
import { personLink } from '../route';
import { type AllRelations, useRelations } from '../useRelations';

/** More in one column nobody looks through; the first are the ones who spoke most. */
const most = 40;
const voices: AdvocateGroup[] = ['has', 'would', 'fades', 'could'];

/** "Who would say my name?": who has, who would, who fades, each with their sentence; and, apart from them, who is to buy. */
export function Advocates({ doing }: ViewProps) {
  const { value, looked } = useRelations();
  if (!value) return <Loading looked={looked} />;
  const { offers } = value;
  const { contacts, all, next, buyers } = reckon(value);
  if (!all.length && !buyers.length) return <Empty title={t('view_voices')} text={t('voices_empty')} />;
  const shared = { offers, doing };
  const person = ({ contact }: Advocate) => contacts.get(contact)!;
  return (
    <>
      <p class="soft">{t('voices_help')}</p>
      <section class="next-steps" aria-labelledby="next">
        <h2 id="next">{t('voices_next')}</h2>
        {!next.length && <p class="soft">{t('voices_next_empty')}</p>}
        <ol class="people">
          {next.map((one) => (
            <NextStep key={one.contact} {...{ one, ...shared }} contact={person(one)} />
          ))}
        </ol>
      </section>
      <div class="columns">
        {voices.map((voice) => {
          const these = all.filter(({ group }) => group === voice);
          return (
            <section key={voice} aria-labelledby={`voice-${voice}`}>
              <h2 id={`voice-${voice}`}>
                {t(`voice_${voice}`)} <span class="soft">{these.length}</span>
              </h2>
              {!these.length && <p class="soft small">{t('voice_none')}</p>}
              <ul class="people">
                {these.slice(0, most).map((one) => (
                  <Speaker key={one.contact} {...{ one, offers }} contact={person(one)} />
                ))}
              </ul>
              <More of={these.length} />
            </section>
          );
        })}
        <section aria-labelledby="buyers">
          <h2 id="buyers">
            {t('voices_buyers')} <span class="soft">{buyers.length}</span>
          </h2>
          {!buyers.length && <p class="soft small">{t('voices_buyers_empty')}</p>}
          <ul class="people">
            {buyers.slice(0, most).map(({ contact, goal }) => (
              <li key={contact.id}>
                <a class="name" dir="auto" href={personLink(contact.id)}>
                  {contact.name}
                </a>
                <p class="small soft" dir="auto">
                  {[goalText(goal), goal.by && t('due_on', formatDay(goal.by, today()))].filter(Boolean).join(', ')}
                </p>
              </li>
            ))}
          </ul>
          <More of={buyers.length} />
        </section>
      </div>
    </>
  );
}

const reckon = memoizeForDay(({ relations, offers, limits }: AllRelations) => {
  const contacts = new Map(relations.map(({ contact }) => [contact.id, contact]));
  const members = relations.filter(({ row }) => row.circle).map(({ row }) => row.id);
  const all = advocates([...contacts.values()], members, offers, today(), limits);
  return { contacts, all, next: all.filter(({ isNext }) => isNext), buyers: prospects([...contacts.values()]) };
});

/** How many are not shown. */
const More = ({ of }: { of: number }) =>
  of > most ? <p class="soft small">{plural('more_records', of - most)}</p> : null;

const sentenceOf = ({ offer }: Advocate, { passOn }: Contact, offers: Offer[]) =>
  passOn?.trim() || offers.find(({ id }) => id === offer)?.sentence || '';

interface Props {
  one: Advocate;
  contact: Contact;
  offers: Offer[];
}

const reasonsOf = ({ reasons }: Advocate, offers: Offer[]) =>
  reasons.map((reason) => reasonText(reason, { offers, now: today() })).join(' ');

/** One of the few that matter: what to do, and the one click that does it or leads there. */
function NextStep({ one, contact, offers, doing }: Props & { doing: LastAction }) {
  const [copied, setCopied] = useState(false);
  const { step } = one;
  const mail = contact.emails[0];
  const sentence = sentenceOf(one, contact, offers);
  return (
    <li>
      <div class="row">
        <p class="grow">
          <strong>{t(`voice_step_${step as 'thank' | 'getInTouch' | 'prove' | 'ask'}`)}</strong>:{' '}
          <a class="name" dir="auto" href={personLink(contact.id)}>
            {contact.name}
          </a>
        </p>
        {step === 'thank' && (
          <button
            type="button"
            aria-label={`${t('thanked')}: ${contact.name}`}
            onClick={() => void doing.run('thank', { who: { contact: contact.id } }, t('thanked_whom', contact.name))}
          >
            {t('thanked')}
          </button>
        )}
        {step !== 'thank' && sentence && (
          <button
            type="button"
            aria-label={`${t('copy_sentence')}: ${contact.name}`}
            onClick={() => void navigator.clipboard.writeText(sentence).then(() => setCopied(true))}
          >
            {t(copied ? 'is_copied' : 'copy_sentence')}
          </button>
        )}
        {mail && (
          <a class="button" href={`mailto:${mail}`}>
            {t('step_mail')}
          </a>
        )}
      </div>
      <p class="small soft">{reasonsOf(one, offers)}</p>
    </li>
  );
}

/** One who may say your name, and the sentence that they would pass on. */
function Speaker({ one, contact, offers }: Props) {
  return (
    <li>
      <div class="row">
        <a class="name grow" dir="auto" href={personLink(contact.id)}>
          {contact.name}
        </a>
        {one.times > 0 && <span class="small knows">{plural('n_recommended', one.times)}</span>}
      </div>
      <Note
        key={contact.id}
        contact={contact.id}
        field="passOn"
        label={t('pass_on')}
        value={contact.passOn ?? ''}
        hint={offers.find(({ id }) => id === one.offer)?.sentence}
      />
      <details>
        <summary class="small">{t('why')}</summary>
        <p class="small soft">{reasonsOf(one, offers)}</p>
      </details>
    </li>
  );
}
