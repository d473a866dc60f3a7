import type { LastAction } from '../../shared/hooks/useLastAction';
import type { Route } from '../route';

/** What every view gets. */
export interface ViewProps {
  route: Route;
  lastAction: LastAction;
}
