/** What `npm run new` writes: nothing is written before all of it is known. */
import { newFormat } from './newFormat';
import { newReader } from './newReader';
import { newTrap } from './newTrap';
import type { NewPlan } from './plan';

const planners: Record<string, (name: string, address: string) => NewPlan> = {
  reader: newReader,
  trap: newTrap,
  format: newFormat,
};

/**
 * Plans a new reader, trap or format.
 * @param words the kind, the name, and for a reader an address of the site
 * @throws Error with a line for the user
 */
export function planNew([kind = '', name = '', address = 'https://mail.site.example/']: string[]): NewPlan {
  const planner = Object.hasOwn(planners, kind) && planners[kind];
  if (!planner || !/^[a-z][a-zA-Z]{1,30}$/.test(name) || !URL.canParse(address)) {
    const kinds = Object.keys(planners).join('|');
    throw new Error(`usage: npm run new ${kinds} NAME [ADDRESS], where NAME is like "fastmail"`);
  }
  return planner(name, address);
}
