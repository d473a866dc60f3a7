import '../ui/dashboard/dashboardStyles';
import { Dashboard } from '../ui/dashboard/Dashboard';
import { NotesGate } from '../ui/shared/components/NotesGate';
import { showPage } from '../ui/shared/showPage';

showPage(
  'dashboard',
  <NotesGate>
    <Dashboard />
  </NotesGate>,
);
