import { Dashboard } from '../ui/dashboard/Dashboard';
import css from '../ui/dashboard/dashboard.css';
import { showPage } from '../ui/shared/page';
import { t } from '../ui/shared/t';

showPage(`KnownFor: ${t('dashboard')}`, css, <Dashboard />);
