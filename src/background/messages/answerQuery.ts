/** Queries of content scripts: their IndexedDB is the page's, so the worker reads for them. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { Failure, Reply } from '../../messages/reply';
import type { QueryName } from '../../messages/workerMessages';
import type { Person } from '../../readers/reader';
import type { PassToSave } from '../../settings/passToSave';
import type { Database } from '../../store/database';
import { refuseWhileClosed } from '../../store/migrate/storeState';
import { showInTabIcon } from '../icon/tabIcon';
import { failureOf, passSchema, senderOf } from './commandExecutor';
import { documentOf, type PassesToSave } from './issuedPasses';
import { pageRefusal } from './pageDisclosure';
import type { PeopleRateLimit } from './peopleRateLimit';
import { type AnsweredQuery, personIn, queryHandlers } from './queryHandlers';

/** What can't be answered while rows are brought along to a later version. */
const readsRows = new Set<AnsweredQuery>(['contactView', 'unsavedWords', 'threadEvidence', 'tags', 'recentEvent']);

/** What decides whether a content script gets an answer. */
interface QueryGate {
  passes: PassesToSave;
  asked: PeopleRateLimit;
}

/** Answers a query, or says why not. Never throws. */
export async function answerQuery(
  db: Database,
  raw: { ask: unknown; input?: unknown; pass?: unknown },
  sender: Runtime.MessageSender,
  gate: QueryGate,
): Promise<Reply<unknown>> {
  const name = raw.ask as AnsweredQuery;
  if (typeof name !== 'string' || !Object.hasOwn(queryHandlers, name))
    return { ok: false, error: { code: 'refused', text: 'no such query' } };
  const parsed = v.safeParse(queryHandlers[name].input, raw.input ?? null);
  if (!parsed.success) return { ok: false, error: { code: 'invalid', text: `${name}: ${parsed.issues[0].message}` } };
  try {
    if (readsRows.has(name)) await refuseWhileClosed(db);
    const about = senderOf(sender) === 'content' && personIn(parsed.output);
    const admitted = about ? await admit(about, name, raw.pass, sender, gate) : {};
    if ('code' in admitted) return { ok: false, error: admitted };
    return { ok: true, value: await queryHandlers[name].answer(db, parsed.output as never, sender), ...admitted };
  } catch (error) {
    db.reopenNextTime();
    return { ok: false, error: failureOf(error) };
  }
}

/** @returns with whom a document is shown, its pass; or why it is told nothing */
async function admit(
  person: Person,
  name: QueryName,
  raw: unknown,
  sender: Runtime.MessageSender,
  { passes, asked }: QueryGate,
): Promise<{ pass?: PassToSave } | Failure> {
  const document = documentOf(sender);
  if (name === 'contactView' || name === 'personSeen') {
    const refusal = await pageRefusal(sender, person, asked);
    // No colour rather than the last one's.
    if (refusal) void showInTabIcon(sender.tab?.id);
    return refusal ?? (name === 'personSeen' ? {} : { pass: await passes.issue(document, person) });
  }
  const pass = v.safeParse(passSchema, raw);
  const isShown = pass.success && pass.output.document === document && (await passes.isFor(pass.output, person));
  return isShown ? {} : { code: 'notShown', text: `${name}: about somebody whom this page was not shown` };
}
