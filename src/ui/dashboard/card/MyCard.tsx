import { useRef } from 'preact/hooks';
import { listOffers } from '../../../store/queries/listOffers';
import { namedValues } from '../../../store/settingRecord';
import type { LastAction } from '../../shared/components/LastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { useTypedField } from '../../shared/hooks/useTypedField';
import { type MessageKey, t } from '../../shared/text/t';
import { CopyButton } from '../shared/CopyButton';
import type { ViewProps } from '../shared/ViewProps';
import { QrCode } from './QrCode';
import { type OwnCard, signature, vcard } from './vcard';
import './MyCard.css';

const cardFields: [name: keyof OwnCard, label: MessageKey, type: 'text' | 'tel' | 'email' | 'url'][] = [
  ['name', 'person_name', 'text'],
  ['firm', 'company', 'text'],
  ['phone', 'phone', 'tel'],
  ['mail', 'mail', 'email'],
  ['site', 'website', 'url'],
];

/** My card: what to show at an event, and the line to put under a mail. Nothing of it leaves the machine. */
export function MyCard({ lastAction }: ViewProps) {
  const { value: ownCard } = useLive(async () => namedValues<string>(await db.settings.get('me')) as OwnCard);
  const { value: offers = [] } = useLive(() => listOffers(db));
  const fullScreen = useRef<HTMLElement>(null);
  if (!ownCard) return null;
  const sentence = offers[0]?.sentence ?? '';
  const signatureText = signature(ownCard, sentence);
  return (
    <div class="columns">
      <section>
        <h2>{t('view_card')}</h2>
        <p class="soft small">{t('card_help')}</p>
        {cardFields.map(([name, label, type]) => (
          <CardField key={name} {...{ name, type, lastAction }} label={t(label)} stored={ownCard[name] ?? ''} />
        ))}
        <label>
          {t('signature')}
          <textarea rows={3} readOnly value={signatureText} />
        </label>
        <div class="row">
          <CopyButton text={signatureText} label="copy_signature" />
          <button type="button" class="main" onClick={() => void fullScreen.current?.requestFullscreen()}>
            {t('full_screen')}
          </button>
        </div>
      </section>
      <section class="my-card" ref={fullScreen} aria-label={t('view_card')}>
        {ownCard.name ? (
          <QrCode text={vcard(ownCard, sentence)} label={t('card_code')} />
        ) : (
          <p class="soft">{t('card_empty')}</p>
        )}
        <p class="big" dir="auto">
          {ownCard.name}
        </p>
        <p dir="auto">{ownCard.firm}</p>
        <p class="sentence" dir="auto">
          {sentence}
        </p>
      </section>
    </div>
  );
}

interface CardFieldProps {
  name: keyof OwnCard;
  label: string;
  type: string;
  stored: string;
  lastAction: LastAction;
}

function CardField({ name, label, type, stored, lastAction }: CardFieldProps) {
  const { props } = useTypedField({
    ...{ name: `me.${name}`, stored, saver: lastAction.fieldSaver(() => `${t('saved')}: ${label}`) },
    message: (text) => ({ do: 'setting', input: { of: 'me', name, value: text || null } }),
  });
  return (
    <label>
      {label}
      <input type={type as 'text'} {...props} />
    </label>
  );
}
