import type { EventRecord } from '../../../store/records';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { t } from '../../shared/text/t';

interface RoundSwitchProps {
  event: string;
  record: EventRecord | undefined;
  lastAction: LastAction;
}

/** "Everybody says here what they do": who is there from then on has heard the offer, and it was business. */
export function RoundSwitch({ event, record, lastAction }: RoundSwitchProps) {
  const isRound = !!record?.everybodyTells;
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={isRound}
          onChange={() =>
            void lastAction.run(
              'event',
              { name: event, everybodyTells: !isRound },
              t(isRound ? 'round_off' : 'round_on', event),
            )
          }
        />
        {t('round')}
      </label>
      <p class="small soft">{t('round_help')}</p>
    </div>
  );
}
