/** Since when somebody is a contact. */
import { today } from '../../../domain/days';
import type { Day } from '../../../domain/model';
import type { SyncedRecord } from '../../records';
import { clockTime } from '../../write/clock';

/** The day on which a record was made here. */
export const createdOn = ({ created }: Pick<SyncedRecord, 'created'>): Day => today(new Date(clockTime(created)));
