import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../shared/text/t';
import { isWeakPassphrase } from './isWeakPassphrase';

interface PassphraseFormProps {
  label: string;
  /** Typed twice, with a hint at weakness: it is a new one. */
  isNew?: boolean;
  isBusy: boolean;
  submit(passphrase: string): void;
  children?: ComponentChildren;
}

/** The field of a passphrase. What is typed here is kept nowhere. */
export function PassphraseForm({ label, isNew = false, isBusy, submit, children }: PassphraseFormProps) {
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const isReady = typed !== '' && (!isNew || isShown || typed === again);
  const field = (name: string, value: string, set: (text: string) => void) => (
    <label>
      {name}
      <input
        // The types have one for each kind.
        type={(isShown ? 'text' : 'password') as 'password'}
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
  return (
    <form
      class="passphrase"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (isReady && !isBusy) submit(typed);
      }}
    >
      {field(t('passphrase'), typed, setTyped)}
      {isNew && !isShown && field(t('passphrase_again'), again, setAgain)}
      <label class="check">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        {t('passphrase_show')}
      </label>
      {isNew && typed !== '' && isWeakPassphrase(typed) && <p role="status">{t('passphrase_weak')}</p>}
      {isNew && again !== '' && !isShown && typed !== again && <p class="wrong">{t('passphrase_differs')}</p>}
      {isNew && <p class="soft small">{t('passphrase_lost')}</p>}
      {children}
      <button type="submit" class="main" disabled={!isReady || isBusy}>
        {isBusy ? t('backup_working') : label}
      </button>
    </form>
  );
}
