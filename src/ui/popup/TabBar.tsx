import type { ComponentChildren } from 'preact';
import { formatNumber } from '../shared/text/numberText';
import './TabBar.css';

/** One tab: `count` is how many are behind it. */
export interface Tab<Name extends string> {
  name: Name;
  label: string;
  count: number;
}

interface TabBarProps<Name extends string> {
  label: string;
  tabs: readonly Tab<Name>[];
  chosen: Name;
  choose(name: Name): void;
  /** What the chosen tab shows. */
  children: ComponentChildren;
}

/** Tabs with how many are behind each; only the chosen one's content is there. The arrows go from one to the next. */
export function TabBar<Name extends string>({ label, tabs, chosen, choose, children }: TabBarProps<Name>) {
  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!tab) return;
    event.preventDefault();
    choose(tab.name);
    document.getElementById(`tab-${tab.name}`)?.focus();
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label}>
        {tabs.map(({ name, label: says, count }) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`tab-${name}`}
            aria-selected={name === chosen}
            aria-controls={name === chosen ? 'tab-content' : undefined}
            aria-description={formatNumber(count)}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => choose(name)}
            onKeyDown={onKeyDown}
          >
            {says}{' '}
            <span class="count" aria-hidden="true">
              {formatNumber(count)}
            </span>
          </button>
        ))}
      </div>
      <div class="tab-content" id="tab-content" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}
