import type { Trap } from '../../../domain/model';
import { type Dismissed, isDismissed } from '../../../domain/traps/dismissed';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { trapName } from '../../shared/text/trapText';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';

interface DismissedTrapProps {
  state: PanelState;
  trap: Trap;
  dismissed: Dismissed;
}

/** What was put off: the reason can be written and changed, and the matter brought back. */
export function DismissedTraps({ state }: { state: PanelState }) {
  const { standing, dismissed } = state.view!;
  const away = standing.traps.filter((trap) => isDismissed(trap, dismissed));
  if (!away.length) return null;
  return (
    <details open={away.some(({ kind }) => kind === state.dismissedKind)}>
      <summary>{plural('put_away_list', away.length)}</summary>
      {away.map((trap) => (
        <DismissedTrap
          key={trap.kind}
          {...{ state, trap }}
          dismissed={dismissed.find(({ kind }) => kind === trap.kind)!}
        />
      ))}
    </details>
  );
}

function DismissedTrap({ state, trap, dismissed }: DismissedTrapProps) {
  const { kind, figures } = trap;
  const who = state.who();
  const reason = usePanelField(state, `away.${kind}`, dismissed.reason ?? '', (text) => ({
    do: 'dismiss',
    input: { who, kind, figures, reason: text },
  }));
  return (
    <div class="stack">
      <p class="small">
        {trapName(trap)} <span class="soft">{t('put_away_until')}</span>
      </p>
      <div class="row">
        <label class="grow">
          {t('put_away_reason')}
          <input type="text" dir="auto" {...reason} />
        </label>
        <button
          type="button"
          class="quiet"
          onClick={() => void state.save({ do: 'dismiss', input: { who, kind, back: true } })}
        >
          {t('bring_back')}
        </button>
      </div>
    </div>
  );
}
