import * as v from 'valibot';
import { defaultRetention, type RetentionName } from '../../domain/retention';
import { namedField } from '../../store/settingRecord';
import { command } from '../command';
import { keepingSchema } from '../inputBounds';
import { saveSettings } from './setting';

const names = Object.keys(defaultRetention) as RetentionName[];

/** For how many days something can be undone, or who was removed brought back; `null` gives back the default. */
export const setRetention = command({
  from: ['extension'],
  input: v.object({ what: v.picklist(names), days: keepingSchema }),
  change: (tx, { what, days }) => saveSettings(tx, 'keeping', { [namedField(what)]: days ?? undefined }),
});
