import type { FieldProgress } from '../typing/autosavedField';
import { type MessageKey, t } from './t';

/** What happened, what is safe, and what to do. */
export const failureText = (code: string): string => t(`failed_${code}` as MessageKey) || t('failed_storage');

/** How the saving of a field goes, in words. */
export function progressText(progress: FieldProgress): string {
  if (typeof progress === 'object') return failureText(progress.code);
  if (progress === 'idle') return '';
  return t(progress === 'saved' ? 'saved' : 'saving');
}
