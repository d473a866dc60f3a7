/**
 * Everything that can be done: the map of commands, and their types for those who send them. Content scripts import the
 * types alone; the validators would cost each page 2.4 kB.
 */

import { benefit } from './benefit';
import { cadence } from './cadence';
import { capture } from './capture';
import { circle } from './circle';
import type { Answer, Input } from './command';
import { dismiss } from './dismiss';
import { each } from './each';
import { evidence } from './evidence';
import { exception } from './exception';
import { field } from './field';
import { gains } from './gains';
import { goal } from './goal';
import { importing } from './import';
import { apart, join } from './join';
import { limit } from './limit';
import { met } from './met';
import { occasion } from './occasion';
import { offer } from './offer';
import { reminder } from './reminder';
import { remove } from './remove';
import { setAside } from './setAside';
import { setting } from './setting';
import { snooze } from './snooze';
import { tag } from './tag';
import { thank } from './thank';
import { told } from './told';
import { touchpoint } from './touchpoint';
import { undo } from './undo';

export const commands = {
  field,
  gains,
  tag,
  goal,
  touchpoint,
  evidence,
  benefit,
  reminder,
  told,
  thank,
  setAside,
  dismiss,
  offer,
  exception,
  join,
  apart,
  remove,
  snooze,
  cadence,
  circle,
  capture,
  occasion,
  met,
  limit,
  setting,
  each,
  import: importing,
  undo,
};

export type Commands = typeof commands;
export type Name = keyof Commands;
export type InputOf<N extends Name> = Input<Commands[N]>;
export type AnswerOf<N extends Name> = Answer<Commands[N]>;
