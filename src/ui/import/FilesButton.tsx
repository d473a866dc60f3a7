import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../shared/text/t';

interface FilesButtonProps {
  onFiles(files: File[]): void;
  /** Has the focus at once, where nothing else has it. */
  takesFocus?: boolean;
}

/** The button that opens the browser's choice of files. */
export function FilesButton({ onFiles, takesFocus = false }: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus && document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <>
      <button ref={button} type="button" class="main" onClick={() => input.current?.click()}>
        {t('import_files')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('import_files')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
