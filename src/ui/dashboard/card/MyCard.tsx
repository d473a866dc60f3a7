import { useRef, useState } from 'preact/hooks';
import { encode } from 'uqr';
import { listOffers as readOffers } from '../../../store/queries/listOffers';
import { namedValues } from '../../../store/settingRecord';
import { keepOwnDraft } from '../../shared/commandClient';
import type { LastAction } from '../../shared/components/LastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { type MessageKey, t } from '../../shared/text/t';
import type { ViewProps } from '../Dashboard';
import { type OwnCard, signature, vcard } from './vcard';

/** Milliseconds without a key after which what was typed is sent. */
const pause = 400;
const fields: [keyof OwnCard, MessageKey, string][] = [
  ['name', 'person_name', 'text'],
  ['firm', 'company', 'text'],
  ['phone', 'phone', 'tel'],
  ['mail', 'mail', 'email'],
  ['site', 'website', 'url'],
];

/** My card: what to show at an event, and the line to put under a mail. Nothing of it leaves the machine. */
export function MyCard({ doing }: ViewProps) {
  const { value: kept } = useLive(async () => namedValues<string>(await db.settings.get('me')));
  const { typed, type } = useTyping(doing);
  const [isCopied, setCopied] = useState(false);
  const { value: offers = [] } = useLive(() => readOffers(db));
  const stage = useRef<HTMLElement>(null);
  if (!kept) return null;
  const me: OwnCard = { ...kept, ...typed };
  const sentence = offers[0]?.sentence ?? '';
  const line = signature(me, sentence);
  return (
    <div class="columns">
      <section>
        <h2>{t('view_card')}</h2>
        <p class="soft small">{t('card_help')}</p>
        {fields.map(([name, label, kind]) => (
          <label key={name}>
            {t(label)}
            <input
              type={kind as 'text'}
              maxLength={120}
              value={me[name] ?? ''}
              onInput={({ currentTarget }) => {
                setCopied(false);
                type(name, currentTarget.value, t(label));
              }}
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

/** What is being typed; each input is kept at once, and saved when the typing pauses. */
function useTyping(doing: LastAction) {
  const [typed, setTyped] = useState<OwnCard>({});
  const waiting = useRef(
    new Map<keyof OwnCard, { timer?: ReturnType<typeof setTimeout>; drafts: Promise<string>[] }>(),
  ).current;
  function type(name: keyof OwnCard, text: string, label: string) {
    const input = { of: 'me' as const, name, value: text || null };
    const now = waiting.get(name) ?? { drafts: [] };
    setTyped((before) => ({ ...before, [name]: text }));
    clearTimeout(now.timer);
    now.drafts.push(keepOwnDraft(`me.${name}`, 'setting', input));
    now.timer = setTimeout(async () => {
      waiting.delete(name);
      const drafts = await Promise.all(now.drafts);
      // From here on the database says what stands there, also after Undo.
      if ((await doing.run('setting', input, `${t('saved')}: ${label}`, drafts)) && !waiting.has(name))
        setTyped(({ [name]: _, ...others }) => others);
    }, pause);
    waiting.set(name, now);
  }
  return { typed, type };
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
