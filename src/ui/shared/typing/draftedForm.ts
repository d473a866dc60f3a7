/**
 * What is typed into a form that is saved with Enter or a button. Each field has one form draft, written with every
 * letter and gone when the form is saved or the field emptied: a popup closes as soon as it loses the focus. In the
 * database it outlives the browser; storage.session is for a page that closes, since Chromium drops what such a page is
 * still writing to the database.
 */
import browser from 'webextension-polyfill';
import { LatestWrites } from '../../../platform/latestWrites';
import { type FormDraft, formDraftKey } from '../../../settings/drafts';
import { db } from '../hooks/useLive';

const inDatabase = new LatestWrites<FormDraft>((key, draft) =>
  draft.text ? db.formDrafts.put(draft) : db.formDrafts.delete(key),
);

export class DraftedForm<Field extends string> {
  /** Draws the form again. */
  redraw = () => {};
  private readonly texts = new Map<Field, string>();
  private readonly touched = new Set<Field>();

  constructor(
    readonly name: string,
    private readonly fields: readonly Field[],
  ) {}

  /** What was typed into a field; undefined where nothing was. */
  text(field: Field): string | undefined {
    return this.texts.get(field);
  }

  /** A hand typed, or chose. */
  type(field: Field, text: string): void {
    this.touched.add(field);
    this.texts.set(field, text);
    void this.keep(field, text);
    this.redraw();
  }

  /** What the field's element needs. */
  props(field: Field) {
    return {
      value: this.text(field) ?? '',
      onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => this.type(field, value),
    };
  }

  /** Shows what was typed when the form was open last. */
  async bringBack(): Promise<void> {
    const keys = this.fields.map((field) => formDraftKey(this.name, field));
    const [inSession, inDatabase] = await Promise.all([
      browser.storage.session.get(keys) as Promise<Record<string, FormDraft>>,
      db.formDrafts.bulkGet(keys).catch(() => []),
    ]);
    for (const [i, field] of this.fields.entries()) {
      const [latest] = [inSession[keys[i] as string], inDatabase[i]]
        .filter((draft) => draft !== undefined)
        .sort((a, b) => b.at - a.at);
      // What is typed while this is read is newer.
      if (latest?.text && !this.touched.has(field)) this.texts.set(field, latest.text);
    }
    this.redraw();
  }

  /** The form was saved, or given up: nothing of it comes back. */
  async clear(): Promise<void> {
    const keys = this.fields.map((field) => formDraftKey(this.name, field));
    const emptied = Object.fromEntries(
      keys.map((key): [string, FormDraft] => [key, { key, text: '', at: Date.now() }]),
    );
    for (const field of this.fields) this.touched.add(field);
    for (const key of keys) inDatabase.drop(key);
    this.texts.clear();
    this.redraw();
    await Promise.allSettled([browser.storage.session.set(emptied), db.formDrafts.bulkDelete(keys)]);
  }

  private async keep(field: Field, text: string): Promise<void> {
    const draft: FormDraft = { key: formDraftKey(this.name, field), text, at: Date.now() };
    // An emptied field is remembered until the browser ends: in the database an older text may be left over.
    await Promise.allSettled([browser.storage.session.set({ [draft.key]: draft }), inDatabase.put(draft.key, draft)]);
  }
}
