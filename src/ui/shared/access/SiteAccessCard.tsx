import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../text/t';
import type { SiteAccess } from './accessTo';
import { mendAccess } from './siteAccess';
import './SiteAccessCard.css';

interface Words {
  title: MessageKey;
  text: MessageKey;
  button: MessageKey;
}

const words: Readonly<Record<SiteAccess['kind'], Words>> = {
  gone: { title: 'access_gone_title', text: 'access_gone', button: 'give_access' },
  new: { title: 'use_here_title', text: 'use_here_hint', button: 'use_here' },
  asleep: { title: 'tab_asleep', text: 'tab_asleep_help', button: 'start_here' },
};

/**
 * What keeps KnownFor from seeing anybody on a page, with the one button that mends it: for popup, side panel and
 * welcome.
 */
export function SiteAccessCard({ access, onMended }: { access: SiteAccess; onMended?: () => void }) {
  const [isMended, setMended] = useState(false);
  const { title, text, button } = words[access.kind];
  // Without anything before it: the browser asks within the click only.
  const mend = () =>
    void mendAccess(access).then((done) => {
      setMended(done);
      if (done) onMended?.();
    });
  return (
    <section class="site-access card" aria-labelledby="site-access">
      <h2 id="site-access">{t(title)}</h2>
      <p class="host">{access.host}</p>
      {isMended ? (
        <p role="status">{t('access_given', access.host)}</p>
      ) : (
        <>
          <p>{t(text, access.host)}</p>
          <button type="button" class="main" onClick={mend}>
            {t(button)}
          </button>
          {access.kind !== 'asleep' && <p class="small soft">{t('browser_will_ask')}</p>}
        </>
      )}
    </section>
  );
}
