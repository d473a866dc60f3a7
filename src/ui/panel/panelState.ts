/** What the panel knows and does: whom it shows, what is kept of them, and how saving goes. The components only show it. */
import type { CommandName, CommandResult } from '../../commands';
import { isStillDoubtful } from '../../content/pageChanged';
import type { PanelOutside } from '../../content/panel/panelHost';
import { today } from '../../domain/days';
import type { Direction, Id, TrapKind } from '../../domain/model';
import type { CommandMessage, Failure, Reply } from '../../messages/messages';
import type { Person, Seen } from '../../readers/reader';
import type { ContactView } from '../../store/queries/contactView';
import type { RecentEvent } from '../../store/queries/queries';
import { type MessageKey, t } from '../shared/text/t';
import { ThreadState } from './threadState';

/** `typing`: something is not yet sent; `saving`: sent, not yet acknowledged. */
type SaveState = 'idle' | 'typing' | 'saving' | 'saved' | Failure;

/** One and the same person, whatever else the page tells of them by and by. */
const slotOf = ({ linkedin, emails, name }: Person): string =>
  encodeURIComponent(linkedin?.slug ?? linkedin?.urn ?? emails[0] ?? name);

export class PanelState {
  person?: Person | undefined;
  people: Person[] = [];
  url = '';
  view?: ContactView;
  saving: SaveState = 'idle';
  /** The last change, for Undo. */
  change?: number;
  isTagging = false;
  failure?: Failure;
  /** The event of these days, at which people were met. */
  event?: RecentEvent | undefined;
  tags: string[] = [];
  /** The record whose fields are open. */
  editing?: Id;
  /** The side of a benefit whose kind is being chosen. */
  giving?: Direction;
  /** The trap that was put away just now, and may get a reason. */
  putAway?: TrapKind;
  /** Whether the page is not as its readers know it. */
  isDoubtful = false;
  /** What was done, where that is more than "Saved". */
  said?: string;
  /** The thread that the page shows. */
  readonly thread = new ThreadState(this);
  /** Until the person shown last is there with all that is kept of them. */
  opened = Promise.resolve();
  /** Fields with unsent input: how to send it now. */
  readonly unsent = new Map<string, () => void>();
  /** What could not be saved: how to try again. Its drafts are kept meanwhile. */
  readonly failed = new Map<string, () => void>();
  /** Another with each person who is opened: an answer to a question about the one before comes too late. */
  turn = 0;
  /** Whom the page is about. */
  private subject?: string | undefined;
  private redraw = () => {};

  constructor(readonly outside: PanelOutside) {}

  onChange(redraw: () => void): void {
    this.redraw = redraw;
  }

  set(patch: Partial<PanelState>): void {
    Object.assign(this, patch);
    this.redraw();
  }

  /** The people of a page; the panel opens on the subject. */
  show({ people, doubts }: Seen, url: string, asked?: Promise<Reply<ContactView>>): void {
    const others = people.filter(({ role }) => role !== 'self');
    const subject = others.find(({ role }) => role === 'subject') ?? others[0];
    const isSame = url === this.url && !!subject && slotOf(subject) === this.subject;
    const chosen = isSame && others.find((one) => this.person && slotOf(one) === slotOf(this.person));
    if (chosen && this.view) return void this.learn(others, chosen, asked);
    this.subject = subject && slotOf(subject);
    this.set({ people: others, url, isDoubtful: false });
    if (doubts && this.outside.doubts) void this.doubt(url);
    if (subject) this.opened = this.pick(subject, asked);
    else this.set({ person: undefined, view: undefined });
  }

  /** The page tells more of the same, or of who else is there. Nothing is rebuilt: the keyboard may be in it. */
  private learn(people: Person[], person: Person, asked?: Promise<Reply<ContactView>>): void {
    const isNews = JSON.stringify([people, person]) !== JSON.stringify([this.people, this.person]);
    if (isNews) this.set({ people, person });
    void this.look(asked);
    if (isNews) this.thread.again();
  }

  /** Says that the page has changed, if it is so still when it had the time to fill, and still the same. */
  private async doubt(url: string): Promise<void> {
    const isDoubtful = await isStillDoubtful(this.outside.doubts);
    if (url === this.url) this.set({ isDoubtful });
  }

  async pick(person: Person, asked?: Promise<Reply<ContactView>>): Promise<void> {
    this.flush();
    this.turn++;
    const closed = { editing: undefined, giving: undefined, putAway: undefined, said: undefined };
    this.failed.clear();
    this.set({ person, view: undefined, saving: 'idle', change: undefined, failure: undefined, ...closed });
    await this.look(asked);
    void this.readEvent();
    await this.thread.read();
  }

  /** Reads what is kept of the person; it may have been asked for already. */
  async look(asked?: Promise<Reply<ContactView>>): Promise<void> {
    const { person, turn } = this;
    if (!person) return;
    const reply = await (asked ?? this.outside.ask('look', { person }));
    if (turn !== this.turn) return;
    this.set(reply.ok ? { view: reply.value, failure: undefined } : { failure: reply.error });
  }

  private async readEvent(): Promise<void> {
    const reply = await this.outside.ask('event', null);
    if (reply.ok && JSON.stringify(reply.value) !== JSON.stringify(this.event ?? null))
      this.set({ event: reply.value ?? undefined });
  }

  who() {
    return { contact: this.view?.id, person: this.person, page: this.url };
  }

  /** What a person's typed fields are kept under. */
  slot(field: string): string {
    return `${slotOf(this.person as Person)}.${field}`;
  }

  /** Sends a command and shows how it went. */
  async save<N extends CommandName>(message: CommandMessage<N>, field?: string): Promise<CommandResult<N> | undefined> {
    const { turn } = this;
    this.set({ saving: 'saving', said: undefined });
    const reply = await this.outside.save(message, field);
    if (turn !== this.turn) return undefined;
    const place = field ?? message.do;
    if (reply.ok) this.failed.delete(place);
    else this.failed.set(place, () => void this.save(message, field));
    if (!reply.ok) this.set({ saving: reply.error });
    else this.set({ saving: this.unsent.size ? 'typing' : 'saved', change: reply.change ?? this.change });
    if (reply.ok) {
      await this.look();
      void this.thread.listen();
    }
    return reply.ok ? reply.value : undefined;
  }

  async undo(): Promise<void> {
    const { change } = this;
    if (change === undefined) return;
    await this.save({ do: 'undo', input: { change } });
    this.set({ change: undefined });
  }

  async openTags(): Promise<void> {
    this.set({ isTagging: true });
    const reply = await this.outside.ask('tags', null);
    if (reply.ok) this.set({ tags: reply.value });
  }

  get now() {
    return today();
  }

  /** Says what was done. */
  say(key: MessageKey | '', text = ''): void {
    this.set({ said: text || (key && t(key)) });
  }

  /** Says why what is typed is not kept. */
  refuse(code: string): void {
    this.set({ saving: { code } as Failure });
  }

  async told(on?: string, offer?: string): Promise<void> {
    await this.save({ do: 'told', input: { who: this.who(), on, offer } });
  }

  /** Tries again what could not be saved. */
  retry(): void {
    for (const again of [...this.failed.values()]) again();
  }

  /** Sends what is still being typed. */
  flush(): void {
    for (const send of [...this.unsent.values()]) send();
  }
}
