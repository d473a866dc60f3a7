import { useState } from 'preact/hooks';
import type { CommandResult } from '../../commands';
import { runCommand } from '../shared/commandClient';
import { failureText } from '../shared/text/failureText';
import { plural } from '../shared/text/plural';
import { t } from '../shared/text/t';

type Checked = CommandResult<'check'>;

/** What a check came to. */
interface CheckState {
  found?: Checked;
  isMended?: boolean;
  failure?: string;
}

/** Checks what is stored against itself; says what it would do, and does that on a second click. */
export function CheckStore() {
  const [{ found, isMended, failure }, set] = useState<CheckState>({});
  const [isBusy, setBusy] = useState(false);
  async function run(mend?: true) {
    setBusy(true);
    const reply = await runCommand('check', mend ? { mend } : {});
    set(reply.ok ? { found: reply.value, isMended: mend } : { failure: reply.error.code });
    setBusy(false);
  }
  const mendable = found?.filter(({ mend }) => mend) ?? [];
  const left = found?.filter(({ mend }) => !mend) ?? [];
  return (
    <section aria-labelledby="check">
      <h2 id="check">{t('check_title')}</h2>
      <p class="soft">{t('check_help')}</p>
      <p class="buttons">
        <button type="button" disabled={isBusy} onClick={() => void run()}>
          {t('check_run')}
        </button>
      </p>
      <div role="status">
        {isBusy && t('check_busy')}
        {!isBusy && found && !found.length && t(isMended ? 'check_mended' : 'check_fine')}
        {!isBusy && found && found.length > 0 && <p>{plural('check_found', found.length)}</p>}
      </div>
      {failure && (
        <p role="alert" class="wrong">
          {failureText(failure)}
        </p>
      )}
      {!isBusy && mendable.length > 0 && (
        <>
          <Kinds found={mendable} />
          <p class="buttons">
            <button type="button" class="main" onClick={() => void run(true)}>
              {t('check_mend')}
            </button>
          </p>
        </>
      )}
      {!isBusy && left.length > 0 && (
        <>
          <p>{t('check_left')}</p>
          <Kinds found={left} />
        </>
      )}
    </section>
  );
}

/** Each kind once, with how often, and what would be done. */
function Kinds({ found }: { found: Checked }) {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return (
    <ul class="lines">
      {kinds.map((kind) => (
        <li key={kind}>
          {t(`found_${kind}`)} <span class="soft">({found.filter((one) => one.kind === kind).length})</span>
        </li>
      ))}
    </ul>
  );
}
