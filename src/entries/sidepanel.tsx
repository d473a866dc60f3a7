import { startSidePanel } from '../ui/sidepanel/start';

void startSidePanel();
