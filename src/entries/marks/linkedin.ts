import { start } from '../../content/marks';
import { linkedinList } from '../../readers/linkedin/list';

start(linkedinList, 'linkedin');
