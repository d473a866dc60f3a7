import { useState } from 'preact/hooks';
import { FilesButton } from '../../import/FilesButton';
import { useFileDrop } from '../../import/useFileDrop';
import { Icon } from '../../shared/components/Icon';
import { fileIcon } from '../../shared/icons';
import { lazy } from '../../shared/lazy';
import { t } from '../../shared/text/t';

const FileWays = lazy(async () => (await import('../../import/HowToGetFiles')).FileWays);

interface FilesCardProps {
  onFiles(files: File[]): void;
  takesFocus: boolean;
}

/** The choice of files, which may be dropped on the page too; how to get them from each program. */
export function FilesCard({ onFiles, takesFocus }: FilesCardProps) {
  useFileDrop(onFiles);
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="welcome-card files">
      <Icon path={fileIcon} />
      <div class="grow">
        <strong>{t('welcome_files')}</strong>
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary class="soft">{t('welcome_files_from')}</summary>
          {isOpen && (
            <div class="how-to">
              <FileWays />
            </div>
          )}
        </details>
      </div>
      <FilesButton {...{ onFiles, takesFocus }} />
    </div>
  );
}
