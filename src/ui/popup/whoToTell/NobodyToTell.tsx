import type { PopupContents } from '../../../store/queries/popupContents';
import { Icon } from '../../shared/components/Icon';
import { checkIcon, insertIcon, strangerIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { openDashboard, openOptions } from '../openPages';

/** In place of the list: what to do first, or that everybody knows. */
export function NobodyToTell({ value: { offers, counts } }: { value: PopupContents }) {
  const [offer] = offers;
  if (offer && counts.contacts)
    return (
      <section class="all-done">
        <Icon path={checkIcon} />
        <h2>{t('everybody_knows')}</h2>
        <button type="button" class="quiet" onClick={() => void openDashboard('')}>
          {t('open_knownfor')}
        </button>
      </section>
    );
  return (
    <>
      <section class="first-card">
        <h2>{t(offer ? 'first_people' : 'first_offer')}</h2>
        <p>{t(offer ? 'first_people_help' : 'no_offer_yet')}</p>
        {offer ? (
          <>
            <button type="button" class="main" onClick={() => void openDashboard('import')}>
              <Icon path={insertIcon} />
              {t('bring_people')}
            </button>
            <button type="button" onClick={() => void openDashboard('add')}>
              <Icon path={strangerIcon} small />
              {t('type_people')}
            </button>
          </>
        ) : (
          <button type="button" class="main" onClick={() => void openOptions()}>
            {t('write_offer')}
          </button>
        )}
      </section>
      <h2 class="heading">{t('first_steps')}</h2>
      <ol class="first-steps">
        <FirstStep isDone={!!offer} says={offer?.name ? t('step_offer_done', offer.name) : t('step_offer')} />
        <FirstStep isDone={counts.contacts > 0} says={t('step_people')} />
        <FirstStep isDone={false} says={t('step_tell_first')} />
      </ol>
    </>
  );
}

function FirstStep({ isDone, says }: { isDone: boolean; says: string }) {
  return (
    <li class={isDone ? 'soft' : undefined}>
      {isDone ? <Icon path={checkIcon} /> : <span class="open-step" aria-hidden="true" />}
      {says}
      {isDone && <span class="visually-hidden">{t('step_is_done')}</span>}
    </li>
  );
}
