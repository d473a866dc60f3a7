import browser from 'webextension-polyfill';
import { type Consent, type ConsentAnswer, consentAnswer, consentIn, consentKey } from '../../../settings/consent';
import { useStored } from './useStored';

/** What the user answered, and giving another answer; undefined until it is known. */
export function useConsent(): { consent: Consent | undefined; answer(isGiven: boolean): Promise<void> } {
  const { isRead, value } = useStored<ConsentAnswer>(consentKey);
  return {
    consent: isRead ? consentIn({ [consentKey]: value }) : undefined,
    answer: (isGiven) => browser.storage.local.set({ [consentKey]: consentAnswer(isGiven) }),
  };
}
