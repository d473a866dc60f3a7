/** Business, social or both: what the balance of a relation counts. Where nobody said, it enters no share. */
import type { Touchpoint } from '../model';

/** Whether somebody said which of them it was. */
export const hasCharacter = ({ character }: Touchpoint): boolean => !!character;
/** `both` counts as business and as social. */
export const isBusiness = ({ character }: Touchpoint): boolean => character === 'business' || character === 'both';
/** `both` counts as business and as social. */
export const isSocial = ({ character }: Touchpoint): boolean => character === 'social' || character === 'both';
