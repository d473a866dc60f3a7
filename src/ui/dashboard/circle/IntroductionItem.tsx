import type { Contact } from '../../../domain/model';
import { t } from '../../shared/text/t';
import { CopyButton } from '../shared/CopyButton';
import { PersonLink } from '../shared/PersonLink';

interface IntroductionItemProps {
  seeker: Contact | undefined;
  doer: Contact | undefined;
  /** What the doer has that the seeker looks for, in the doer's words. */
  offered: string;
}

/** Two who need each other. Each is asked first; only those who said yes are introduced. */
export function IntroductionItem({ seeker, doer, offered }: IntroductionItemProps) {
  if (!seeker || !doer) return null;
  const firstName = seeker.name.split(' ')[0] ?? seeker.name;
  const question = t('introduction_draft', firstName, doer.name, doer.does ?? offered);
  const mail = seeker.emails[0];
  return (
    <li>
      <p>
        <PersonLink id={seeker.id} name={seeker.name} /> → <PersonLink id={doer.id} name={doer.name} />
      </p>
      <p class="small soft" dir="auto">
        {t('introduction_why', seeker.looksFor ?? '', doer.does ?? '')}
      </p>
      <p class="row">
        {mail && (
          <a class="button" href={`mailto:${mail}?body=${encodeURIComponent(question)}`}>
            {t('ask_first', firstName)}
          </a>
        )}
        <CopyButton text={question} label="copy_question" />
      </p>
    </li>
  );
}
