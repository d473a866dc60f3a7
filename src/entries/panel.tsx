import { shell } from '../content/shell';
import { surface } from '../ui/panel';

globalThis.knownForPanel ??= shell(surface);
