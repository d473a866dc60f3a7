import { Report } from '../ui/report/Report';
import css from '../ui/report/Report.css';
import { showPage } from '../ui/shared/showPage';
import { t } from '../ui/shared/text/t';

const tab = Number(new URLSearchParams(location.search).get('tab'));
showPage(`KnownFor: ${t('report_page_title')}`, css, <Report tab={tab} />);
