import '../ui/shared/pageStyles';
import { Fragment } from 'preact';
import { Health } from '../ui/health/Health';
import { showPage } from '../ui/shared/showPage';

// Of all pages this is the one to be shown when the data can't be read.
showPage('health_title', <Health />, Fragment);
