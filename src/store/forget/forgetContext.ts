/** What the steps of forgetting tell each other. */
import type { Id } from '../../domain/model';
import type { IdentityKey } from '../records';

/** Who is forgotten: the contacts, and whoever was joined into them. */
export interface ForgetContext {
  ids: ReadonlySet<Id>;
  keys: ReadonlySet<IdentityKey>;
  /** Their dated records. */
  records: ReadonlySet<Id>;
}
