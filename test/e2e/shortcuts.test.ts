/** In one field of each kind on every surface; test/long presses in every field. */
import { pressShortcuts } from './shortcuts';

pressShortcuts('one of each kind');
