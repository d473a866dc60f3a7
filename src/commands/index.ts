/**
 * Everything that can be done: the map of commands, and their types for those who send them. Content scripts import the
 * types alone; the validators would cost each page 2.4 kB.
 */
import type { Answer, Input } from './command';
import { field } from './field';
import { goal } from './goal';
import { importing } from './import';
import { apart, join } from './join';
import { offer } from './offer';
import { tag } from './tag';
import { told } from './told';
import { undo } from './undo';

export const commands = { field, goal, tag, told, offer, join, apart, import: importing, undo };

export type Commands = typeof commands;
export type Name = keyof Commands;
export type InputOf<N extends Name> = Input<Commands[N]>;
export type AnswerOf<N extends Name> = Answer<Commands[N]>;
