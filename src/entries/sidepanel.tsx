import { startSidePanel } from '../ui/sidepanel/sidePanel';

void startSidePanel();
