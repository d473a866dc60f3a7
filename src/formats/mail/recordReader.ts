/** Makes records of messages: what is no letter to anybody gives none; its text is looked through and let go. */
import { mentionFinder } from '../../mentions/mention';
import { needFinder } from '../../mentions/needs/need';
import type { ReadOptions } from '../format';
import { offerKeywordTest } from '../offerKeywords';
import { isNobodyInParticular } from '../people/automatedAddresses';
import { detached } from '../text/detached';
import { isBulk } from './bulkMail';
import { sentOn } from './date';
import { MailHeaders, type MailPerson } from './headers';
import { isIgnoredLabel, isSentLabel, labelsIn } from './labels';
import type { MailRecord } from './mailRecord';
import { mailText } from './mailText';
import type { RawMessage } from './rawMessage';
import { signatureTrade } from './signatureTrade';

/** More people than this are a mailing: it tells nothing of any of them. */
const mostRecipients = 5;
/** Mails of one sender whose signature is read: it is the same under each. */
const mostSignatures = 3;
/** Thunderbird marks what it deleted and leaves it in the file until it is compacted. */
const deletedBit = 0x8;

type SentenceFinder = (text: string) => { sentence: string } | null;

interface OfferFinders {
  id: string;
  findMention: SentenceFinder;
  findNeed: SentenceFinder;
}

/** The mailbox that is read. */
interface Place {
  file: string;
  /** Whether its folder says that all of it was sent by the user. */
  isSent: boolean;
}

/** Reads messages one after the other; it remembers how many signatures of each sender were read. */
export class RecordReader {
  private readonly offers: OfferFinders[];
  /** Most mails hold no keyword of any offer: what takes longer is left out then. */
  private readonly isOnOffers: (text: string) => boolean;
  private readonly signatures = new Map<string, number>();
  /** Each once: a name that is cut out of headers would keep all of them in memory. */
  private readonly people = new Map<string, MailPerson>();
  private readonly now: Date;

  constructor({ offers = [], now = new Date() }: ReadOptions) {
    this.now = now;
    this.isOnOffers = offerKeywordTest({ offers });
    this.offers = offers.map((offer) => ({
      id: offer.id ?? '',
      findMention: mentionFinder(offer),
      findNeed: needFinder(offer),
    }));
  }

  /** @returns undefined for drafts, spam, what was deleted, what programs wrote, and mailings */
  async read({ bytes, line, separator }: RawMessage, { file, isSent: isSentFolder }: Place) {
    const headers = new MailHeaders(bytes);
    const labels = labelsIn(headers.text('x-gmail-labels'));
    if (labels.some(isIgnoredLabel) || isDeleted(headers) || isBulk(headers)) return undefined;
    const [from] = headers.people('from').map(this.onePerson);
    const to = ['to', 'cc', 'bcc'].flatMap(headers.people).map(this.onePerson);
    const people = to.filter(({ address }) => !isNobodyInParticular(address));
    if (!from || isNobodyInParticular(from.address) || !people.length || people.length > mostRecipients)
      return undefined;
    const day = sentOn(headers, separator, this.now);
    const record: MailRecord = { file, line, from, to: people, labels };
    if (labels.some(isSentLabel)) record.sentBy = 'label';
    else if (isSentFolder) record.sentBy = 'folder';
    if ('on' in day) record.on = day.on;
    else record.wrong = { code: day.wrong, ...('date' in day && { date: day.date }) };
    const [delivered] = headers.people('delivered-to').map(this.onePerson);
    if (delivered) record.deliveredTo = delivered.address;
    await this.lookThrough(bytes, record, labels.length > 0);
    return record;
  }

  /** Who sent it may be known at the end only: then both are looked for, what was told and what was asked. */
  private async lookThrough(bytes: Uint8Array, record: MailRecord, hasLabels: boolean): Promise<void> {
    const { from, sentBy } = record;
    const isReceived = hasLabels && !sentBy;
    const isSigned = sentBy !== 'label' && this.wantsSignature(from);
    if (!this.offers.length && !isSigned) return;
    const text = await mailText(bytes);
    if (!text) return;
    if (isSigned) record.trade = signatureTrade(text, from.name);
    if (!this.offers.length || !this.isOnOffers(text)) return;
    if (!isReceived) record.mentions = this.sentences(text, ({ findMention }) => findMention);
    if (sentBy !== 'label') record.needs = this.sentences(text, ({ findNeed }) => findNeed);
  }

  private onePerson = (person: MailPerson): MailPerson => {
    const key = `${person.address} ${person.name}`;
    const known = this.people.get(key);
    if (known) return known;
    const own = { address: detached(person.address), name: detached(person.name) };
    this.people.set(detached(key), own);
    return own;
  };

  private wantsSignature({ address }: MailPerson): boolean {
    const before = this.signatures.get(address) ?? 0;
    this.signatures.set(address, before + 1);
    return before < mostSignatures;
  }

  private sentences(text: string, finderOf: (offer: OfferFinders) => SentenceFinder): MailRecord['mentions'] {
    const found = this.offers.flatMap((offer) => {
      const sentence = finderOf(offer)(text)?.sentence;
      return sentence ? [[offer.id, sentence] as const] : [];
    });
    return found.length ? Object.fromEntries(found) : undefined;
  }
}

const isDeleted = (headers: MailHeaders): boolean =>
  (Number.parseInt(headers.first('x-mozilla-status') || '0', 16) & deletedBit) !== 0;
