import { useRef } from 'preact/hooks';
import { listOffers } from '../../../store/queries/listOffers';
import { namedValues } from '../../../store/settingRecord';
import { Icon } from '../../shared/components/Icon';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { exportIcon, fileIcon, mailIcon } from '../../shared/icons';
import { type MessageKey, t } from '../../shared/text/t';
import { useAutosavedField } from '../../shared/typing/useAutosavedField';
import { CopyButton } from '../shared/CopyButton';
import { saveFile } from '../shared/saveFile';
import type { ViewProps } from '../shared/ViewProps';
import { cardPicture } from './cardPicture';
import { type OwnCard, ownVCard, signature } from './ownVCard';
import { QrCode } from './QrCode';
import './BusinessCard.css';

const cardFields: [name: keyof OwnCard, label: MessageKey, type: 'text' | 'tel' | 'email' | 'url'][] = [
  ['name', 'person_name', 'text'],
  ['firm', 'company', 'text'],
  ['phone', 'phone', 'tel'],
  ['mail', 'mail', 'email'],
  ['site', 'website', 'url'],
];

/** My card: what to show at an event, and the line to put under a mail. Nothing of it leaves the machine. */
export function BusinessCard({ lastAction }: ViewProps) {
  const { value: ownCard } = useLive(async () => namedValues<string>(await db.settings.get('me')) as OwnCard);
  const { value: offers = [] } = useLive(() => listOffers(db));
  const fullScreen = useRef<HTMLElement>(null);
  if (!ownCard) return null;
  const sentence = offers[0]?.sentence ?? '';
  const code = ownVCard(ownCard, sentence);
  const signatureText = signature(ownCard, sentence);
  return (
    <div class="card-view">
      <div>
        <section class="my-card" ref={fullScreen} aria-label={t('view_card')}>
          {ownCard.name ? <QrCode text={code} label={t('card_code')} /> : <p class="soft">{t('card_empty')}</p>}
          <div>
            <p class="card-name" dir="auto">
              {ownCard.name}
            </p>
            <p dir="auto">{ownCard.firm}</p>
            <p class="card-sentence" dir="auto">
              {sentence && t('quoted', sentence)}
            </p>
            <p class="small">{ownCard.phone}</p>
            <p class="small">{ownCard.mail}</p>
          </div>
        </section>
        <div class="card-acts">
          <button
            type="button"
            class="main with-icon"
            disabled={!ownCard.name}
            onClick={() =>
              void cardPicture(ownCard, code, sentence).then((blob) => saveFile(`${ownCard.name}.png`, blob, blob.type))
            }
          >
            <Icon path={exportIcon} />
            {t('save_picture')}
          </button>
          {ownCard.mail && (
            <a class="button with-icon" href={mailToMyself(ownCard.mail, signatureText)}>
              <Icon path={mailIcon} />
              {t('mail_myself')}
            </a>
          )}
          <button type="button" onClick={() => void fullScreen.current?.requestFullscreen()}>
            {t('full_screen')}
          </button>
        </div>
        <p class="soft small">{t('card_help')}</p>
      </div>
      <section aria-labelledby="on-card">
        <h2 id="on-card" class="section-head">
          {t('on_card')}
        </h2>
        {cardFields.map(([name, label, type]) => (
          <CardField key={name} {...{ name, type, lastAction }} label={t(label)} stored={ownCard[name] ?? ''} />
        ))}
        <label>
          {t('signature')}
          <textarea rows={3} readOnly value={signatureText} />
        </label>
        <div class="buttons">
          <button
            type="button"
            class="with-icon"
            disabled={!ownCard.name}
            onClick={() => saveFile(`${ownCard.name}.vcf`, code, 'text/vcard')}
          >
            <Icon path={fileIcon} small />
            {t('save_vcard')}
          </button>
          <CopyButton text={signatureText} label="copy_signature" />
        </div>
      </section>
    </div>
  );
}

/** A mail to oneself, so that the card is on the phone. A picture can't be put into it by an address. */
const mailToMyself = (mail: string, text: string): string =>
  `mailto:${mail}?subject=${encodeURIComponent(t('view_card'))}&body=${encodeURIComponent(text)}`;

interface CardFieldProps {
  name: keyof OwnCard;
  label: string;
  type: string;
  stored: string;
  lastAction: LastAction;
}

function CardField({ name, label, type, stored, lastAction }: CardFieldProps) {
  const { props } = useAutosavedField({
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
