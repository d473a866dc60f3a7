import { start } from '../../content/marks';
import { inbox } from '../../readers/inbox';

start(inbox, 'mail');
