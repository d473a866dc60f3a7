import { createPanelHost } from '../content/panel/panelHost';
import { sharedWorld } from '../content/sharedWorld';
import { panelSurface } from '../ui/panel/panelSurface';

sharedWorld.panel ??= createPanelHost(panelSurface);
// Before the worker's answer is through: it has been waited for long enough.
sharedWorld.onPanelReady?.();
