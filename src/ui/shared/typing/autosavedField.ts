/**
 * A text that a person types, from the first letter to the acknowledged save. Only what a hand typed counts: a
 * difference between what is shown and what is stored is nothing. Each input becomes the field's draft at once and is
 * sent when the typing pauses or the field is left; the draft goes when the save is acknowledged. What others write is
 * followed while nothing unsaved is typed here.
 */
import type { CommandName } from '../../../commands';
import type { Failure, Reply } from '../../../messages/reply';
import type { CommandMessage } from '../../../messages/workerMessages';

/** What was typed into a field, and the command that saves it. */
export interface TypedText {
  text: string;
  /** When it was typed, in milliseconds since 1970. */
  at: number;
  message: CommandMessage<CommandName>;
}

/** The latest input; without a message it is not worth saving, such as half a day. */
type Input = Omit<TypedText, 'message'> & { message: TypedText['message'] | null };

const isSendable = (input: Input | undefined): input is TypedText => !!input?.message;

/** Where the fields of a surface put their drafts, and how they are saved. */
export interface FieldSaver {
  /** Fields with something that is not acknowledged, by name: they outlive the component that shows them. */
  readonly unsaved: Map<string, AutosavedField>;
  /** Stores what is typed; rejects where it can't be kept. */
  storeDraft(field: string, typed: TypedText): Promise<void>;
  /** Its save was acknowledged. */
  dropDraft(field: string): void;
  save(field: string, typed: TypedText): Promise<Reply<unknown>>;
  /** The field's progress changed. */
  onProgress?(field: string, progress: FieldProgress): unknown;
}

/** `typing`: not yet sent; `saving`: sent and not yet acknowledged; a failure: it was refused, and is kept as typed. */
export type FieldProgress = 'idle' | 'typing' | 'saving' | 'saved' | Failure;

/** Milliseconds without a key after which what was typed is sent. */
const typingPause = 350;

/** Whether what was typed means what is stored; stored lines are trimmed. */
const isSameText = (typed: string, stored: string): boolean => typed.trim() === stored.trim();

/** One field that is typed into. */
export class AutosavedField {
  progress: FieldProgress = 'idle';
  /** Draws the field again. */
  redraw = () => {};
  /** The latest input; none while the field shows what is stored. */
  private latest?: Input | undefined;
  private isSent = false;
  private isAcknowledged = false;
  /** What this field sent since it was last left: its echo is not what somebody else wrote. */
  private sentTexts: string[] = [];
  private timer?: ReturnType<typeof setTimeout> | undefined;
  private lastSave: Promise<void> = Promise.resolve();

  constructor(
    readonly name: string,
    private readonly saver: FieldSaver,
    private stored: string,
    private readonly isSame = isSameText,
  ) {}

  /** What the field shows. */
  get value(): string {
    return this.latest?.text ?? this.stored;
  }

  /** Whether something typed here is not acknowledged yet. */
  get isUnsaved(): boolean {
    return !!this.latest && !this.isAcknowledged;
  }

  /** Takes note of what is stored now; shows it unless something newer was typed here. */
  follow(stored: string): void {
    if (stored === this.stored) return;
    this.stored = stored;
    if (!this.isUnsaved && !this.sentTexts.some((text) => this.isSame(text, stored))) this.latest = undefined;
  }

  /** A hand typed. @param message the command that saves it; null while it is not worth saving, such as half a day */
  input(text: string, message: CommandMessage<CommandName> | null, isSentAtPause: boolean): void {
    this.stopWaiting();
    const typed = { text, at: Date.now(), message };
    this.latest = typed;
    this.isSent = this.isAcknowledged = false;
    if (!isSendable(typed)) {
      this.forgetDraft();
      return;
    }
    this.saver.unsaved.set(this.name, this);
    // What can't be kept must not wait.
    this.saver.storeDraft(this.name, typed).catch(() => typed === this.latest && void this.send());
    if (isSentAtPause) this.timer = setTimeout(() => void this.send(), typingPause);
    this.show('typing');
  }

  /** Sends what is not sent yet, and what was refused. @returns when what was sent last is answered */
  send(): Promise<void> {
    this.stopWaiting();
    const { latest } = this;
    if (!isSendable(latest) || this.isSent) return this.lastSave;
    this.isSent = true;
    this.sentTexts.push(latest.text);
    this.lastSave = this.save(latest);
    return this.lastSave;
  }

  /** The field is left: it follows what others write, once nothing that was typed would be lost by it. */
  async leave(): Promise<void> {
    await this.send();
    if (this.isUnsaved) return;
    this.sentTexts = [];
    this.latest = undefined;
    this.redraw();
  }

  private async save(typed: TypedText): Promise<void> {
    this.show('saving');
    const reply = await this.saver.save(this.name, typed);
    // Typed on meanwhile: the draft is a newer one, and so is what is shown.
    if (typed !== this.latest) return;
    if (reply.ok) this.acknowledge();
    else this.isSent = false;
    this.show(reply.ok ? 'saved' : reply.error);
  }

  private acknowledge(): void {
    this.isAcknowledged = true;
    this.forgetDraft();
  }

  private forgetDraft(): void {
    if (this.saver.unsaved.get(this.name) === this) this.saver.unsaved.delete(this.name);
    this.saver.dropDraft(this.name);
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private show(progress: FieldProgress): void {
    this.progress = progress;
    this.saver.onProgress?.(this.name, progress);
    this.redraw();
  }
}

/** Sends what the fields of a surface have not sent yet, and what was refused. */
export function sendUnsaved({ unsaved }: FieldSaver): void {
  for (const field of [...unsaved.values()]) void field.send();
}
