/** Every reader there is, under the path of its file. Manifest, bundles, the options page's list of sites and the tests come from here. */
import { fastmail } from './fastmail';
import { general } from './general';
import { gmail } from './gmail';
import { interia } from './interia';
import { linkedinConversation } from './linkedin/conversation';
import { linkedinGuest } from './linkedin/guest';
import { linkedinLead } from './linkedin/lead';
import { linkedinProfile } from './linkedin/profile';
import { o2 } from './o2';
import { onet } from './onet';
import { outlook } from './outlook';
import { person } from './person';
import { proton } from './proton';
import type { Reader } from './reader';
import { roundcube } from './roundcube';
import { wp } from './wp';
import { yahoo } from './yahoo';

export const readers: Record<string, Reader> = {
  'linkedin/profile': linkedinProfile,
  'linkedin/guest': linkedinGuest,
  'linkedin/lead': linkedinLead,
  'linkedin/conversation': linkedinConversation,
  gmail: gmail,
  outlook: outlook,
  proton: proton,
  yahoo: yahoo,
  fastmail: fastmail,
  onet: onet,
  wp: wp,
  interia: interia,
  o2: o2,
  roundcube: roundcube,
  general: general,
  person: person,
};
