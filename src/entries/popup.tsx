import '../ui/shared/pageStyles';
import { popupRoot } from '../ui/popup/popupRoot';
import { NotesGate } from '../ui/shared/components/NotesGate';
import { showPage } from '../ui/shared/showPage';

showPage(undefined, <NotesGate>{popupRoot(new URLSearchParams(location.search))}</NotesGate>);
