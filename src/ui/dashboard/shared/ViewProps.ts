import type { LastAction } from '../../shared/components/LastAction';
import type { Route } from '../route';

/** What every view gets. */
export interface ViewProps {
  route: Route;
  lastAction: LastAction;
}
