import css from '../ui/popup/popup.css';
import { popupRoot } from '../ui/popup/root';
import { showPage } from '../ui/shared/showPage';

showPage('KnownFor', css, popupRoot(new URLSearchParams(location.search)));
