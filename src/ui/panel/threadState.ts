/** The thread that the page shows: what of it is evidence, and in which language it is. */

import type { Language } from '../../domain/model';
import type { ThreadEvidence } from '../../messages/messages';
import { browser } from '../../platform/browser';
import type { Message } from '../../readers/reader';
import { logMentionsKey } from '../../settings/switches';
import { uiLanguage as spoken } from '../shared/text/t';
import type { PanelState } from './panelState';

export type ThreadProposal = ThreadEvidence['proposals'][number];

/** Milliseconds between two readings of the same thread, however often the page changes. */
const rest = 2000;

/** What the user took back once is not noted by itself again. */
const isNews = ({ wasRemoved }: ThreadProposal) => !wasRemoved;

export class ThreadState {
  private messages: Message[] = [];
  private readAt = 0;
  private waiting?: ReturnType<typeof setTimeout> | undefined;
  private heard?: ThreadEvidence;
  private isNoting = false;

  constructor(private readonly state: PanelState) {}

  /** What can be accepted as evidence. */
  get proposed(): ThreadProposal[] {
    return this.heard?.proposals ?? [];
  }

  /** Reads the messages that the page shows. */
  async read(): Promise<void> {
    this.readAt = Date.now();
    this.messages = (await this.state.services.messages?.()) ?? [];
    await this.listen();
  }

  /** The page changed and still shows the same people: a message may have been sent. */
  again(): void {
    if (this.waiting) return;
    // What was sent just after a reading must not be missed, though nothing may change after it.
    const wait = Math.max(0, this.readAt + rest - Date.now());
    const { turn } = this.state;
    this.waiting = setTimeout(() => {
      this.waiting = undefined;
      if (turn === this.state.turn) void this.read();
    }, wait);
  }

  /** Asks what the messages tell, with what is known now. */
  async listen(): Promise<void> {
    const { person, turn, services } = this.state;
    const { messages } = this;
    if (!person || !messages.length) return this.hear(undefined);
    const reply = await services.ask('thread', { person, messages });
    if (turn !== this.state.turn || messages !== this.messages) return undefined;
    this.hear(reply.ok ? reply.value : undefined);
    if (this.proposed.some(isNews) && (await browser.storage.local.get(logMentionsKey))[logMentionsKey])
      await this.note();
    return undefined;
  }

  private hear(heard: ThreadEvidence | undefined): void {
    if (JSON.stringify(heard) === JSON.stringify(this.heard)) return;
    this.heard = heard;
    this.state.set({});
  }

  /** Takes a proposal as evidence. */
  async accept({ offer, kind, on, sentence }: ThreadProposal): Promise<void> {
    const { state } = this;
    await state.save({ do: 'told', input: { who: state.who(), offer, kind, on, sentence } });
  }

  /** Notes without asking, which the user has switched on. */
  private async note(): Promise<void> {
    if (this.isNoting) return;
    this.isNoting = true;
    for (const found of this.proposed.filter(isNews)) await this.accept(found);
    this.isNoting = false;
    this.state.say('marked_by_itself');
  }

  /** The language in which one writes here. */
  language(): Language {
    return this.heard?.language ?? spoken();
  }
}
