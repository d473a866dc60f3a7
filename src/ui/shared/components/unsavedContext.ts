import { createContext } from 'preact';
import type { UnsavedWords } from '../../../store/queries/unsavedWords';

/** What could not be saved, as the page around has read it. */
export const UnsavedContext = createContext<UnsavedWords[]>([]);
