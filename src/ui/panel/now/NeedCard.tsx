import type { ComponentChildren } from 'preact';
import type { Offer } from '../../../domain/model';
import type { ThreadNeed } from '../../../messages/workerMessages';
import { insertIcon } from '../../shared/icons';
import { asksIcon } from '../../shared/lateIcons';
import { t } from '../../shared/text/t';
import { AwarenessDetails } from '../awareness/AwarenessDetails';
import type { PanelState } from '../state/panelState';
import type { CardAction } from './CardButton';
import { bareLetter, insertIntoMessage } from './insertIntoMessage';
import { replyTo } from './letter';
import { WhatNowCard } from './WhatNowCard';

/** What they ask for here, a card for each offer; below the last the other matters. */
export function NeedCards({ state, more }: { state: PanelState; more: ComponentChildren }) {
  const { needs } = state.thread;
  return (
    <>
      {needs.map((need, at) => {
        const offer = state.view!.offers.find(({ id }) => id === need.offer);
        const props = { state, need, more: at === needs.length - 1 && more };
        return offer && <NeedCard key={`${need.offer}.${need.sentence}`} {...props} offer={offer} />;
      })}
    </>
  );
}

interface NeedProps {
  state: PanelState;
  need: ThreadNeed;
  offer: Offer;
}

type NeedCardProps = NeedProps & { more: ComponentChildren };

/** What they ask for on this page, before everything reckoned: their words, and your sentence to insert. */
function NeedCard({ more, ...props }: NeedCardProps) {
  const { state, need, offer } = props;
  const knows = state.view!.standing.offers[offer.id]?.knows;
  const text = replyTo(offer, state.thread.language());
  return (
    <WhatNowCard
      tone="amber"
      kind="need"
      eyebrow={t(state.isThread ? 'need_in_message' : 'need_on_profile')}
      icon={asksIcon}
      title={t(knows ? 'need_known' : 'need_unknown', offer.name)}
      reason={need.answer && t('need_answered', need.answer)}
      quote={<NeedSentence need={need} />}
      main={need.answer ? takeAnswer(props) : insertion(props, text)}
      said={!need.answer && text ? t('need_inserts', text) : ''}
      second={[settle(props), addToLooksFor(props)]}
      notNow={{ label: t('need_not_that'), run: () => void notThat(props) }}
      why={() => <AwarenessDetails {...{ state, offer }} on={state.now} />}
      isFolded={!!(state.form || state.editing)}
    >
      {more}
    </WhatNowCard>
  );
}

/** Their sentence, the word that gave it away in bold. */
function NeedSentence({ need: { sentence, word } }: { need: ThreadNeed }) {
  const at = word ? sentence.indexOf(word) : -1;
  if (at < 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <strong>{word}</strong>
      {sentence.slice(at + word.length)}
    </>
  );
}

/** They were told already: one click takes the sentence that says so as evidence. */
function takeAnswer({ state, need }: NeedProps): CardAction | undefined {
  const proposal = state.thread.proposals.find(({ offer }) => offer === need.offer);
  return proposal && { label: t('need_take_answer'), run: () => void state.thread.accept(proposal) };
}

function insertion(props: NeedProps, text: string): CardAction {
  const { services, isThread } = props.state;
  if (!text) return { label: t('step_write_pitch'), run: () => void services.ask('openPage', 'options') };
  const label = t(isThread ? 'need_insert' : 'need_copy');
  return { label, icon: insertIcon, run: (button) => void insertReply(props, text, button) };
}

/** Inserts your sentence; that the user acts keeps what they asked for. */
async function insertReply({ state, need }: NeedProps, text: string, button: Element): Promise<void> {
  await insertIntoMessage(state, button, bareLetter(text));
  const said = state.notice ?? '';
  const { on = state.now, offer, sentence } = need;
  if (!need.kept && (await state.save({ do: 'need', input: { who: state.who(), on, offer, sentence } })))
    state.notify('', `${said} ${t('need_kept')}`);
}

const settle = ({ state, need: { kept } }: NeedProps): CardAction | undefined =>
  kept
    ? {
        label: t('need_settled'),
        run: () => void state.save({ do: 'need', input: { who: state.who(), id: kept, settled: true } }),
      }
    : undefined;

/** What they look for at large feeds introductions; a sentence that isn't there yet can be added. */
function addToLooksFor({ state, need: { sentence } }: NeedProps): CardAction | undefined {
  const known = state.view!.contact.looksFor ?? '';
  if (known.includes(sentence)) return undefined;
  const text = [known.trim(), sentence].filter(Boolean).join('\n');
  return {
    label: t('need_to_looks_for'),
    run: () => void state.save({ do: 'field', input: { who: state.who(), field: 'looksFor', text } }),
  };
}

/** It wasn't about the offer: what misled becomes an exception, and a record of it goes. */
async function notThat({ state, need: { offer, exception, kept } }: NeedProps): Promise<void> {
  if (await state.save({ do: 'exception', input: { offer, text: exception, need: kept } }))
    state.notify('', t('not_counted', exception));
}
