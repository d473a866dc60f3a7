import { useState } from 'preact/hooks';

/** Text that survives closing the page: kept in localStorage under `key` until it is emptied. */
export function useStoredText(key: string): [string, (next: string | ((text: string) => string)) => void] {
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  return [
    text,
    (next) =>
      setText((previous) => {
        const value = typeof next === 'string' ? next : next(previous);
        if (value) localStorage.setItem(key, value);
        else localStorage.removeItem(key);
        return value;
      }),
  ];
}
