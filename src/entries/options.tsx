import '../ui/shared/pageStyles';
import { Options } from '../ui/options/Options';
import { showPage } from '../ui/shared/showPage';

showPage('nav_settings', <Options />);
