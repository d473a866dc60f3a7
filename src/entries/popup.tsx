import { Popup } from '../ui/popup/Popup';
import css from '../ui/popup/popup.css';
import { showPage } from '../ui/shared/page';

showPage('KnownFor', css, <Popup />);
