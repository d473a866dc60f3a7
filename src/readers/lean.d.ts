/**
 * Defined by the build for a bundle that has no room for the reading of messages: `typeof LEAN` then leaves it out.
 * Nowhere else is there such a name.
 */
declare const LEAN: true | undefined;
