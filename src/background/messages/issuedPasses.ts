/**
 * Which document was shown whom. With each person that a document is shown goes a pass, and only with that it can save
 * something about them: while it lives, and by its drafts after it has gone. The worker signs passes with a secret of
 * the database, and remembers none: who was looked at is written nowhere.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Person } from '../../readers/reader';
import type { PassToSave } from '../../settings/passToSave';
import type { Database } from '../../store/database';
import { identityKeys } from '../../store/identity/identityKeys';
import type { PassKey } from '../../store/meta';

const algorithm = { name: 'HMAC', hash: 'SHA-256' };

/** Signs passes and checks them. */
export class PassesToSave {
  private key?: Promise<CryptoKey> | undefined;

  constructor(private readonly db: Database) {}

  /** @param document documentOf its sender */
  async issue(document: string, person: Person): Promise<PassToSave> {
    return { document, signature: await this.sign(document, person) };
  }

  /** Whether a pass was issued to its document for this person. */
  async isFor(pass: PassToSave, person: Person): Promise<boolean> {
    return pass.signature === (await this.sign(pass.document, person));
  }

  private async sign(document: string, person: Person): Promise<string> {
    this.key ??= this.readKey();
    this.key.catch(() => {
      this.key = undefined;
    });
    const bytes = new TextEncoder().encode([document, ...identityKeys(person)].join('\n'));
    const signature = await crypto.subtle.sign(algorithm, await this.key, bytes);
    return [...new Uint8Array(signature)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  private async readKey(): Promise<CryptoKey> {
    const bytes = await this.db.transaction('rw', this.db.meta, async () => {
      const stored = (await this.db.meta.get('passKey')) as PassKey | undefined;
      if (stored) return stored.bytes;
      const made: PassKey = { key: 'passKey', bytes: crypto.getRandomValues(new Uint8Array(32)) };
      await this.db.meta.put(made);
      return made.bytes;
    });
    return crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  }
}

/** A document by the browser's own word; where it gives documents no id, the frame. */
export const documentOf = ({ tab, frameId, documentId }: Runtime.MessageSender & { documentId?: string }): string =>
  documentId ?? `${tab?.id}/${frameId}`;
