import '../ui/shared/theme';
import { Namesakes } from '../ui/namesakes/Namesakes';
import { showPage } from '../ui/shared/showPage';

showPage('namesakes', <Namesakes />);
