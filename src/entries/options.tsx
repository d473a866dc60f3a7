import { Options } from '../ui/options/Options';
import css from '../ui/options/options.css';
import { showPage } from '../ui/shared/showPage';
import { t } from '../ui/shared/text/t';

showPage(`KnownFor: ${t('options_title')}`, css, <Options />);
