/** What every surface says of somebody at a glance: by colour, sign and word. */
import type { Standing } from '../model';

/** Grey: a stranger, or nothing to say. Amber: flagged. Green: knows every offer that concerns them. */
export type KnowledgeState = 'unknown' | 'unaware' | 'knows';

/** The knowledge that a verdict amounts to. Whoever isn't flagged is never amber: nothing is lost there. */
export function knowledgeOf({
  flagged,
  concerns,
  offers,
}: Pick<Standing, 'flagged' | 'concerns' | 'offers'>): KnowledgeState {
  if (flagged) return 'unaware';
  return concerns.length > 0 && concerns.every((id) => offers[id]?.knows) ? 'knows' : 'unknown';
}
