/** The Navigation API, which TypeScript's DOM library does not know yet: as much of it as is used here. */
interface NavigateEvent extends Event {
  destination: { url: string };
  downloadRequest: string | null;
}

declare const navigation: EventTarget;
