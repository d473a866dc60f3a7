import { pressShortcuts } from '../e2e/shortcuts';

pressShortcuts('every field');
