import type { Id, Standing } from '../../../domain/model';

/** What is shown of somebody in the view of the circle. */
export interface CirclePerson {
  id: Id;
  name: string;
  standing: Standing;
}
