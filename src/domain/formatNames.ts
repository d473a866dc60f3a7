/** The proper names of where people come from, the same in every language. */
export const formatNames: Readonly<Record<string, string>> = {
  csv: 'CSV',
  google: 'Google',
  linkedin: 'LinkedIn',
  outlook: 'Outlook',
  thunderbird: 'Thunderbird',
  vcf: 'vCard',
};
