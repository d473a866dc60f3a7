import { shell } from '../content/shell';
import { world } from '../content/world';
import { surface } from '../ui/panel';

world.panel ??= shell(surface);
// Before the worker's answer is through: it has been waited for long enough.
world.panelIsHere?.();
