import { sharedWorld } from '../content/sharedWorld';
import { pageReport } from '../readers/pageReport/pageReport';

sharedWorld.pageReport = () => pageReport(document, new URL(location.href));
