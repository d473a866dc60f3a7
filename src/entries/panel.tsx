import { shell } from '../content/shell';
import { surface } from '../ui/panel';

globalThis.knownForPanel ??= shell(surface);
// Before the worker's answer is through: it has been waited for long enough.
globalThis.knownForPanelIsHere?.();
