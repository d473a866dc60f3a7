/** The closed lists of words: kinds, states and rungs. They import nothing, since everything else is made of them. */

export const goalKinds = ['sale', 'cooperation', 'referral', 'introduction', 'advice', 'learning', 'other'] as const;
export type GoalKind = (typeof goalKinds)[number];
export const goalStates = ['open', 'reached', 'dropped'] as const;
export const channels = ['meeting', 'call', 'mail', 'linkedin', 'event'] as const;
export type Channel = (typeof channels)[number];
export const characters = ['social', 'business', 'both'] as const;
export type Character = (typeof characters)[number];
export const evidenceKinds = ['told', 'mentioned', 'shown', 'asked', 'repeated', 'recommended', 'corrected'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
/** The ladder of awareness, lowest first. */
export const rungs = ['unaware', 'heard', 'understands', 'wouldRecommend', 'hasRecommended'] as const;
export type Rung = (typeof rungs)[number];
export const benefitKinds = ['tip', 'referral', 'introduction', 'cooperation', 'sale', 'support'] as const;
export const directions = ['given', 'received'] as const;
export type Direction = (typeof directions)[number];
export const languages = ['pl', 'en'] as const;
export type Language = (typeof languages)[number];
export const pitchLengths = ['short', 'long'] as const;
/** The parts of the sheet of one-to-one meetings. */
export const gainsParts = ['goals', 'accomplishments', 'interests', 'networks', 'skills'] as const;

/** What pages tell of a person, and the user may correct. */
export const pageFields = ['name', 'headline', 'company', 'location'] as const;
export type PageField = (typeof pageFields)[number];
/** What is news where a page says it anew. */
export const newsFields = ['headline', 'company', 'location'] as const;
export type NewsField = (typeof newsFields)[number];
/** Kinds of pages that name a person. */
export const namingPages = ['profile', 'conversation', 'mail'] as const;
export type NamingPage = (typeof namingPages)[number];

export const trapKinds = [
  'untold',
  'unproven',
  'noGoal',
  'meetingsForMeetings',
  'allSocial',
  'allBusiness',
  'oneSided',
  'fading',
  'overdue',
  'unthanked',
] as const;
export type TrapKind = (typeof trapKinds)[number];

const steps = [
  'tell',
  'prove',
  'setGoal',
  'askOrOffer',
  'talkBusiness',
  'beSocial',
  'giveBack',
  'ask',
  'getInTouch',
  'decide',
  'thank',
] as const;
export type Step = (typeof steps)[number];
