import { firmDomain } from '../domain/mailDomains';
import type { ProjectContact } from '../domain/projectFile';
import type { FileContents } from '../formats/format';

/** Whether somebody has an address at the user's own domain. */
export function colleagueTest({ self }: FileContents): (contact: ProjectContact) => boolean {
  const own = new Set((self?.emails ?? []).map(firmDomain).filter(Boolean));
  return ({ emails }) => emails.some((address) => own.has(firmDomain(address)));
}
