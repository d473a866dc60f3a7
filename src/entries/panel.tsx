import { panel } from '../ui/panel';

globalThis.knownForPanel ??= panel;
