/** What mail programs call the user by in place of a name. */

/** "me"; what is a name in other languages ("Ben") only in its own. */
const me = /^(me|ja|mnie|ich|moi|yo|mí|mim|ik|mij|jag|mig|jeg|meg|minä|já|mne|én|я|мне|мені|我|自分|나)$/i;
const meIn: Record<string, RegExp> = { de: /^mi(r|ch)$/i, it: /^io$/i, pt: /^eu$/i, ro: /^eu$/i, tr: /^ben$/i };

/** Whether an element names the user so, in the page's language. */
export function isMe(name: string, { ownerDocument }: Element): boolean {
  const language = ownerDocument.documentElement.lang.slice(0, 2);
  return me.test(name) || !!meIn[language]?.test(name);
}
