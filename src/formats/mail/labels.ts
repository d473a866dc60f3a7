/** Gmail's labels, and the folders of other programs: what of them says how a mail counts. */
import { fold } from '../../language/folding';
import { ignoredNames, sentNames } from './folderNames';
import { categoryNames, systemLabels } from './gmailLabels';

const foldedSet = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(fold));
const sent = foldedSet(sentNames);
const ignored = foldedSet(Object.values(ignoredNames).flat());
const system = systemLabels.map(foldedSet);
const inboxes = systemLabels.map(([inbox = '']) => fold(inbox));

/** The labels of `X-Gmail-Labels`, decoded: parted by commas; one that holds a comma stands in quotes. */
export const labelsIn = (text: string): string[] =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"|[^,]+/g)]
    .map(([part, quoted]) => (quoted?.replace(/\\(.)/g, '$1') ?? part).trim())
    .filter(Boolean);

/** "Envoyé(s)": what is in brackets, and the folder above it ("[Gmail]/Sent Mail"), doesn't matter. */
const labelName = (label: string): string => fold(label.replace(/^.*[/\\]|\([^()]*\)/g, '').trim());

/** Whether the user sent what is in a folder, or has a label, of that name. */
export const isSentLabel = (label: string): boolean => sent.has(labelName(label));
/** Whether mail in a folder of that name doesn't count: drafts, spam, the bin. */
export const isIgnoredLabel = (label: string): boolean => ignored.has(labelName(label));

/** The folder that a mailbox file is, by its name: "Sent", "INBOX.Sent-1", "Wysłane.mbox". */
export const folderName = (file: string): string =>
  (file.replace(/[/\\]mbox$/i, '').replace(/^.*[/\\]/, '') ?? '')
    .replace(/\.(mbox|mbx|eml|emlx)$/i, '')
    .replace(/^INBOX\./i, '')
    .replace(/(-| ?\()\d+\)?$/, '');

/** Which of the languages the labels are in, told by the inbox; -1 for other labels. */
export const labelLanguage = (label: string): number => inboxes.indexOf(labelName(label));

/** The labels that the user made, where the language of Gmail's own is known. */
export function madeByUser(labels: readonly string[], languages: ReadonlySet<number>): string[] {
  if (!languages.size) return [];
  const isSystem = (name: string) => [...languages].some((at) => system[at]?.has(name));
  return labels.filter((label) => {
    const name = labelName(label);
    return !isSystem(name) && !sent.has(name) && !ignored.has(name) && !categoryNames.test(label) && !/^\[/.test(label);
  });
}
