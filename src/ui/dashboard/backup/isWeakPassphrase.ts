/** A rough guess at how hard a passphrase is to find: enough for a hint, no promise. */
export function isWeakPassphrase(passphrase: string): boolean {
  const letters = [...passphrase.normalize('NFC')];
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(passphrase)).length;
  const words = passphrase.trim().split(/\s+/).length;
  const different = new Set(letters).size;
  return different < 6 || (letters.length < 12 && kinds < 4) || (letters.length < 16 && words < 3 && kinds < 2);
}
