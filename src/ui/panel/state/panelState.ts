/** The panel's state and actions: the person shown, what is stored about them, and the progress of saving. */
import type { CommandName, CommandResult } from '../../../commands';
import { hasLastingWarnings } from '../../../content/pageWarnings';
import type { PanelServices } from '../../../content/panel/panelHost';
import { today } from '../../../domain/days';
import type { Direction, Id, TrapKind } from '../../../domain/model';
import type { Failure, Reply } from '../../../messages/reply';
import type { CommandMessage } from '../../../messages/toWorker';
import type { Person, Seen } from '../../../readers/reader';
import type { ContactView } from '../../../store/queries/contactView';
import type { RecentEvent } from '../../../store/queries/recentEvent';
import { type MessageKey, t } from '../../shared/text/t';
import { ThreadState } from './threadState';

/** `typing`: something is not yet sent; `saving`: sent, not yet acknowledged. */
type SaveState = 'idle' | 'typing' | 'saving' | 'saved' | Failure;

/** Identifies a person on the page; stays the same while the page fills in the rest of them. */
const personKey = ({ linkedin, emails, name }: Person): string =>
  encodeURIComponent(linkedin?.slug ?? linkedin?.urn ?? emails[0] ?? name);

export class PanelState {
  person?: Person | undefined;
  people: Person[] = [];
  url = '';
  view?: ContactView;
  saving: SaveState = 'idle';
  /** The last change, for Undo. */
  change?: number;
  isPaletteOpen = false;
  failure?: Failure;
  /** The current event, at which you meet people. */
  event?: RecentEvent | undefined;
  tags: string[] = [];
  /** The record whose fields are open. */
  editing?: Id;
  /** The direction of a benefit whose kind is being chosen. */
  benefitDirection?: Direction;
  /** The trap that was dismissed just now, and may get a reason. */
  dismissedKind?: TrapKind;
  /** Whether the page lacks something that its readers expect. */
  isDoubtful = false;
  /** What was done, where that is more than "Saved". */
  notice?: string;
  /** The thread that the page shows. */
  readonly thread = new ThreadState(this);
  /** Resolves once the person shown last is loaded. */
  ready = Promise.resolve();
  /** Fields with unsent input: how to send it now. */
  readonly unsent = new Map<string, () => void>();
  /** What could not be saved: how to try again. Its drafts are kept meanwhile. */
  readonly failed = new Map<string, () => void>();
  /** Grows with each person who is opened: answers about an earlier one are dropped. */
  generation = 0;
  /** The key of the person that the page is about. */
  private subject?: string | undefined;
  /** Draws the panel again. */
  redraw = () => {};

  constructor(readonly services: PanelServices) {}

  onChange(redraw: () => void): void {
    this.redraw = redraw;
  }

  set(patch: Partial<PanelState>): void {
    Object.assign(this, patch);
    this.redraw();
  }

  /** The people of a page; the panel opens on the subject. */
  show({ people, warnings }: Seen, url: string, asked?: Promise<Reply<ContactView>>): void {
    const others = people.filter(({ role }) => role !== 'self');
    const subject = others.find(({ role }) => role === 'subject') ?? others[0];
    const isSame = url === this.url && !!subject && personKey(subject) === this.subject;
    const chosen = isSame && others.find((one) => this.person && personKey(one) === personKey(this.person));
    if (chosen && this.view) return void this.updatePeople(others, chosen, asked);
    this.subject = subject && personKey(subject);
    this.set({ people: others, url, isDoubtful: false });
    if (warnings && this.services.warnings) void this.checkWarnings(url);
    if (subject) this.ready = this.pick(subject, asked);
    else this.set({ person: undefined, view: undefined });
  }

  /** The page shows more of the same people. Nothing is rebuilt: the focus may be in it. */
  private updatePeople(people: Person[], person: Person, asked?: Promise<Reply<ContactView>>): void {
    const isNew = JSON.stringify([people, person]) !== JSON.stringify([this.people, this.person]);
    if (isNew) this.set({ people, person });
    void this.reload(asked);
    if (isNew) this.thread.scheduleRead();
  }

  /** Says that the page has changed if something is still missing after it had time to fill. */
  private async checkWarnings(url: string): Promise<void> {
    const isDoubtful = await hasLastingWarnings(this.services.warnings);
    if (url === this.url) this.set({ isDoubtful });
  }

  async pick(person: Person, asked?: Promise<Reply<ContactView>>): Promise<void> {
    this.flush();
    this.generation++;
    const closed = { editing: undefined, benefitDirection: undefined, dismissedKind: undefined, notice: undefined };
    this.failed.clear();
    this.set({ person, view: undefined, saving: 'idle', change: undefined, failure: undefined, ...closed });
    await this.reload(asked);
    void this.readEvent();
    await this.thread.read();
  }

  /** Reads what is stored about the person. @param asked the answer, where it has been asked for already */
  async reload(asked?: Promise<Reply<ContactView>>): Promise<void> {
    const { person, generation } = this;
    if (!person) return;
    const reply = await (asked ?? this.services.ask('contactView', { person }));
    if (generation !== this.generation) return;
    this.set(reply.ok ? { view: reply.value, failure: undefined } : { failure: reply.error });
  }

  private async readEvent(): Promise<void> {
    const reply = await this.services.ask('recentEvent', null);
    if (reply.ok && JSON.stringify(reply.value) !== JSON.stringify(this.event ?? null))
      this.set({ event: reply.value ?? undefined });
  }

  who() {
    return { contact: this.view?.id, person: this.person, page: this.url };
  }

  /** The key of the drafts of one of the person's fields. */
  draftKey(field: string): string {
    return `${personKey(this.person as Person)}.${field}`;
  }

  /** Sends a command and shows how it went. */
  async save<N extends CommandName>(message: CommandMessage<N>, field?: string): Promise<CommandResult<N> | undefined> {
    const { generation } = this;
    this.set({ saving: 'saving', notice: undefined });
    const reply = await this.services.save(message, field);
    if (generation !== this.generation) return undefined;
    const place = field ?? message.do;
    if (reply.ok) this.failed.delete(place);
    else this.failed.set(place, () => void this.save(message, field));
    if (!reply.ok) this.set({ saving: reply.error });
    else this.set({ saving: this.unsent.size ? 'typing' : 'saved', change: reply.change ?? this.change });
    if (reply.ok) {
      await this.reload();
      void this.thread.refresh();
    }
    return reply.ok ? reply.value : undefined;
  }

  async undo(): Promise<void> {
    const { change } = this;
    if (change === undefined) return;
    await this.save({ do: 'undo', input: { change } });
    this.set({ change: undefined });
  }

  async openPalette(): Promise<void> {
    this.set({ isPaletteOpen: true });
    const reply = await this.services.ask('tags', null);
    if (reply.ok) this.set({ tags: reply.value });
  }

  get now() {
    return today();
  }

  /** Says what was done. */
  notify(key: MessageKey | '', text = ''): void {
    this.set({ notice: text || (key && t(key)) });
  }

  /** Says why what is typed is not saved. */
  refuse(code: string): void {
    this.set({ saving: { code } as Failure });
  }

  async markTold(on?: string, offer?: string): Promise<void> {
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
