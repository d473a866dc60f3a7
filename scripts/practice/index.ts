/** Small pages of our own at the real addresses, so that the real readers run on them: for the tour and the tests. */
import { pageAt, type Site, sites } from '../browsers';
import { threadAddress, threadPage } from './gmail';
import { feedPage, profilePage } from './linkedin';
import { type Profile, profiles } from './people';

export { threadAddress } from './gmail';
export * from './people';

export const feedAddress = 'https://www.linkedin.com/feed/';

/** Where somebody's practice profile is. */
export const profileAddress = ({ slug }: Profile) => `https://www.linkedin.com/in/${slug}/`;

/** All practice pages. */
export const practice: Site = sites(
  ...profiles.map((person) => pageAt(profileAddress(person), profilePage(person))),
  pageAt(feedAddress, feedPage()),
  pageAt(threadAddress, threadPage()),
);
