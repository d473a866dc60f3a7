import { useState } from 'preact/hooks';
import type { Contact } from '../../../domain/model';
import { Icon } from '../../shared/components/Icon';
import { plusIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { ContactTextField } from '../person/ContactTextField';

interface PassOnSentenceProps {
  contact: Contact;
  /** What stands for it while there is none. */
  offerSentence: string | undefined;
}

/** The sentence that a contact passes on about you: text, until it is clicked; then a field that saves itself. */
export function PassOnSentence({ contact: { id, name, passOn }, offerSentence }: PassOnSentenceProps) {
  const [isEdited, setEdited] = useState(false);
  if (!isEdited)
    return (
      <button
        type="button"
        class={passOn ? 'sentence' : 'sentence soft'}
        aria-description={`${t('pass_on')}: ${name}`}
        onClick={() => setEdited(true)}
      >
        {passOn ? (
          <span dir="auto">{t('quoted', passOn)}</span>
        ) : (
          <>
            <Icon path={plusIcon} small />
            {t('pass_on_prompt')}
          </>
        )}
      </button>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only sees that the field in it is left.
    <div
      class="sentence-field"
      ref={(field) => field?.querySelector('textarea')?.focus()}
      onKeyDown={({ key }) => key === 'Escape' && setEdited(false)}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setEdited(false);
      }}
    >
      <ContactTextField
        contact={id}
        field="passOn"
        label={t('pass_on')}
        value={passOn ?? ''}
        placeholder={offerSentence}
      />
    </div>
  );
}
