/** The panel's state and actions: the person shown, what is stored about them, and the progress of saving. */
import type { CommandName, CommandResult } from '../../../commands';
import type { PanelServices } from '../../../content/panel/panelHost';
import { today } from '../../../domain/days';
import type { Direction, Id, TrapKind } from '../../../domain/model';
import type { Failure, Reply } from '../../../messages/reply';
import type { CommandMessage } from '../../../messages/workerMessages';
import { type PageKind, type Person, personKey, type Seen } from '../../../readers/reader';
import type { ContactView } from '../../../store/queries/contacts/contactView';
import type { RecentEvent } from '../../../store/queries/recentEvent';
import type { UnsavedWords } from '../../../store/queries/unsavedWords';
import { type MessageKey, t } from '../../shared/text/t';
import { type FieldProgress, type FieldSaver, sendUnsaved } from '../../shared/typing/autosavedField';
import { type DoneChange, undoText, whatChanged } from './changeText';
import { checkWarnings } from './checkWarnings';
import { hideNotes } from './hiddenNotes';
import { withNeeds } from './keptNeeds';
import { readOnWhenIdle } from './readOnWhenIdle';
import { ThreadState } from './threadState';

/** The form that is open: one at a time. A card folds while one is. */
type PanelForm = 'goal' | 'helped' | 'reminder' | 'details';

export class PanelState {
  person?: Person | undefined;
  people: Person[] = [];
  url = '';
  /** As what the page counts that names the person. */
  kind?: PageKind;
  view?: ContactView;
  saving: FieldProgress = 'idle';
  /** What was done to this person here, for Undo: the last comes last. */
  changes: DoneChange[] = [];
  isPaletteOpen = false;
  failure?: Failure;
  /** The current event, at which you meet people. */
  event?: RecentEvent | undefined;
  tags: string[] = [];
  /** What was typed about the person and could not be saved. */
  unsavedWords: UnsavedWords[] = [];
  /** The record whose fields are open. */
  editing?: Id | undefined;
  form?: PanelForm | undefined;
  /** Of the help that is being logged, where the way to it says so. */
  direction?: Direction | undefined;
  /** A reminder that is being typed, and the id that it will get. */
  reminder = { text: '', id: '' };
  /** Whether the page shows messages, into which a sentence can be inserted. */
  isThread = false;
  /** All of the history was asked for. */
  isWhole = false;
  /** Somebody looks at the screen: goal, notes, reasons, colours and the last contact aren't shown. */
  isHidden = false;
  /** The trap that was dismissed just now, and may get a reason. */
  dismissedKind?: TrapKind;
  /** Whether the page lacks something that its readers expect. */
  isPageIncomplete = false;
  /** The page is about this person meanwhile; the panel is still about whom it was opened for. */
  otherName?: string | undefined;
  /** What was done, where that is more than "Saved". */
  notice?: string;
  /** The thread that the page shows. */
  readonly thread = new ThreadState(this);
  /** Resolves once the person shown last is loaded. */
  ready = Promise.resolve();
  /** What is typed, of everybody who was shown. */
  readonly fieldSaver: FieldSaver = {
    unsaved: new Map(),
    storeDraft: (field, { text, at, message: { do: name, input } }) =>
      this.services.storeDraft(field, { do: name, input, at, text }),
    dropDraft: (field) => this.services.dropDraft(field),
    save: (field, { at, message }) => this.send({ ...message, typed: at }, field),
    onProgress: (field, progress) => field.startsWith(this.draftKey('')) && this.showProgress(progress),
  };
  /** Commands that could not be done: how to try again. */
  readonly failed = new Map<string, () => void>();
  /** Grows with each person who is opened: answers about an earlier one are dropped. */
  generation = 0;
  /** How many saves were answered. */
  private savedCount = 0;
  /** The key of the person that the page is about. */
  private subject?: string | undefined;
  /** Draws the panel again. */
  redraw = () => {};

  constructor(
    readonly services: PanelServices,
    /** That of the frame. */
    public document: Document,
  ) {}

  onChange(redraw: () => void): void {
    this.redraw = redraw;
  }

  set(patch: Partial<PanelState>): void {
    Object.assign(this, patch);
    this.redraw();
  }

  /** The people of a page; the panel opens on the subject. */
  show(seen: Seen, url: string, asked?: Promise<Reply<ContactView>>): void {
    const { people, warnings, kind } = seen;
    this.kind = kind;
    const others = people.filter(({ role }) => role !== 'self');
    const subject = others.find(({ role }) => role === 'subject') ?? others[0];
    const isSame = url === this.url && !!subject && personKey(subject) === this.subject;
    const chosen = isSame && others.find((one) => this.person && personKey(one) === personKey(this.person));
    if (chosen && this.view) return void this.updatePeople(others, chosen, asked);
    this.subject = subject && personKey(subject);
    this.set({ people: others, url, isPageIncomplete: false, isThread: kind === 'thread' || kind === 'conversation' });
    this.thread.subject = seen.subject;
    if (subject) this.ready = this.pick(subject, asked);
    else this.set({ person: undefined, view: undefined });
    if ((warnings || !subject) && this.services.warnings) void checkWarnings(this, url);
  }

