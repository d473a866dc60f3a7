import { Options } from '../ui/options/Options';
import css from '../ui/options/options.css';
import { showPage } from '../ui/shared/page';
import { t } from '../ui/shared/t';

showPage(`KnownFor: ${t('options_title')}`, css, <Options />);
