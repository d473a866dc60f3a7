/** The words of some lines, parted by spaces. */
export const wordSet = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));
