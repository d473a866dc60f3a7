/** A mark as a picture: on pages, where nothing of ours may be loaded, and in the options' legend. */
import type { Mark } from '../domain/marks';

/** CSS pixels. */
export const size = 14;

const colours: Record<Mark, string> = { knows: '#1d7a5f', unaware: '#b4540a', due: '#17564b' };
/** The shape says it as well: a tick, a ring, a clock. */
const shapes: Record<Mark, string> = {
  knows: 'M3.9 7.2l2.2 2.2 4-4.6',
  unaware: 'M7 4.6a2.4 2.4 0 1 0 .01 0z',
  due: 'M7 3.8V7l2.2 1.6',
};

const svg = 'http://www.w3.org/2000/svg';

/** A mark's picture, and what a screen reader says of it. */
export function drawMark(mark: Mark, says: string): SVGElement {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 14 14');
  picture.role = 'img';
  picture.ariaLabel = says;
  picture.dataset.mark = mark;
  picture.setAttribute('width', String(size));
  picture.setAttribute('height', String(size));
  const disc = part(picture, 'circle', { cx: 7, cy: 7, r: 6.25, fill: colours[mark], stroke: '#fff' });
  disc.setAttribute('stroke-width', '1.5');
  const shape = part(picture, 'path', { d: shapes[mark], fill: 'none', stroke: '#fff', 'stroke-width': 1.6 });
  shape.setAttribute('stroke-linecap', 'round');
  return picture;
}

function part(into: SVGElement, name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  into.append(made);
  return made;
}
