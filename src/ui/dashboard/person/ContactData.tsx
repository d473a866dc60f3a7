import { pageFields } from '../../../domain/enumerations';
import type { Contact } from '../../../domain/model';
import type { ContactRecord } from '../../../store/records';
import { Icon } from '../../shared/components/Icon';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { callIcon, mailIcon } from '../../shared/icons';
import { linkIcon } from '../../shared/lateIcons';
import { t } from '../../shared/text/t';
import { ContactListField } from './ContactListField';
import { CorrectedField } from './CorrectedField';

interface ContactDataProps {
  row: ContactRecord;
  contact: Contact;
  lastAction: LastAction;
  isEdited: boolean;
}

/** Where somebody is to be reached; edited, every field of who they are is there to be put right. */
export function ContactData({ row, contact, lastAction, isEdited }: ContactDataProps) {
  if (!isEdited) return <WaysToReach contact={contact} />;
  const shared = { row, lastAction };
  return (
    <section class="contact-data" aria-label={t('edit_data')}>
      {pageFields.map((field) => (
        <CorrectedField key={field} field={field} {...shared} />
      ))}
      <ContactListField list="emails" values={contact.emails} {...shared} />
      <ContactListField list="phones" values={row.phones ?? []} {...shared} />
      <ContactListField list="links" values={row.links ?? []} {...shared} />
      <ContactListField list="linkedin" values={contact.linkedin?.slug ? [contact.linkedin.slug] : []} {...shared} />
    </section>
  );
}

function WaysToReach({ contact: { emails, phones, links, linkedin } }: { contact: Contact }) {
  const ways = [
    ...emails.map((mail) => ({ icon: mailIcon, href: `mailto:${mail}`, text: mail })),
    ...phones.map((phone) => ({ icon: callIcon, href: `tel:${phone.replace(/[^+\d]/g, '')}`, text: phone })),
    ...(linkedin?.slug
      ? [
          {
            icon: linkIcon,
            href: `https://www.linkedin.com/in/${encodeURIComponent(linkedin.slug)}/`,
            text: `linkedin.com/in/${linkedin.slug}`,
          },
        ]
      : []),
    ...links.map((link) => ({ icon: linkIcon, href: link, text: link.replace(/^https?:\/\/(www\.)?/, '') })),
  ];
  if (!ways.length) return null;
  return (
    <ul class="ways-to-reach" aria-label={t('ways_to_reach')}>
      {ways.map(({ icon, href, text }) => (
        <li key={href}>
          <Icon path={icon} />
          {/^(https?:|mailto:|tel:)/.test(href) ? (
            <a href={href} target="_blank" rel="noreferrer">
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  );
}
