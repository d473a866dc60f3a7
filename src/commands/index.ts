/**
 * Everything that can be done: the map of commands, and their types for those who send them. Content scripts import the
 * types alone; the validators would cost each page 2.4 kB.
 */

import type { RawInputOf, ResultOf } from './command';
import { bulk } from './contact/bulk';
import { cadence } from './contact/cadence';
import { circle } from './contact/circle';
import { confirmName } from './contact/confirmName';
import { correct } from './contact/correct';
import { dismiss } from './contact/dismissTrap';
import { field } from './contact/field';
import { gains } from './contact/gains';
import { identify } from './contact/identify';
import { apart, join } from './contact/join/join';
import { otherValue } from './contact/join/otherValue';
import { split } from './contact/join/split';
import { newsRead } from './contact/newsRead';
import { reach } from './contact/reach';
import { forget } from './contact/remove/forget';
import { remove } from './contact/remove/remove';
import { restore } from './contact/remove/restore';
import { restoreForgotten } from './contact/remove/restoreForgotten';
import { setAside } from './contact/setAside';
import { snooze } from './contact/snooze';
import { tag } from './contact/tag';
import { attendance } from './event/attendance';
import { capture } from './event/capture';
import { event } from './event/event';
import { cancelImport } from './import/cancelImport';
import { finishImport } from './import/finishImport';
import { importFile } from './import/importFile';
import { check } from './jobs/check';
import { exception } from './offer/exception';
import { offer } from './offer/offer';
import { benefit } from './relation/benefit';
import { evidence } from './relation/evidence';
import { goal } from './relation/goal';
import { need } from './relation/need';
import { recommendation } from './relation/recommendation';
import { reminder } from './relation/reminder';
import { thank } from './relation/thank';
import { told } from './relation/told';
import { touchpoint } from './relation/touchpoint';
import { limit } from './settings/limit';
import { setRetention } from './settings/setRetention';
import { setting } from './settings/setting';
import { undo } from './undo/undo';

/** Command by name: messages, the log and `each` go by these names. */
export const commands = {
  field,
  correct,
  confirmName,
  newsRead,
  identify,
  gains,
  tag,
  goal,
  need,
  touchpoint,
  evidence,
  benefit,
  reminder,
  told,
  recommendation,
  thank,
  setAside,
  dismiss,
  offer,
  exception,
  join,
  apart,
  split,
  otherValue,
  reach,
  remove,
  restore,
  forget,
  snooze,
  cadence,
  circle,
  capture,
  event,
  attendance,
  limit,
  setting,
  setRetention,
  bulk,
  import: importFile,
  cancelImport,
  finishImport,
  restoreForgotten,
  undo,
  check,
};

type Commands = typeof commands;
export type CommandName = keyof Commands;
export type CommandInput<N extends CommandName> = RawInputOf<Commands[N]>;
export type CommandResult<N extends CommandName> = ResultOf<Commands[N]>;
