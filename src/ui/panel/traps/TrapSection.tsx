import { useState } from 'preact/hooks';
import type { Trap } from '../../../domain/model';
import { type Dismissed, isDismissed } from '../../../domain/traps/dismissed';
import { plural, t } from '../../shared/text/t';
import { trapFigures, trapName } from '../../shared/text/trapText';
import { ReasonList } from '../awareness/ReasonList';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';
import { type TrapAction, trapActions } from './trapActions';
import './TrapSection.css';

/** How many traps are shown at first; the others are one click away. */
const trapsInSight = 3;

/** Where this relation goes wrong, each with its figures and one next step. */
export function TrapSection({ state }: { state: PanelState }) {
  const { standing, dismissed } = state.view!;
  const open = standing.traps.filter((trap) => !isDismissed(trap, dismissed));
  const away = standing.traps.filter((trap) => isDismissed(trap, dismissed));
  const [first, rest] = [open.slice(0, trapsInSight), open.slice(trapsInSight)];
  if (!standing.traps.length) return null;
  return (
    <section aria-label={t('traps')}>
      <TrapList traps={first} state={state} />
      {rest.length > 0 && (
        <details>
          <summary>{plural('more_traps', rest.length)}</summary>
          <TrapList traps={rest} state={state} />
        </details>
      )}
      {away.length > 0 && (
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
      )}
    </section>
  );
}

function TrapList({ traps, state }: { traps: Trap[]; state: PanelState }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets
    <ul class="traps" role="list">
      {traps.map((trap) => (
        <TrapCard key={trap.kind} {...{ trap, state }} />
      ))}
    </ul>
  );
}

function TrapCard({ trap, state }: { trap: Trap; state: PanelState }) {
  const [isOpen, setOpen] = useState(false);
  const { kind, figures, step } = trap;
  function dismiss() {
    void state.save({ do: 'dismiss', input: { who: state.who(), kind, figures } });
    state.set({ dismissedKind: kind });
  }
  return (
    <li class="trap" data-kind={kind}>
      <div class="head">
        <strong class="grow">{trapName(trap)}</strong>
        <button type="button" class="quiet small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('why')}
        </button>
        <button
          type="button"
          class="icon quiet"
          aria-label={t('put_away_what', trapName(trap))}
          title={t('put_away')}
          onClick={dismiss}
        >
          ✕
        </button>
      </div>
      <p class="small soft">{trapFigures(trap, { offers: state.view!.offers, now: state.now })}</p>
      {(step === 'ask' || step === 'askOrOffer') && <p class="small soft">{t('in_person')}</p>}
      <div class="buttons">
        {trapActions(state, trap).map((action, i) => (
          <TrapButton key={action.label} action={action} isNext={i === 0} />
        ))}
      </div>
      {isOpen && <ReasonList state={state} reasons={state.view!.why.traps[kind] ?? []} />}
    </li>
  );
}

function TrapButton({ action: { label, run, href }, isNext }: { action: TrapAction; isNext: boolean }) {
  if (href)
    return (
      <a class={isNext ? 'button' : 'button quiet'} href={href} target="_top">
        {t(label)}
      </a>
    );
  return (
    <button
      type="button"
      class={isNext ? '' : 'quiet'}
      onClick={({ currentTarget }) => run?.(currentTarget as Element)}
    >
      {t(label)}
    </button>
  );
}

/** A dismissed trap: the reason can be written and changed, and the trap brought back. */
function DismissedTrap({ state, trap, dismissed }: { state: PanelState; trap: Trap; dismissed: Dismissed }) {
  const { kind, figures } = trap;
  const who = state.who();
  const reason = usePanelField(state, `away.${kind}`, dismissed.reason ?? '', (text) => ({
    do: 'dismiss',
    input: { who, kind, figures, reason: text },
  }));
  return (
    <div class="dismissed">
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
