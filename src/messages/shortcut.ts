/**
 * A keyboard shortcut that the panel takes. One more needs its key in `manifest.json`, its words in `public/_locales`
 * (`command_…`) and `src/ui/shared/text/shortcutText.ts`, and what it does in `src/ui/panel/panelSurface.tsx`.
 */
export type Shortcut = 'open-panel' | 'tag' | 'told';
