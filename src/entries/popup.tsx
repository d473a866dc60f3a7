import '../ui/shared/theme';
import { popupRoot } from '../ui/popup/popupRoot';
import { showPage } from '../ui/shared/showPage';

showPage(undefined, popupRoot(new URLSearchParams(location.search)));
