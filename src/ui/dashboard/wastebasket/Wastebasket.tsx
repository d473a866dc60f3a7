import { useState } from 'preact/hooks';
import { daysBetween, today } from '../../../domain/days';
import { removedContacts } from '../../../store/queries/contacts/removedContacts';
import { Initials } from '../../shared/components/PersonHead';
import { db, useLive } from '../../shared/hooks/useLive';
import { formatDay } from '../../shared/text/dayText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import type { ViewProps } from '../shared/ViewProps';
import { ForgetDialog, type ForgottenPerson } from './ForgetDialog';
import './Wastebasket.css';

/** Who was removed: for some days they can be brought back, then they are forgotten. */
export function Wastebasket({ lastAction }: ViewProps) {
  const { value: people } = useLive(() => removedContacts(db));
  const [forgetting, setForgetting] = useState<readonly ForgottenPerson[]>();
  if (!people) return null;
  const now = today();
  return (
    <>
      {people.length ? (
        <>
          <div class="bar bin-bar">
            <p class="soft">{t('bin_help')}</p>
            <button type="button" class="quiet" onClick={() => setForgetting(people)}>
              {t('bin_empty_it')}
            </button>
          </div>
          <div class="wide-table">
            <table aria-label={t('view_bin')}>
              <thead>
                <tr>
                  <th>{t('person')}</th>
                  <th>{t('removed_on')}</th>
                  <th>{t('gone_in')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {people.map((one) => (
                  <tr key={one.id}>
                    <td dir="auto">
                      <span class="bin-person">
                        <Initials name={one.name} knowledge="unknown" size="table" />
                        <strong>{one.name}</strong> <span class="soft">{one.company}</span>
                      </span>
                    </td>
                    <td class="when">{formatDay(one.removedOn, now)}</td>
                    <td>{plural('in_n_days', Math.max(0, daysBetween(now, one.forgottenOn)))}</td>
                    <td>
                      <div class="bin-acts">
                        <button
                          type="button"
                          class="wash"
                          aria-description={one.name}
                          onClick={() =>
                            void lastAction.run('restore', { contact: one.id }, t('restored_whom', one.name))
                          }
                        >
                          {t('restore')}
                        </button>
                        <button
                          type="button"
                          class="quiet"
                          aria-description={one.name}
                          onClick={() => setForgetting([one])}
                        >
                          {t('forget')}
                        </button>
                      </div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : (
        <EmptyView title={t('bin_empty')} text={t('bin_empty_help')} />
      )}
      {forgetting && <ForgetDialog people={forgetting} close={() => setForgetting(undefined)} />}
    </>
  );
}
