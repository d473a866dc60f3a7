import '../ui/shared/pageStyles';
import { showPage } from '../ui/shared/showPage';
import { Welcome } from '../ui/welcome/Welcome';

showPage(undefined, <Welcome />);
