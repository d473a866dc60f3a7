import '../ui/dashboard/theme';
import { Dashboard } from '../ui/dashboard/Dashboard';
import { showPage } from '../ui/shared/showPage';
import { t } from '../ui/shared/text/t';

showPage(`KnownFor: ${t('dashboard')}`, <Dashboard />);
