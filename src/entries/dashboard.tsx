import '../ui/dashboard/theme';
import { Dashboard } from '../ui/dashboard/Dashboard';
import { showPage } from '../ui/shared/showPage';

showPage('dashboard', <Dashboard />);
