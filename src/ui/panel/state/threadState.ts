/** The thread that the page shows: what of it is evidence, and in which language it is. */

import type { PanelServices } from '../../../content/panel/panelHost';
import type { Language } from '../../../domain/model';
import type { CommandMessage, ThreadEvidence, ThreadNeed } from '../../../messages/workerMessages';
import { browser } from '../../../platform/browser';
import type { Message, Person } from '../../../readers/reader';
import { logMentionsKey } from '../../../settings/keys';
import type { ContactView } from '../../../store/queries/contacts/contactView';
import { type MessageKey, uiLanguage } from '../../shared/text/t';

export type ThreadProposal = ThreadEvidence['proposals'][number];

/** What the thread needs from its panel. */
interface ThreadPanel {
  readonly person?: Person | undefined;
  readonly generation: number;
  readonly services: PanelServices;
  who(): CommandMessage<'told'>['input']['who'];
  save(message: CommandMessage<'told'>): Promise<unknown>;
  notify(key: MessageKey): void;
  redraw(): void;
}

/** Milliseconds between two readings of the same thread, however often the page changes. */
const readInterval = 2000;

/** What the user took back once is not accepted again without asking. */
const isNewProposal = ({ wasRemoved }: ThreadProposal) => !wasRemoved;

const evidenceOf = ({ offers, standing: { concerns }, contact: { evidence, needs } }: ContactView): string =>
  JSON.stringify([offers, concerns, evidence, needs]);

export class ThreadState {
  /** Its subject, where the page shows one. */
  subject?: string | undefined;
  private messages: Message[] = [];
  private readAt = 0;
  private waiting?: ReturnType<typeof setTimeout> | undefined;
  private evidence?: ThreadEvidence;
  private isAccepting = false;

  constructor(private readonly panel: ThreadPanel) {}

  /** What can be accepted as evidence. */
  get proposals(): ThreadProposal[] {
    return this.evidence?.proposals ?? [];
  }

  /** What they ask for here; what the user does keeps it. */
  get needs(): ThreadNeed[] {
    return this.evidence?.needs ?? [];
  }

  /** Forgets what was found: the next person asked for nothing of it. */
  clear(): void {
    this.messages = [];
    this.evidence = undefined;
  }

  /** Reads the messages that the page shows. */
  async read(): Promise<void> {
    this.readAt = Date.now();
    this.messages = (await this.panel.services.messages?.()) ?? [];
    await this.refresh();
  }

  /** Reads again soon: the page changed and still shows the same people, so a message may have been sent. */
  scheduleRead(): void {
    if (this.waiting) return;
    // A message sent just after a reading must not be missed, even if the page does not change again.
    const wait = Math.max(0, this.readAt + readInterval - Date.now());
    const { generation } = this.panel;
    this.waiting = setTimeout(() => {
      this.waiting = undefined;
      if (generation === this.panel.generation) void this.read();
    }, wait);
  }

  /** What is found depends on the offers that concern the contact, and on what is noted of them already. */
  viewChanged(before: ContactView, after: ContactView): void {
    if (evidenceOf(before) !== evidenceOf(after)) void this.refresh();
  }

  /** Asks what the messages are evidence of, with what is known now. */
  async refresh(): Promise<void> {
    const { person, generation, services } = this.panel;
    const { messages } = this;
    if (!person || !(messages.length || person.headline)) return this.setEvidence(undefined);
    const reply = await services.ask('threadEvidence', { person, messages, subject: this.subject });
    if (generation !== this.panel.generation || messages !== this.messages) return undefined;
    this.setEvidence(reply.ok ? reply.value : undefined);
    if (this.proposals.some(isNewProposal) && (await browser.storage.local.get(logMentionsKey))[logMentionsKey])
      await this.acceptAll();
    return undefined;
  }

  private setEvidence(evidence: ThreadEvidence | undefined): void {
    const before = this.shown();
    this.evidence = evidence;
    if (this.shown() !== before) this.panel.redraw();
  }

  private shown(): string {
    return JSON.stringify([this.proposals, this.needs, this.language()]);
  }

  /** Takes a proposal as evidence. */
  async accept({ offer, kind, on, sentence }: ThreadProposal): Promise<void> {
    const { panel } = this;
    await panel.save({ do: 'told', input: { who: panel.who(), offer, kind, on, sentence } });
  }

  /** Accepts without asking, which the user has switched on. */
  private async acceptAll(): Promise<void> {
    if (this.isAccepting) return;
    this.isAccepting = true;
    for (const proposal of this.proposals.filter(isNewProposal)) await this.accept(proposal);
    this.isAccepting = false;
    this.panel.notify('marked_by_itself');
  }

  /** The language in which the user writes here. */
  language(): Language {
    return this.evidence?.language ?? uiLanguage();
  }
}
