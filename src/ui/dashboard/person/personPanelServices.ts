/** The panel on a contact's own page: what it asks and saves is about the contact, found by id and by nothing else. */
import browser from 'webextension-polyfill';
import type { CommandName } from '../../../commands';
import type { PanelServices } from '../../../content/panel/panelHost';
import { today } from '../../../domain/days';
import type { Id } from '../../../domain/model';
import type { Reply } from '../../../messages/reply';
import { sendCommand, sendQuery } from '../../../messages/send';
import type { CommandMessage, Queries, QueryName } from '../../../messages/workerMessages';
import { contactViewById } from '../../../store/queries/contacts/contactView';
import { readLimits } from '../../../store/queries/ruleNumbersInUse';
import type { UnsavedWords } from '../../../store/queries/unsavedWords';
import { db } from '../../shared/hooks/useLive';
import { dropOwnDraft, ownKey, storeOwnDraft } from '../../shared/typing/ownDraftStore';

/** The services of the panel of this contact. */
export function personPanelServices(contact: Id): PanelServices {
  const draftOf = (field: string) => `record/${contact}/${field}`;
  return {
    isRecord: true,
    async ask<Q extends QueryName>(query: Q, input: Queries[Q]['in']): Promise<Reply<Queries[Q]['out']>> {
      // The dashboard shows them above every view.
      if (query === 'unsavedWords') return { ok: true, value: [] as UnsavedWords[] as Queries[Q]['out'] };
      if (query !== 'contactView') return sendQuery(browser.runtime, query, input);
      const value = await contactViewById(db, contact, today(), await readLimits(db));
      return { ok: true, value: value as Queries[Q]['out'] };
    },
    save: (message, field) =>
      sendCommand(browser.runtime, {
        ...aboutContact(message, contact),
        ...(field && { draft: ownKey(draftOf(field)) }),
      }),
    loadParts: () => import('../../panel/onDemand/panelParts'),
    storeDraft: (field, typed) => storeOwnDraft(draftOf(field), { ...typed, input: inputAbout(typed.input, contact) }),
    dropDraft: (field) => dropOwnDraft(draftOf(field)),
    close: () => {},
    releaseFocus: () => (document.activeElement as HTMLElement | null)?.blur(),
  };
}

/** A command about the contact alone: what the panel takes for the page's person is our own copy of it. */
function aboutContact<N extends CommandName>(message: CommandMessage<N>, contact: Id): CommandMessage<N> {
  const { show: _, ...rest } = message;
  return { ...rest, input: inputAbout(message.input, contact) } as CommandMessage<N>;
}

const inputAbout = (input: unknown, contact: Id): unknown =>
  typeof input === 'object' && input !== null && 'who' in input ? { ...input, who: { contact } } : input;
