import { plural } from '../shared/text/plural';
import type { ImportResult } from './runImport';

/** What an import brought: "3 new people, 1 was known". */
export const importResultText = ({ added, met }: ImportResult): string =>
  [plural('import_added', added), met > 0 && plural('import_met', met)].filter(Boolean).join(', ');
