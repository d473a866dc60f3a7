/** One contact on one day: what has happened by then, and what follows from it. Flags, ranks and traps look at this. */

import type { Awareness, Benefit, Contact, Day, Evidence, Goal, Id, Need, Offer, Reminder, Touchpoint } from '../model';
import type { Limits } from '../ruleNumbers';
import { awareness, counting } from './awareness';
import { concerns } from './fit';
import { openNeeds } from './needs';

/** What a contact knows of one offer, and by what. */
export interface Knowledge extends Awareness {
  offer: Id;
  /** The evidence that counts: not in the future, not replaced by a correction. */
  evidence: Evidence[];
}

/** One contact on one day; nothing in it is in the future but what is due. */
export interface Relation {
  contact: Contact;
  touchpoints: Touchpoint[];
  benefits: Benefit[];
  /** Open ones only. */
  goals: Goal[];
  /** What they ask for, the latest first; open ones only. */
  needs: Need[];
  /** Not done, also those to come. */
  reminders: Reminder[];
  fits: Id[];
  concerns: Id[];
  /** Of every offer, in the order of the offers. */
  knowledge: Knowledge[];
}

/** A touchpoint in which the two were in one place. */
export const isMeeting = ({ channel }: Touchpoint): boolean => channel === 'meeting' || channel === 'event';

/** The relation as it is on a day. */
export function relation(contact: Contact, offers: Offer[], fits: Id[], now: Day, limits: Limits): Relation {
  const past = ({ on }: { on: Day }) => on <= now;
  const touchpoints = contact.touchpoints.filter(past);
  const needs = openNeeds(contact.needs, now, limits);
  return {
    contact,
    touchpoints,
    benefits: contact.benefits.filter(past),
    goals: contact.goals.filter(({ state }) => state === 'open'),
    needs,
    reminders: contact.reminders.filter(({ done }) => !done),
    fits,
    concerns: concerns(contact, offers, fits, needs),
    knowledge: offers.map(({ id: offer }) => {
      const evidence = counting(contact.evidence, offer, now);
      return { offer, evidence, ...awareness(evidence, touchpoints, now, limits) };
    }),
  };
}

/** What the contact ought to know: of each offer that concerns it, what it knows. */
export const concerning = ({ knowledge, concerns }: Relation): Knowledge[] =>
  knowledge.filter(({ offer }) => concerns.includes(offer));

/** The offers that concern the contact and that it doesn't know, or may have forgotten. */
export const unknown = (relation: Relation): Knowledge[] => concerning(relation).filter(({ knows }) => !knows);
