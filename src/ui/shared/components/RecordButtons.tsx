import { binIcon, editIcon } from '../icons';
import { t } from '../text/t';
import { Icon } from './Icon';

interface RecordButtonsProps {
  /** The record in words: what a screen reader says is changed or removed. */
  words: string;
  isEdited?: boolean | undefined;
  edit(button: HTMLElement): void;
  remove(): void;
}

/** Changes a line of what happened, or removes it. */
export function RecordButtons({ words, isEdited, edit, remove }: RecordButtonsProps) {
  return (
    <>
      <button
        type="button"
        class="icon quiet"
        aria-label={t('edit_what', words)}
        title={t('edit')}
        aria-expanded={isEdited}
        onClick={({ currentTarget }) => edit(currentTarget)}
      >
        <Icon path={editIcon} small />
      </button>
      <button
        type="button"
        class="icon quiet"
        aria-label={t('remove_what', words)}
        title={t('remove')}
        onClick={() => remove()}
      >
        <Icon path={binIcon} small />
      </button>
    </>
  );
}
