import { opened } from '../ui/popup/opened';
import css from '../ui/popup/popup.css';
import { showPage } from '../ui/shared/page';

showPage('KnownFor', css, opened(new URLSearchParams(location.search)));
