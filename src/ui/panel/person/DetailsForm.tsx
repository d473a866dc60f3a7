import type { PageField } from '../../../domain/model';
import { type MessageKey, t } from '../../shared/text/t';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';

const fields: [PageField, MessageKey][] = [
  ['name', 'person_name'],
  ['company', 'company'],
  ['headline', 'role'],
];

/** Who it is, put right: what is written here no page changes any more. The rest is on the contact's own page. */
export function DetailsForm({ state }: { state: PanelState }) {
  return (
    <fieldset class="form" aria-label={t('correct_details')}>
      {fields.map(([field, label]) => (
        <DetailField key={field} {...{ state, field, label }} />
      ))}
      <div class="form-actions">
        <button type="button" class="quiet" onClick={() => void state.services.ask('openPerson', state.view!.id!)}>
          {t('full_record')}
        </button>
        <button type="button" class="main" onClick={() => state.open({})}>
          {t('finish')}
        </button>
      </div>
    </fieldset>
  );
}

function DetailField({ state, field, label }: { state: PanelState; field: PageField; label: MessageKey }) {
  const { contact, pageValues } = state.view!;
  const typed = usePanelField(state, `details.${field}`, contact[field] ?? '', (text) => ({
    do: 'correct',
    input: { who: state.who(), field, text },
  }));
  const onPage = pageValues?.[field];
  return (
    <div>
      <label>
        {t(label)}
        <input type="text" dir="auto" {...typed} />
      </label>
      {onPage && (
        <p class="row small soft">
          <span class="grow">{t('on_the_page', onPage)}</span>
          <button
            type="button"
            class="quiet small"
            onClick={() => void state.save({ do: 'correct', input: { who: state.who(), field, text: onPage } })}
          >
            {t('use_that')}
          </button>
        </p>
      )}
    </div>
  );
}
