/** Gives the user a file, as a download of the page that they are on: no permission is needed for that. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
