import type { ComponentChildren } from 'preact';
import { t } from '../../shared/text/t';
import { EmptyView } from './EmptyView';

/** What the lists of everybody say before anybody is in them, with the way to bring people in. */
export function NobodyYet({ children }: { children?: ComponentChildren }) {
  return (
    <EmptyView title={t('nobody_yet')} text={t('contacts_empty')}>
      {children}
      <a class="button main" href="#import">
        {t('data_import')}
      </a>
    </EmptyView>
  );
}
