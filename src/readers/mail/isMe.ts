/** What mail programs call the user in place of a name: "me". Programs that say "you": calledYou.ts. */

/** "me", in whatever language the page is. */
const meAnywhere = RegExp(
  '^(me' + // English
    '|ja|mnie' + // Polish
    '|ich' + // German
    '|moi' + // French
    '|yo|mí' + // Spanish
    '|mim' + // Portuguese
    '|ik|mij' + // Dutch
    '|jag|mig' + // Swedish, Danish
    '|jeg|meg' + // Danish, Norwegian
    '|minä' + // Finnish
    '|já|mne' + // Czech
    '|én' + // Hungarian
    '|я|мне|мені' + // Russian, Ukrainian
    '|我' + // Chinese
    '|自分' + // Japanese
    '|나' + // Korean
    ')$',
  'i',
);

/** What is a name in other languages ("Ben") only in its own. */
const meIn: Record<string, RegExp> = {
  de: /^mi(r|ch)$/i,
  it: /^io$/i,
  pt: /^eu$/i,
  ro: /^eu$/i,
  tr: /^ben$/i,
};

/** Whether an element names the user so, in the page's language. */
export function isMe(name: string, { ownerDocument }: Element): boolean {
  const language = ownerDocument.documentElement.lang.slice(0, 2);
  return meAnywhere.test(name) || !!meIn[language]?.test(name);
}
