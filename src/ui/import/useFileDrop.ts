import { useEffect } from 'preact/hooks';

/** Files may be dropped anywhere on the page; elsewhere the browser would open them in place of it. */
export function useFileDrop(onFiles: (files: File[]) => void): void {
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length) onFiles(files);
    };
    addEventListener('dragover', stay);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', onDrop);
    };
  });
}
