import '../ui/shared/pageStyles';
import { Report } from '../ui/report/Report';
import { showPage } from '../ui/shared/showPage';

const tab = Number(new URLSearchParams(location.search).get('tab'));
showPage('report_page_title', <Report tab={tab} />);
