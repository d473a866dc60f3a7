import { plural } from '../../shared/text/plural';

/** How many there are beyond those that a list shows; nothing where it shows all. */
export function MoreRecords({ total, limit }: { total: number; limit: number }) {
  return total > limit ? <p class="soft small">{plural('more_records', total - limit)}</p> : null;
}
