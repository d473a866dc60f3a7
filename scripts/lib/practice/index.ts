/** Small pages of our own at the real addresses, so that the real readers run on them: for the tour and the tests. */
import { combineSites, pageAt, type ServedSite } from '../browsers';
import { threadAddress, threadPage } from './gmailPage';
import { feedPage, profilePage } from './linkedinPages';
import { type Profile, profiles } from './samplePeople';

export { gmailBox, gmailMessage, gmailThread, threadAddress } from './gmailPage';
export * from './samplePeople';

export const feedAddress = 'https://www.linkedin.com/feed/';

/** Where somebody's practice profile is. */
export const profileAddress = ({ slug }: Profile) => `https://www.linkedin.com/in/${slug}/`;

/** All practice pages. */
export const practice: ServedSite = combineSites(
  ...profiles.map((person) => pageAt(profileAddress(person), profilePage(person))),
  pageAt(feedAddress, feedPage()),
  pageAt(threadAddress, threadPage()),
);
