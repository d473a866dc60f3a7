import '../ui/shared/theme';
import { Report } from '../ui/report/Report';
import { showPage } from '../ui/shared/showPage';
import { t } from '../ui/shared/text/t';

const tab = Number(new URLSearchParams(location.search).get('tab'));
showPage(`KnownFor: ${t('report_page_title')}`, <Report tab={tab} />);
