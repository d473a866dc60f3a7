import { today } from '../../domain/days';
import type { NamedRecommendation } from '../../fileWorker/protocol';
import { listOffers } from '../../store/queries/listOffers';
import { PersonLine } from '../people/PersonLine';
import type { LastAction } from '../shared/hooks/useLastAction';
import { db, useLive } from '../shared/hooks/useLive';
import { formatDay } from '../shared/text/dayText';
import { t } from '../shared/text/t';

interface RecommendationsProps {
  recommendations: readonly NamedRecommendation[];
  lastAction: LastAction;
  /** The heading's rank on its page. */
  heading: 'h2' | 'h3';
}

/** Who recommends the user on LinkedIn: a proof with a name, and evidence, if the user agrees. */
export function Recommendations({ recommendations, lastAction, heading: Heading }: RecommendationsProps) {
  const { value } = useLive(async () => ({
    offer: (await listOffers(db))[0],
    rows: await db.contacts.bulkGet(recommendations.map(({ contact }) => contact)),
    kept: await keptTexts(recommendations),
  }));
  if (!value?.offer || !recommendations.length) return null;
  const { offer, rows, kept } = value;
  return (
    <section aria-labelledby="recommendations">
      <Heading id="recommendations">{t('recommendations')}</Heading>
      <p class="soft">{t('recommendations_help')}</p>
      <ul>
        {recommendations.map(({ contact, name, on, text }, i) => {
          const row = rows[i];
          if (!row || row.deleted) return null;
          const says = [on && formatDay(on, today()), t('quoted', text)].filter(Boolean).join(': ');
          return (
            <PersonLine key={contact + text} person={row} text={says}>
              {kept.has(contact + text) ? (
                <span class="soft">{t('recommendation_is_kept')}</span>
              ) : (
                <button
                  type="button"
                  aria-description={name}
                  onClick={() =>
                    void lastAction.run(
                      'recommendation',
                      { who: { contact }, offer: offer.id, text, source: 'linkedin', ...(on && { on }) },
                      t('recommendation_kept', name),
                    )
                  }
                >
                  {t('recommendation_keep')}
                </button>
              )}
            </PersonLine>
          );
        })}
      </ul>
    </section>
  );
}

/** Contact and text of those that were kept. */
async function keptTexts(recommendations: readonly NamedRecommendation[]): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  for (const { contact } of recommendations)
    for (const record of await db.datedRecords.where('contact').equals(contact).toArray())
      if (!record.deleted && record.type === 'evidence' && record.kind === 'recommended')
        kept.add(contact + (record.sentence ?? ''));
  return kept;
}
