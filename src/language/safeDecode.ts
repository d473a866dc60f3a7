/** A part of an address with its `%` escapes decoded, once; as it is where they are broken. */
export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
