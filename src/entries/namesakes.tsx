import '../ui/shared/theme';
import { Namesakes } from '../ui/namesakes/Namesakes';
import { showPage } from '../ui/shared/showPage';
import { t } from '../ui/shared/text/t';

showPage(`KnownFor: ${t('namesakes')}`, <Namesakes />);
