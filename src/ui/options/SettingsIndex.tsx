import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/text/t';
import './SettingsIndex.css';

const settingsParts = ['offers', 'sites', 'numbers', 'data', 'language', 'keys', 'about'] as const;
/** A part of the settings: the id of its heading. */
export type SettingsPart = (typeof settingsParts)[number];

/** The way to each part of the settings; the part that is read is marked. */
export function SettingsIndex() {
  const current = useCurrentPart();
  return (
    <nav class="index" aria-label={t('nav_settings')}>
      <a class="home" href="dashboard.html">
        <img src="icons/32.png" width={24} height={24} alt="" />
        {t('open_knownfor')}
      </a>
      {settingsParts.map((part) => (
        <a key={part} href={`#${part}`} aria-current={part === current ? 'true' : undefined}>
          {t(`settings_${part}`)}
        </a>
      ))}
    </nav>
  );
}

/**
 * The part to which a link led, until the page is scrolled further; else the last one whose heading has come up to the
 * upper third of the window, and at the end of the page the last of all.
 */
function useCurrentPart(): SettingsPart {
  const [current, setCurrent] = useState<SettingsPart>('offers');
  useEffect(() => {
    let jumpedTo: number | undefined;
    const jump = () => {
      const part = settingsParts.find((one) => `#${one}` === location.hash);
      jumpedTo = part && document.documentElement.scrollTop;
      if (part) setCurrent(part);
    };
    const look = () => {
      if (document.documentElement.scrollTop === jumpedTo) return;
      jumpedTo = undefined;
      const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
      const isRead = (part: SettingsPart) =>
        (document.getElementById(part)?.getBoundingClientRect().top ?? Infinity) < clientHeight / 3;
      const isEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
      // At the top what is below may still be to come.
      setCurrent(isEnd ? 'about' : (scrollTop > 0 && settingsParts.filter(isRead).at(-1)) || 'offers');
    };
    // What a link of another page asks for is drawn only now.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    jump();
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('hashchange', jump);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('hashchange', jump);
    };
  }, []);
  return current;
}