  /** The page shows more of the same people. Nothing is rebuilt: the focus may be in it. */
  private updatePeople(people: Person[], person: Person, asked?: Promise<Reply<ContactView>>): void {
    const isNew = JSON.stringify([people, person]) !== JSON.stringify([this.people, this.person]);
    if (isNew) this.set({ people, person });
    void this.reload(asked);
    if (isNew) this.thread.scheduleRead();
  }

  async pick(person: Person, asked?: Promise<Reply<ContactView>>): Promise<void> {
    this.flush();
    this.generation++;
    const closed = { isWhole: false, editing: undefined, form: undefined, dismissedKind: undefined, notice: undefined };
    this.unsavedWords = [];
    this.reminder = { text: '', id: '' };
    this.thread.clear();
    this.failed.clear();
    this.set({ person, view: undefined, saving: 'idle', changes: [], failure: undefined, ...closed });
    await this.reload(asked);
    await readOnWhenIdle(this);
  }

  /** Reads what is stored about the person. @param asked the answer, where it has been asked for already */
  async reload(asked?: Promise<Reply<ContactView>>): Promise<void> {
    const { person, generation, kind, savedCount, isWhole: whole } = this;
    if (!person) return;
    const reply = await (asked ?? this.services.ask('contactView', { person, kind, whole }));
    if (generation !== this.generation) return;
    // Asked before a save was answered, it may not know of what was saved.
    if (savedCount !== this.savedCount) return this.reload();
    if (!reply.ok) return this.set({ failure: reply.error });
    hideNotes(this, !!reply.value.notesHidden);
    this.showView(reply.value);
    return undefined;
  }

  private showView(view: ContactView): void {
    const before = this.view;
    this.set({ view, failure: undefined });
    if (before) this.thread.viewChanged(before, view);
  }

  who() {
    return { contact: this.view?.id, person: this.person, page: this.url };
  }

  /** The key of the drafts of one of the person's fields. */
  draftKey(field: string): string {
    return `${encodeURIComponent(personKey(this.person as Person))}.${field}`;
  }

  /** Sends a command and shows how it went. */
  async save<N extends CommandName>(message: CommandMessage<N>): Promise<CommandResult<N> | undefined> {
    const { generation } = this;
    this.set({ saving: 'saving', notice: undefined });
    const reply = await this.send(message);
    if (generation !== this.generation) return undefined;
    if (reply.ok) this.failed.delete(message.do);
    else this.failed.set(message.do, () => void this.save(message));
    this.showProgress(reply.ok ? 'saved' : reply.error);
    return reply.ok ? reply.value : undefined;
  }

  /** Sends a command; what it changed is shown before this resolves. Whoever was shown anew since is read again. */
  private async send<N extends CommandName>(
    message: CommandMessage<N>,
    field?: string,
  ): Promise<Reply<CommandResult<N>>> {
    const { generation, person: show } = this;
    const reply = await this.services.save({ ...withNeeds(message, this), ...(show && { show }) }, field);
    if (!reply.ok) return reply;
    this.savedCount++;
    const isShown = generation === this.generation;
    const { change, view } = reply;
    if (isShown && change !== undefined && message.do !== 'undo')
      this.changes = [...this.changes, { change, what: whatChanged(message) }];
    if (isShown && view && !(view.left && this.isWhole)) this.showView(view);
    else await this.reload();
    return reply;
  }

  private showProgress(progress: FieldProgress): void {
    this.set({ saving: progress === 'saved' && this.fieldSaver.unsaved.size ? 'typing' : progress, notice: undefined });
  }

  /** Takes back the last thing done here, and says what that was. */
  async undo(): Promise<void> {
    this.flush();
    const last = this.changes.at(-1);
    if (!last) return;
    this.set({ changes: this.changes.slice(0, -1), editing: undefined, form: undefined });
    await this.save({ do: 'undo', input: { change: last.change } });
    if (this.saving === 'saved') this.notify('', undoText(last));
  }

  /** Opens a form or the fields of a record, and closes what was open. */
  open(opened: { form?: PanelForm | undefined; editing?: Id; direction?: Direction }): void {
    this.set({ form: undefined, editing: undefined, direction: undefined, ...opened });
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
  refuse = (code: string): void => this.set({ saving: { code } as Failure });

  markTold = (on?: string, offer?: string) => this.save({ do: 'told', input: { who: this.who(), on, offer } });

  /** Tries again what could not be saved. */
  retry(): void {
    for (const again of [...this.failed.values()]) again();
    this.flush();
  }

  /** Sends what is still being typed. */
  flush(): void {
    sendUnsaved(this.fieldSaver);
  }
}
