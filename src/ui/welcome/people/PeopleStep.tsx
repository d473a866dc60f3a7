import { useState } from 'preact/hooks';
import type { NamedRecommendation } from '../../../fileWorker/protocol';
import { listOffers } from '../../../store/queries/listOffers';
import { Icon } from '../../shared/components/Icon';
import { PastePeople } from '../../shared/components/PastePeople';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db } from '../../shared/hooks/useLive';
import { leftIcon, noteIcon, peopleIcon } from '../../shared/icons';
import { lazy } from '../../shared/lazy';
import { t } from '../../shared/text/t';
import { ArchiveCard } from './ArchiveCard';
import { FilesCard } from './FilesCard';
import { practicePeople } from './practicePeople';

const BringFiles = lazy(async () => (await import('./BringFiles')).BringFiles);

interface PeopleStepProps {
  lastAction: LastAction;
  onBack(): void;
  /** People came in, or none are to come now. */
  onDone(recommendations?: readonly NamedRecommendation[]): void;
}

/** Who one knows already: files at once, the archive tomorrow, a pasted list, or examples. */
export function PeopleStep({ lastAction, onBack, onDone }: PeopleStepProps) {
  const [files, setFiles] = useState<File[]>();
  if (files?.length) return <BringFiles {...{ files, lastAction, onDone }} onBack={() => setFiles([])} />;
  return (
    <section class="welcome-people">
      <h1>{t('welcome_people_title')}</h1>
      {/* Who comes back from a file has the focus where it was. */}
      <FilesCard onFiles={setFiles} takesFocus={!!files} />
      <ArchiveCard />
      <OtherWays lastAction={lastAction} onDone={() => onDone()} />
      <div class="buttons between">
        <button type="button" class="quiet" onClick={onBack}>
          <Icon path={leftIcon} small /> {t('welcome_back')}
        </button>
        <button type="button" class="quiet" onClick={() => onDone()}>
          {t('welcome_later')}
        </button>
      </div>
    </section>
  );
}

/** A list that is pasted, and examples. */
function OtherWays({ lastAction, onDone }: { lastAction: LastAction; onDone(): void }) {
  const [isPasting, setPasting] = useState(false);
  async function bringPractice() {
    const [offer] = await listOffers(db);
    const contacts = practicePeople(offer?.audience ?? []);
    if (await lastAction.run('import', { file: { contacts }, removed: 'takeIn' }, t('practice_added'))) onDone();
  }
  return (
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
  );
}
