/** Whether a touchpoint was social or business. */
import type { Touchpoint } from '../model';

/** `both` counts as business and as social; a touchpoint of which nobody said is neither, and in no share of them. */
export const isBusiness = ({ character }: Touchpoint): boolean => character === 'business' || character === 'both';
export const isSocial = ({ character }: Touchpoint): boolean => character === 'social' || character === 'both';
export const hasCharacter = ({ character }: Touchpoint): boolean => character !== undefined;
