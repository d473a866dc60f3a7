/**
 * Everything that can be done: the map of commands, and their types for those who send them. Content scripts import the
 * types alone; the validators would cost each page 2.4 kB.
 */

import { benefit } from './benefit';
import type { Answer, Input } from './command';
import { dismiss } from './dismiss';
import { evidence } from './evidence';
import { exception } from './exception';
import { field } from './field';
import { gains } from './gains';
import { goal } from './goal';
import { importing } from './import';
import { apart, join } from './join';
import { offer } from './offer';
import { reminder } from './reminder';
import { setAside } from './setAside';
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
  import: importing,
  undo,
};

export type Commands = typeof commands;
export type Name = keyof Commands;
export type InputOf<N extends Name> = Input<Commands[N]>;
export type AnswerOf<N extends Name> = Answer<Commands[N]>;
