/** Gmail's ids of threads: what the address calls a thread, and what the page calls the one that it shows. */

/** The letters of ids in addresses since 2018, and those of the base 64 that they encode. */
const addressLetters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** "f:1748464474281133894": sent by somebody; "a:r-7681922771531347793": begun here. */
const threadIdPattern = /^(?:f:|a:r-?)\d{15,20}$/;

/** The id in an address, as markup has it; empty where it says nothing of a kind that is known. */
export function idIn(address: string): string {
  if (/^[0-9a-f]{16}$/.test(address)) return `f:${BigInt(`0x${address}`)}`;
  let number = 0n;
  for (const letter of address) {
    const value = addressLetters.indexOf(letter);
    if (value < 0) return '';
    number = number * 40n + BigInt(value);
  }
  let text = '';
  for (; number; number /= 64n) text = base64[Number(number % 64n)] + text;
  const id = text.length % 4 === 1 ? '' : atob(text);
  return threadIdPattern.test(id) ? id : '';
}

const idAttributes = ['data-thread-perm-id', 'data-message-id', 'data-legacy-thread-id', 'data-legacy-message-id'];

/** The ids of the thread and of its messages that a page shows; the rows of a list beside it are other threads. */
function idsOn(root: ParentNode): string[] {
  return idAttributes
    .flatMap((name) => [...root.querySelectorAll(`[${name}]:not(tr *)`)].map((one) => one.getAttribute(name) ?? ''))
    .map(plainId)
    .filter(Boolean);
}

/** "#thread-f:1840" or letters, as an id. */
function plainId(text: string): string {
  const id = text.replace(/^#?(thread|msg)-/, '');
  return threadIdPattern.test(id) ? id : idIn(id);
}

/** Whether what a page shows is another thread than the address says: the one before, still standing there. */
export function isOtherThread(address: string | undefined, root: ParentNode): boolean {
  const id = plainId(address ?? '');
  const shown = id ? idsOn(root) : [];
  return shown.length > 0 && !shown.includes(id);
}
