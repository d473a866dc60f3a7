/** IndexedDB's failures, in the way in which Dexie hands them on. */

/** Whether the disk, or what the browser gives of it, is full. */
export function isFull(error: unknown): boolean {
  const { name = '', message = '', inner } = error as { name?: string; message?: string; inner?: { name?: string } };
  return [name, inner?.name].includes('QuotaExceededError') || /quota|disk/i.test(message);
}
