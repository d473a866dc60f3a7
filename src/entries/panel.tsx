import { createPanelHost } from '../content/panel/panelHost';
import { sharedWorld } from '../content/sharedWorld';
import { surface } from '../ui/panel/panelSurface';

sharedWorld.panel ??= createPanelHost(surface);
// Before the worker's answer is through: it has been waited for long enough.
sharedWorld.onPanelReady?.();
