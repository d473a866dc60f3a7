import { createPanelHost } from '../content/panel/panelHost';
import { sharedWorld } from '../content/sharedWorld';
import { panelSurface } from '../ui/panel/panelSurface';

sharedWorld.panel ??= createPanelHost(panelSurface);
// Before the worker's reply arrives: the core has waited long enough.
sharedWorld.onPanelReady?.();
