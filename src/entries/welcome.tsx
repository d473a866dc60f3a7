import '../ui/shared/pageStyles';
import { NotesGate } from '../ui/shared/components/NotesGate';
import { showPage } from '../ui/shared/showPage';
import { Welcome } from '../ui/welcome/Welcome';

showPage(
  undefined,
  <NotesGate>
    <Welcome />
  </NotesGate>,
);
