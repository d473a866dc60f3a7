import { showPage } from '../ui/shared/page';
import { t } from '../ui/shared/t';
import { Skeleton } from '../ui/skeleton/Skeleton';
import css from '../ui/skeleton/skeleton.css';

const tab = Number(new URLSearchParams(location.search).get('tab'));
showPage(`KnownFor: ${t('skeleton_title')}`, css, <Skeleton tab={tab} />);
