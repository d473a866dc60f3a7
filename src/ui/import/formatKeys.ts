import type { MessageKey } from '../shared/text/t';

/** How each format is called, by its name. */
export const formatKeys: Record<string, MessageKey> = {
  json: 'format_json',
  linkedin: 'format_linkedin',
  guests: 'format_guests',
  mail: 'format_mail',
  calendar: 'format_calendar',
  google: 'format_google',
  outlook: 'format_outlook',
  thunderbird: 'format_thunderbird',
  vcf: 'format_vcard',
  csv: 'format_csv',
  list: 'format_list',
};
