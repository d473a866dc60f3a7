import { PastedNames } from '../../shared/pastedNames/PastedNames';
import { t } from '../../shared/text/t';
import type { ViewProps } from '../shared/ViewProps';

/** Adding people by hand: one, or several at once from a list. */
export function AddPeople({ lastAction }: ViewProps) {
  return (
    <>
      <p class="soft">{t('add_people_help')}</p>
      <PastedNames lastAction={lastAction} saved={() => location.assign('#contacts')} />
    </>
  );
}
