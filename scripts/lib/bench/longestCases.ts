/** Of whom there is more than of anybody: a thread of 3,000 messages, a contact with 2,000 touchpoints. */
import { combineSites, pageAt, type RunningBrowser, type ServedSite } from '../browsers';
import { anna, gmailThread, hanna, practice, profileAddress, you } from '../practice';
import { profilePage } from '../practice/linkedinPages';
import { type BenchRow, measured } from './benchRow';
import { sendToWorker } from './extensionCalls';
import { panelOpenings } from './panelShown';

const messageCount = 3_000;
const touchpointCount = 2_000;
const longestRuns = 7;

const longThreadAddress = 'https://mail.google.com/mail/u/1/#inbox/FMfcgzQbdrKnownForPracticeLong';
const oftenMet = { ...anna, slug: 'often-met', urn: 'ACoAAAAD6TOBKnOwNfOrOlgaCzesto0009', name: 'Olga Często' };

const longThread = gmailThread(
  'A long talk',
  Array.from({ length: messageCount }, (_, n) => ({
    id: `f:18160${String(n).padStart(14, '0')}`,
    from: n % 2 ? you : hanna,
    to: n % 2 ? hanna : you,
    date: 'Fri, Nov 13, 2026, 9:12 AM',
    html: `<p>Message ${n}: we talked about the school in Łomża, and who could build its windows.</p>`,
  })),
);

/** The practice pages, and those of the longest cases. */
export const longestSite: ServedSite = combineSites(
  practice,
  pageAt(longThreadAddress, longThread),
  pageAt(profileAddress(oftenMet), profilePage(oftenMet)),
);

/** A row for each, from the press on the pill to what is known. */
export async function longestCases(running: RunningBrowser): Promise<BenchRow[]> {
  await sendToWorker(running, { do: 'import', input: { file: { contacts: [oftenMetContact()] } } });
  const budget = { ms: 300 };
  const rows: BenchRow[] = [];
  for (const [what, address] of [
    [`panel, a thread of ${messageCount} messages`, longThreadAddress],
    [`panel, a contact with ${touchpointCount} touchpoints`, profileAddress(oftenMet)],
  ] as const)
    rows.push({ what, ...measured(await panelOpenings(running, address, longestRuns)), budget });
  return rows;
}

function oftenMetContact(): object {
  const touchpoints = Array.from({ length: touchpointCount }, (_, n) => ({
    on: `${2010 + (n % 16)}-0${1 + (n % 9)}-${10 + (n % 18)}`,
    channel: 'meeting',
    note: `Talk ${n} about the windows of the school`,
  }));
  const { name, slug } = oftenMet;
  const nothing = { emails: [], tags: [], goals: [], needs: [], evidence: [], benefits: [], reminders: [] };
  return { ...nothing, id: 'often-met', name, linkedin: { slug }, touchpoints };
}
