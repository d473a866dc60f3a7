/** Titles and degrees around names, Polish and English: folded, without full stops. All who read names use these. */

/** Academic and professional titles, in front of a name. */
export const professionalTitles = [
  'adw', // Polish: advocate
  'arch', // Polish: architect
  'dr',
  'hab', // Polish: "dr hab."
  'inz', // Polish: engineer
  'lek', // Polish: doctor
  'mec', // Polish: lawyer
  'mgr', // Polish: master
  'prof',
];

/** Forms of address, in front of a name. */
export const formsOfAddress = [
  'miss',
  'mr',
  'mrs',
  'ms',
  'mx',
  'pan', // Polish: Mr
  'pani', // Polish: Ms
  'sir',
];

/** Degrees and the like, mostly behind a name. */
export const nameSuffixes = [
  'bsc',
  'cfa',
  'cpa',
  'eng',
  'ing', // German, Czech: engineer
  'jr',
  'lic', // Polish: bachelor
  'llb',
  'llm',
  'ma',
  'mba',
  'md',
  'msc',
  'phd',
  'pmp', // project manager
  'sr',
];
