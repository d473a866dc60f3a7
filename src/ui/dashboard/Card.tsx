import { useEffect, useRef, useState } from 'preact/hooks';
import { encode } from 'uqr';
import browser from 'webextension-polyfill';
import { offers as readOffers } from '../../store/queries';
import { db, useLive } from '../shared/live';
import { type Key, t } from '../shared/t';
import type { ViewProps } from './Dashboard';
import { type Me, signature, vcard } from './vcard';

const key = 'me';
const fields: [keyof Me, Key, string][] = [
  ['name', 'person_name', 'text'],
  ['firm', 'company', 'text'],
  ['phone', 'phone', 'tel'],
  ['mail', 'mail', 'email'],
  ['site', 'website', 'url'],
];

/** My card: what to show at an event, and the line to put under a mail. Nothing of it leaves the machine. */
export function Card(_: ViewProps) {
  const [me, setMe] = useState<Me>();
  const [isCopied, setCopied] = useState(false);
  const { value: offers = [] } = useLive(() => readOffers(db));
  const stage = useRef<HTMLElement>(null);
  useEffect(() => void browser.storage.local.get(key).then((kept) => setMe((kept[key] as Me) ?? {})), []);
  if (!me) return null;
  const sentence = offers[0]?.sentence ?? '';
  function change(patch: Me) {
    const next = { ...me, ...patch };
    setMe(next);
    setCopied(false);
    void browser.storage.local.set({ [key]: next });
  }
  const line = signature(me, sentence);
  return (
    <div class="columns">
      <section>
        <h2>{t('view_card')}</h2>
        <p class="soft small">{t('card_help')}</p>
        {fields.map(([name, label, type]) => (
          <label key={name}>
            {t(label)}
            <input
              type={type as 'text'}
              maxLength={120}
              value={me[name] ?? ''}
              onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
            />
          </label>
        ))}
        <label>
          {t('signature')}
          <textarea rows={3} readOnly value={line} />
        </label>
        <div class="row">
          <button type="button" onClick={() => void navigator.clipboard.writeText(line).then(() => setCopied(true))}>
            {t(isCopied ? 'is_copied' : 'copy_signature')}
          </button>
          <button type="button" class="main" onClick={() => void stage.current?.requestFullscreen()}>
            {t('full_screen')}
          </button>
        </div>
      </section>
      <section class="stage" ref={stage} aria-label={t('view_card')}>
        {me.name ? <Code text={vcard(me, sentence)} /> : <p class="soft">{t('card_empty')}</p>}
        <p class="big" dir="auto">
          {me.name}
        </p>
        <p dir="auto">{me.firm}</p>
        <p class="sentence" dir="auto">
          {sentence}
        </p>
      </section>
    </div>
  );
}

/** Always dark on light: phones read no other. */
function Code({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      class="code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('card_code')}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#10201c" />
    </svg>
  );
}
