import { Dashboard } from '../ui/dashboard/Dashboard';
import css from '../ui/dashboard/dashboard.css';
import { showPage } from '../ui/shared/showPage';
import { t } from '../ui/shared/text/t';

showPage(`KnownFor: ${t('dashboard')}`, css, <Dashboard />);
