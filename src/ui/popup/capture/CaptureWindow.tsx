import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { UndoBar } from '../../shared/components/UndoBar';
import { useLastAction } from '../../shared/hooks/useLastAction';
import { Capture } from './Capture';

/** Milliseconds for which the notice and its Undo are seen. */
const noticeTime = 4000;

/** The capture in a window of its own: Enter saves, says so and closes it; Escape closes it at once. */
export function CaptureWindow() {
  const lastAction = useLastAction();
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    if (!isSaved) return undefined;
    const timer = setTimeout(closeWindow, noticeTime);
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && void closeWindow();
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [isSaved]);
  // What was undone is typed anew.
  if (isSaved && lastAction.done) return <UndoBar {...lastAction} />;
  return <Capture lastAction={lastAction} close={(hasSaved) => (hasSaved ? setSaved(true) : void closeWindow())} />;
}

/** Not by `window.close()`, which Firefox may refuse where no key was pressed just then. */
async function closeWindow(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
