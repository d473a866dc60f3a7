/** What a user may switch on: keys in storage.local. */

/** Mentions in the user's own messages are noted without asking. */
export const logMentionsKey = 'mentions/automatic';
