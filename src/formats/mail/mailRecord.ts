/** What is read of a mail: who and when, and nothing of its text. It is let go once it is counted. */
import type { Day } from '../../domain/days';
import type { MailPerson } from './headers';
import type { SignatureTrade } from './signatureTrade';

/** One mail between people, as `RecordReader` reads it. */
export interface MailRecord {
  file: string;
  line: number;
  from: MailPerson;
  /** Everybody to whom it went. */
  to: readonly MailPerson[];
  on?: Day;
  /** Why there is no day. */
  wrong?: { code: 'noDate' | 'wrongDate'; date?: string };
  /** What says that the user sent it: a label does for sure, into a folder anything can be put. */
  sentBy?: 'label' | 'folder';
  /** To whom the server delivered it. */
  deliveredTo?: string;
  /** The labels that the user gave it. */
  labels: readonly string[];
  /** The sentence in which an offer is mentioned, and the one in which it is asked for, by the offer's id. */
  mentions?: Readonly<Record<string, string>>;
  needs?: Readonly<Record<string, string>>;
  /** What its signature says of its sender. */
  trade?: SignatureTrade;
}
