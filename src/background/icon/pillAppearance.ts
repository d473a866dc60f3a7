/** How the pill looks and what it says: drawn up here, so that a page that may hold a person need not load it. */
import type { Offer } from '../../domain/model';
import { type KnowledgeState, knowledgeOf } from '../../domain/relation/knowledgeState';
import type { PillAppearance } from '../../messages/workerMessages';
import { pillSize } from '../../settings/pillSize';
import type { WorkerText } from '../workerTexts';
import type { Glance } from './glance';
import { pillColours } from './pillPalette';

/** What they know, or that they ask for an offer, which comes before: as amber, with a sign of its own. */
type GlanceState = KnowledgeState | 'asks';

/** What pill and icon show of somebody. */
export const glanceState = ({ standing, asksFor }: Glance): GlanceState => (asksFor ? 'asks' : knowledgeOf(standing));

/** The mark, as in docs/icon.svg, at the top. */
const mark: PillAppearance['shapes'] = [
  { d: 'M11 6h10a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-10a3 3 0 0 1-3-3v-9a3 3 0 0 1 3-3Z', fill: '#17564b' },
  { d: 'M13 9.5v8M19 9.8l-5.3 4 5.3 4', stroke: '#fff', 'stroke-width': '1.9' },
  { d: 'M20.4 13.7a.5 .5 0 1 0-1 0 .5 .5 0 1 0 1 0Z', stroke: '#f2b441', 'stroke-width': '1.4' },
];

/**
 * Below it the sign: a person, with an arm raised where they ask for something; a speech balloon with an exclamation
 * mark (there is something to tell) or a tick. A question mark was read as help, a raised hand alone as "stop".
 */
const balloon =
  'M16 25.5c4.2 0 7.25 2.4 7.25 5.6s-3.05 5.6-7.25 5.6c-.85 0-1.65-.1-2.4-.3l-3.35 1.8.6-3' +
  'a5.3 5.3 0 0 1-2.1-4.1c0-3.2 3.05-5.6 7.25-5.6Z';
const signs: Record<GlanceState, string> = {
  asks:
    'M12 28.6a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0ZM9.6 38.5c.4-3 2.4-4.6 5-4.6 4.2 0 7.5-2.8 7.9-7.7' +
    'M19.6 38.5c-.2-1.4-.7-2.5-1.5-3.3',
  unknown: 'M12.75 29a3.25 3.25 0 1 0 6.5 0 3.25 3.25 0 1 0-6.5 0ZM10 38.5c.5-3 2.8-4.5 6-4.5s5.5 1.5 6 4.5',
  unaware: `${balloon}M16 28.1v3.5M16 34v.1`,
  knows: `${balloon}M13 31.2l2.1 2.1 3.9-4.1`,
};

/** Who it is and what they know, in one line. */
export function glanceText({ isGuess, contact, offers, standing, asksFor }: Glance, text: WorkerText): string {
  if (isGuess) return text('who_is_this');
  const verdict = asksFor ? text('need_for', asksFor) : verdictOf(offers, standing, text);
  return verdict ? `${contact.name}: ${verdict}` : contact.name;
}

function verdictOf(offers: readonly Offer[], standing: Glance['standing'], text: WorkerText): string {
  const knowledge = knowledgeOf(standing);
  if (knowledge === 'unknown') return '';
  const isTold = knowledge === 'knows';
  const offer = offers.find(({ id }) => standing.concerns.includes(id) && standing.offers[id]?.knows === isTold);
  return offer ? text(isTold ? 'knows_offer' : 'does_not_know_offer', offer.name) : '';
}

/** The pill of somebody. */
export function pillAppearance(glance: Glance, text: WorkerText): PillAppearance {
  const state = glanceState(glance);
  const description = glanceText(glance, text);
  return {
    name: text('open_knownfor'),
    description,
    doubt: `${text('page_has_changed')}\n${description}`,
    sheet: sheetOf(state),
    shapes: [...mark, { d: signs[state], stroke: 'currentColor', 'stroke-width': '1.5' }],
  };
}

/** The declarations of the host are important: within a shadow root, those outweigh whatever the page declares. */
function sheetOf(state: GlanceState): string {
  const { light, dark, edgeWidth } = pillColours[state === 'asks' ? 'unaware' : state];
  const colours = ({ ground, edge, ink }: typeof light) => `--ground:${ground};--edge:${edge};--ink:${ink}`;
  const { width, height } = pillSize;
  return `
:host{all:initial!important;display:block!important;position:fixed!important;z-index:2147483646!important;
width:${width}px!important;height:${height}px!important}
button{all:unset;${colours(light)};box-sizing:border-box;display:block;width:100%;height:100%;cursor:pointer;
touch-action:none;color:var(--ink);background:var(--ground);border-radius:10px;
box-shadow:inset 0 0 0 ${edgeWidth}px var(--edge),0 2px 10px #1d252229}
button:focus-visible{outline:2px solid var(--ink);outline-offset:-4px}
svg{display:block;width:100%;height:100%;fill:none;stroke-linecap:round;stroke-linejoin:round;pointer-events:none}
@media (prefers-color-scheme:dark){button{${colours(dark)}}}
@media (forced-colors:active){button{border:1px solid}}
@media print{:host{display:none!important}}`;
}
