import '../ui/shared/pageStyles';
import { Namesakes } from '../ui/namesakes/Namesakes';
import { NotesGate } from '../ui/shared/components/NotesGate';
import { showPage } from '../ui/shared/showPage';

showPage(
  'namesakes',
  <NotesGate>
    <Namesakes />
  </NotesGate>,
);
