import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { BackupPlan } from '../../../store/backup/backupPlan';
import { readBackupPlan } from '../../../store/backup/readBackupPlan';
import { FileClient } from '../../import/fileClient';
import { SelectField } from '../../shared/components/SelectField';
import { db, useLive } from '../../shared/hooks/useLive';
import { formatDay } from '../../shared/text/dayText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { PassphraseForm } from './PassphraseForm';
import { askAgain, askForDownloads, type BackupOutcome, canPickFolder, pickFolder, runBackup } from './scheduledBackup';

const everyDays = ['1', '7', '30'] as const;

/** Backups by themselves: into a folder where the browser allows it, else as downloads. */
export function Schedule() {
  const { value: plan } = useLive(() => readBackupPlan(db));
  const [outcome, setOutcome] = useState<BackupOutcome>();
  if (plan === undefined) return null;
  return (
    <section aria-labelledby="backup-schedule">
      <h2 id="backup-schedule">{t('schedule_title')}</h2>
      {plan ? <PlanInUse {...{ plan, setOutcome }} /> : <NewPlan setOutcome={setOutcome} />}
      {outcome === 'done' && <p role="status">{t('schedule_done')}</p>}
      {(outcome === 'lapsed' || outcome === 'failed') && <p role="alert">{t(`schedule_${outcome}`)}</p>}
    </section>
  );
}

interface PartProps {
  setOutcome(outcome: BackupOutcome): void;
}

/** Folder or downloads first, then the passphrase: only what it seals opens the backups. */
function NewPlan({ setOutcome }: PartProps) {
  const [every, setEvery] = useState<(typeof everyDays)[number]>('7');
  const [place, setPlace] = useState<{ folder?: FileSystemDirectoryHandle }>();
  const [isBusy, setBusy] = useState(false);

  async function choose() {
    if (canPickFolder()) setPlace({ folder: await pickFolder() });
    else if (await askForDownloads()) setPlace({});
  }

  async function begin(passphrase: string) {
    setBusy(true);
    const client = new FileClient();
    try {
      const key = await client.ask('makeBackupKey', { passphrase });
      await db.backupPlan.put({ key: 'plan', every: Number(every), ...key, ...place });
      setOutcome(await runBackup(db, true));
    } finally {
      client.stop();
      setBusy(false);
    }
  }

  return (
    <>
      <p class="soft">{t(canPickFolder() ? 'schedule_why_folder' : 'schedule_why_downloads')}</p>
      <div class="bar">
        <SelectField
          label={t('schedule_every')}
          value={every}
          options={everyDays.map((days) => [days, plural('every_n_days', Number(days))])}
          change={(days) => setEvery(days)}
        />
        {!place && (
          <button type="button" onClick={() => void choose().catch(() => {})}>
            {t(canPickFolder() ? 'schedule_folder' : 'schedule_downloads')}
          </button>
        )}
      </div>
      {place && (
        <>
          {place.folder && <p>{t('schedule_into', place.folder.name)}</p>}
          <PassphraseForm label={t('schedule_begin')} isNew isBusy={isBusy} submit={(typed) => void begin(typed)} />
        </>
      )}
    </>
  );
}

function PlanInUse({ plan, setOutcome }: PartProps & { plan: BackupPlan }) {
  const { folder, last, every } = plan;
  const now = async () => setOutcome((await askAgain(plan)) ? await runBackup(db, true) : 'lapsed');
  return (
    <>
      <p>
        {folder ? t('schedule_into', folder.name) : t('schedule_into_downloads')} · {plural('every_n_days', every)}
      </p>
      <p class="soft">{last ? lastText(last) : t('schedule_none')}</p>
      <p class="buttons">
        <button type="button" onClick={() => void now()}>
          {t('schedule_now')}
        </button>
        <button type="button" class="quiet" onClick={() => void db.backupPlan.delete('plan')}>
          {t('schedule_off')}
        </button>
      </p>
    </>
  );
}

const lastText = ({ at, contacts }: NonNullable<BackupPlan['last']>): string =>
  [t('schedule_last', formatDay(today(new Date(at)), today())), plural('n_contacts', contacts)].join(', ');
