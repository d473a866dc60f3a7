import '../ui/shared/theme';
import { Options } from '../ui/options/Options';
import { showPage } from '../ui/shared/showPage';
import { t } from '../ui/shared/text/t';

showPage(`KnownFor: ${t('options_title')}`, <Options />);
