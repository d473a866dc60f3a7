import { useEffect, useState } from 'preact/hooks';
import { today } from '../../domain/days';
import { popupContents } from '../../store/queries/popupContents';
import { NobodyToTell } from '../popup/whoToTell/NobodyToTell';
import { WhoToTell } from '../popup/whoToTell/WhoToTell';
import type { SiteAccess } from '../shared/access/accessTo';
import { SiteAccessCard } from '../shared/access/SiteAccessCard';
import { siteAccessOf } from '../shared/access/siteAccess';
import { UndoBar } from '../shared/components/UndoBar';
import { useLastAction } from '../shared/hooks/useLastAction';
import { db, useLive } from '../shared/hooks/useLive';
import { t } from '../shared/text/t';
import './NobodyHere.css';

/** As many as can be told in a day. */
const peopleADay = 3;
const mostInSidePanel = 30;

interface NobodyHereProps {
  tab: { id?: number | undefined; url: string };
  /** The tab can be read now. */
  onMended: () => void;
}

/** Where the page in front shows nobody: why, if that can be mended, and the three of today to tell. */
export function NobodyHere({ tab, onMended }: NobodyHereProps) {
  const [access, setAccess] = useState<SiteAccess>();
  const [offer, setOffer] = useState('');
  const [isMore, setMore] = useState(false);
  const lastAction = useLastAction();
  const { id, url } = tab;
  useEffect(() => {
    let isCurrent = true;
    void siteAccessOf({ id, url }).then((read) => isCurrent && setAccess(read));
    return () => {
      isCurrent = false;
    };
  }, [id, url]);
  const asked = { today: today(), offer: offer || undefined, most: isMore ? mostInSidePanel : peopleADay };
  const { value } = useLive(() => popupContents(db, asked), [offer, isMore]);
  return (
    <div class="nobody-here">
      {access && <SiteAccessCard access={access} onMended={onMended} />}
      {value && (
        <section aria-labelledby="to-tell">
          <h2 id="to-tell">{t('who_to_tell')}</h2>
          <WhoToTell
            {...{ value, offer, setOffer, lastAction }}
            showMore={() => setMore(true)}
            nobody={<NobodyToTell value={value} />}
          />
        </section>
      )}
      <UndoBar {...lastAction} />
    </div>
  );
}
