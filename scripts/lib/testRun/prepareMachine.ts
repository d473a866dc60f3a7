/** What the tests in real browsers need on this machine. */
import { mailPackages } from '../../../test/mail/mailServer';
import { browserKinds, needBrowser } from '../browsers';
import { canHaveScreen, screenPackages } from '../browsers/virtualScreen';
import { needPackages } from '../debianPackages';

/**
 * Installs browsers, a screen and a mail server where that can be done.
 * @returns a line for each thing that can't be had
 */
export function prepareMachine(): string[] {
  const needs: (() => void)[] = [
    ...browserKinds.map((kind) => () => void needBrowser(kind)),
    () => canHaveScreen && needPackages(screenPackages, 'a screen for keyboard tests'),
    () => needPackages(mailPackages, 'a webmail for the tests'),
  ];
  return needs.flatMap((need) => {
    try {
      need();
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}
