import { type MessageKey, t } from './t';

const shortcutTexts: Readonly<Record<string, MessageKey>> = {
  'open-panel': 'command_open',
  tag: 'command_tag',
  told: 'command_told',
  capture: 'command_capture',
  'hide-notes': 'command_hide_notes',
};

/** What a shortcut does; empty for the browser's own. The browser's description of it is in the browser's language. */
export function shortcutText(name = ''): string {
  const key = shortcutTexts[name];
  return key ? t(key) : '';
}
