import { useState } from 'preact/hooks';
import { listOffers } from '../../../store/queries/listOffers';
import { Icon } from '../../shared/components/Icon';
import { PastePeople } from '../../shared/components/PastePeople';
import { UndoBar } from '../../shared/components/UndoBar';
import { useLastAction } from '../../shared/hooks/useLastAction';
import { db } from '../../shared/hooks/useLive';
import { fileIcon, leftIcon, noteIcon, peopleIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { ArchiveCard } from './ArchiveCard';
import { practicePeople } from './practicePeople';

/** Who one knows already: files at once, the archive tomorrow, a pasted list, or examples. */
export function PeopleStep({ onBack, onDone }: { onBack(): void; onDone(): void }) {
  const lastAction = useLastAction();
  const [isPasting, setPasting] = useState(false);
  async function bringPractice() {
    const [offer] = await listOffers(db);
    const contacts = practicePeople(offer?.audience ?? []);
    if (await lastAction.run('import', { file: { contacts }, removed: 'takeIn' }, t('practice_added'))) onDone();
  }
  return (
    <section class="welcome-people">
      <h1>{t('welcome_people_title')}</h1>
      <div class="welcome-card files">
        <Icon path={fileIcon} />
        <p class="grow">
          <strong>{t('welcome_files')}</strong>
          <br />
          <span class="soft">{t('welcome_files_kinds')}</span>
        </p>
        <a class="button main" href="dashboard.html#import">
          {t('welcome_choose_file')}
        </a>
      </div>
      <ArchiveCard />
      <ul class="welcome-rows">
        <li>
          <button type="button" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
            <Icon path={noteIcon} small />
            <span>{t('welcome_paste')}</span>
          </button>
          {isPasting && <PastePeople lastAction={lastAction} onAdded={onDone} />}
        </li>
        <li>
          <button type="button" onClick={() => void bringPractice()}>
            <Icon path={peopleIcon} small />
            <span>{t('welcome_practice')}</span>
          </button>
        </li>
      </ul>
      <div class="buttons between">
        <button type="button" class="quiet" onClick={onBack}>
          <Icon path={leftIcon} small /> {t('welcome_back')}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {t('welcome_later')}
        </button>
      </div>
      <UndoBar {...lastAction} />
    </section>
  );
}
