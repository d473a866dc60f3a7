import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../shared/components/Icon';
import { downIcon } from '../../shared/icons';
import { type MessageKey, t } from '../../shared/text/t';
import { type CardAction, CardButton } from './CardButton';
import './WhatNowCard.css';

interface WhatNowCardProps {
  /** Amber only for "doesn't know". */
  tone?: 'amber' | 'plain';
  /** What kind of matter it is, for tests and sheets. */
  kind: string;
  /** The small line above the title: "What now", "In this message". */
  eyebrow: string;
  title: string;
  /** A sign from icons.ts, before the title. */
  icon?: string;
  /** One or two lines. */
  reason?: string;
  /** What would be sent, or what somebody asked for. */
  quote?: ComponentChildren;
  main?: CardAction | undefined;
  /** What the main action does not do, below it. */
  said?: string;
  second?: (CardAction | undefined)[];
  /** Puts the matter off. */
  notNow?: CardAction;
  /** The whole why, drawn when it is asked for. */
  why?(): ComponentChildren;
  /** What asks for it, where "Why?" stands elsewhere. */
  whyLabel?: MessageKey;
  /** Only the title is shown: something else is open. */
  isFolded?: boolean;
  /** What stands below the actions: a choice, the other matters. */
  children?: ComponentChildren;
}

/** One matter: what it is, why, what would be sent, one main action, a second, and a way to put it off. */
export function WhatNowCard(props: WhatNowCardProps) {
  const { tone = 'plain', kind, title, icon, isFolded = false } = props;
  const [isOpened, setOpened] = useState(false);
  if (isFolded && !isOpened)
    return (
      <section class={`now ${tone} folded`} data-kind={kind} aria-label={props.eyebrow}>
        <button type="button" aria-expanded="false" onClick={() => setOpened(true)}>
          {icon && <Icon path={icon} />}
          <strong class="grow" dir="auto">
            {title}
          </strong>
          <Icon path={downIcon} small />
        </button>
      </section>
    );
  return <OpenCard {...props} tone={tone} />;
}

function OpenCard(props: WhatNowCardProps) {
  const { tone, kind, eyebrow, title, icon, reason, quote, main, said, second = [], notNow } = props;
  const { why, whyLabel = 'why' } = props;
  const [isWhyOpen, setWhyOpen] = useState(false);
  return (
    <section class={`now ${tone}`} data-kind={kind} aria-label={eyebrow}>
      <div class="eyebrow">
        <span>{eyebrow}</span>
        {why && (
          <button
            type="button"
            class="quiet small"
            aria-expanded={isWhyOpen}
            aria-describedby={`now-${kind}`}
            onClick={() => setWhyOpen(!isWhyOpen)}
          >
            {t(isWhyOpen ? 'less' : whyLabel)}
          </button>
        )}
      </div>
      <h2 id={`now-${kind}`}>
        {icon && <Icon path={icon} />}
        <span dir="auto">{title}</span>
      </h2>
      {isWhyOpen && why ? why() : reason && <p dir="auto">{reason}</p>}
      {quote && <blockquote dir="auto">{quote}</blockquote>}
      {main && <CardButton action={main} look="main" />}
      {said && <p class="said">{said}</p>}
      {(second.some(Boolean) || notNow) && (
        <div class="second">
          {second.map((action) => action && <CardButton key={action.label} action={action} look="" />)}
          {notNow && <CardButton action={notNow} look="quiet" />}
        </div>
      )}
      {props.children}
    </section>
  );
}
