import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/components/Icon';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { closeIcon, moreIcon } from '../../shared/icons';
import { type MessageKey, t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import './PanelTools.css';

/** More, and close: first to the eye, last in the order of Tab. */
export function PanelTools({ state }: { state: PanelState }) {
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const { services, view, isHidden } = state;
  const shown: [MessageKey, () => void][] = [];
  if (view?.id && !isHidden) shown.push(['correct_details', () => state.open({ form: 'details' })]);
  if (services.switchSide) shown.push(['other_side', services.switchSide]);
  function close() {
    setOpen(false);
    more.current?.focus();
  }
  return (
    <div class="tools">
      {shown.length > 0 && (
        <button
          ref={more}
          type="button"
          class="icon quiet"
          aria-label={t('more_about')}
          title={t('more_about')}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon path={moreIcon} />
        </button>
      )}
      <button
        type="button"
        class="icon quiet"
        aria-label={t('close')}
        title={t('close_hint')}
        onClick={() => services.close()}
      >
        <Icon path={closeIcon} />
      </button>
      {isOpen && (
        <div
          class="menu"
          role="menu"
          aria-label={t('more_about')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.preventDefault();
              close();
            }
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (!step) return;
            event.preventDefault();
            const { currentTarget, target } = event;
            const all = [...currentTarget.querySelectorAll('button')];
            const at = all.indexOf(target as HTMLButtonElement) + step;
            all.at(at % all.length)?.focus();
          }}
        >
          {shown.map(([key, run], i) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              ref={i === 0 ? takeFocus : null}
              onClick={() => {
                setOpen(false);
                run();
              }}
            >
              {t(key)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
