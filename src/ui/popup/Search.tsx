import { found } from '../../store/search';
import { db, useLive } from '../shared/live';
import { t } from '../shared/t';
import type { Doing } from '../shared/undoing';
import { Row } from './Row';

const most = 20;

/** The contacts in which all the words occur, the best first. */
export function Found({ words, version, doing }: { words: string; version: number; doing: Doing }) {
  const { value } = useLive(() => found(db, words, most), [words, version]);
  if (!value) return null;
  return (
    <section>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
      <ul role="list" aria-label={t('search')}>
        {value.map((contact) => (
          <Row key={contact.id} {...{ contact, doing }}>
            {[contact.headline ?? contact.company, contact.tags.map((tag) => `#${tag}`).join(' ')]
              .filter(Boolean)
              .join(' · ')}
          </Row>
        ))}
      </ul>
      <p role="status" class="soft">
        {!value.length && t('nobody_found')}
      </p>
    </section>
  );
}
