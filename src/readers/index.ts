/**
 * Every reader there is, under the path of its file. Manifest, bundles, the settings' list of sites and the tests come
 * from here.
 */
import { fastmail } from './fastmail/fastmail';
import { general } from './general/general';
import { schemaPerson } from './general/schemaPerson';
import { gmail } from './gmail/gmail';
import { linkedinConversation } from './linkedin/conversation';
import { linkedinProfile } from './linkedin/profile';
import { linkedinPublicProfile } from './linkedin/publicProfile';
import { linkedinSalesNavigatorLead } from './linkedin/salesNavigatorLead';
import { outlook } from './outlook/outlook';
import { interia, o2, onet, wp } from './polishPortals/polishPortals';
import { proton } from './proton/proton';
import type { Reader } from './reader';
import { roundcube } from './roundcube/roundcube';
import { yahoo } from './yahoo/yahoo';

/** Path of the file under src/readers, without `.ts` → its readers. Those of sites that the user adds come last. */
export const readersByFile: Record<string, readonly Reader[]> = {
  'linkedin/profile': [linkedinProfile],
  'linkedin/publicProfile': [linkedinPublicProfile],
  'linkedin/salesNavigatorLead': [linkedinSalesNavigatorLead],
  'linkedin/conversation': [linkedinConversation],
  'gmail/gmail': [gmail],
  'outlook/outlook': [outlook],
  'proton/proton': [proton],
  'yahoo/yahoo': [yahoo],
  'fastmail/fastmail': [fastmail],
  'polishPortals/polishPortals': [onet, wp, interia, o2],
  'roundcube/roundcube': [roundcube],
  'general/general': [general],
  'general/schemaPerson': [schemaPerson],
};

/** All of them, in that order. */
export const readers: readonly Reader[] = Object.values(readersByFile).flat();
