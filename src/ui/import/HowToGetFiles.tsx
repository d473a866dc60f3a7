import { type MessageKey, t } from '../shared/text/t';
import { MenuSketch } from './MenuSketch';
import './HowToGetFiles.css';

/** A program, how its file is got, step by step, and the menus in which to click. */
interface Way {
  name: MessageKey;
  steps: readonly MessageKey[];
  /** Menus as they are called there, one a line, entries parted by `|`, the one to click with `*` before it. */
  menus?: MessageKey;
}

const calendars: readonly Way[] = [
  { name: 'how_google', steps: ['how_google_1', 'how_google_2', 'how_drop_zip'], menus: 'how_google_menus' },
  { name: 'how_outlook', steps: ['how_outlook_1', 'how_outlook_2', 'how_drop_file'], menus: 'how_outlook_menus' },
  { name: 'how_outlook_new', steps: ['how_outlook_new_1', 'how_outlook_new_2'] },
  { name: 'how_apple', steps: ['how_apple_1', 'how_apple_2', 'how_drop_file'], menus: 'how_apple_menus' },
  {
    name: 'how_thunderbird',
    steps: ['how_thunderbird_1', 'how_thunderbird_2', 'how_drop_file'],
    menus: 'how_thunderbird_menus',
  },
];

const mailboxes: readonly Way[] = [
  { name: 'how_gmail', steps: ['how_gmail_1', 'how_gmail_2', 'how_drop_zip'] },
  { name: 'how_thunderbird', steps: ['how_thunderbird_mail_1', 'how_thunderbird_mail_2'] },
  { name: 'how_apple_mail', steps: ['how_apple_mail_1', 'how_apple_mail_2'] },
  { name: 'how_single_mails', steps: ['how_single_mails_1'] },
];

const books: readonly Way[] = [
  { name: 'how_google_book', steps: ['how_google_book_1', 'how_google_book_2'], menus: 'how_google_book_menus' },
  { name: 'how_outlook_book', steps: ['how_outlook_book_1', 'how_outlook_book_2'], menus: 'how_outlook_book_menus' },
  { name: 'how_phone', steps: ['how_phone_1', 'how_phone_2'] },
  { name: 'how_sheet', steps: ['how_sheet_1'] },
];

/** How to get the file: what comes at once, and LinkedIn's archive, for which one waits a day. */
export function HowToGetFiles() {
  return (
    <div class="columns how-to">
      <section>
        <FileWays />
      </section>
      <section>
        <h2>{t('how_linkedin')}</h2>
        <p class="soft">{t('how_linkedin_why')}</p>
        <ol>
          <li>
            {t('how_linkedin_1')}{' '}
            <a href="https://www.linkedin.com/mypreferences/d/download-my-data" target="_blank" rel="noreferrer">
              {t('how_linkedin_open')}
            </a>
          </li>
          <li>{t('how_linkedin_2')}</li>
          <li>{t('how_linkedin_3')}</li>
        </ol>
      </section>
    </div>
  );
}

function WayRow({ way: { name, steps, menus } }: { way: Way }) {
  const drawn =
    menus &&
    t(menus)
      .split('\n')
      .map((menu) => menu.split('|'));
  return (
    <details>
      <summary>{t(name)}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      {drawn && <MenuSketch menus={drawn} label={t('how_sketch', t(name))} />}
    </details>
  );
}

/** How to get what comes at once: calendars, address books, mailboxes and lists of guests. */
export function FileWays() {
  return (
    <>
      <h2>{t('how_calendar')}</h2>
      {calendars.map((way) => (
        <WayRow key={way.name} way={way} />
      ))}
      <h2>{t('how_book')}</h2>
      {books.map((way) => (
        <WayRow key={way.name} way={way} />
      ))}
      <h2>{t('how_mailbox')}</h2>
      <p class="soft">{t('how_mailbox_why')}</p>
      {mailboxes.map((way) => (
        <WayRow key={way.name} way={way} />
      ))}
      <h2>{t('how_guests')}</h2>
      <p class="soft">{t('how_guests_1')}</p>
    </>
  );
}
