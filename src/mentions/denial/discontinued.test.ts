import { describe, expect, test } from 'vitest';
import { findMention } from '../mention';

const offer = { keywords: ['okno', 'odlewnia', 'geodeta', 'window', 'foundry', 'roofer', 'background check'] };

describe('a goodbye, or a no without our verb, takes back', () => {
  test.each([
    ['its part is closed', 'Zamknęliśmy dział okien.'],
    ['the part first', 'Produkcję okien zawiesiliśmy.'],
    ['in English', 'We have shut down the window department.'],
    ['the firm itself', "The foundry closed last year, I'm a consultant now."],
    ['broke', 'Our window firm went bust.'],
    ['handed on', 'Odlewnię przekazałem synowi i jestem na emeryturze.'],
    ['out of it', "I sold my foundry and I'm out of the business."],
    ['what one was', 'Kiedyś byłem geodetą, teraz robię wino.'],
    ['what one used to be', 'I used to be a roofer, now I teach yoga.'],
    ['what one left', 'Z oknami skończyłem, dziś prowadzę pensjonat.'],
    ['none this season', 'Okien w tym sezonie nie ma.'],
    ['none here', 'No background checks here, sorry.'],
    ['none for the other either', "You'll never get windows from us."],
    ['ended with a year', 'Okna montowaliśmy do 2018 roku, potem wszystko sprzedaliśmy.'],
    ['ended with the pandemic', 'We made windows until the pandemic.'],
    ['once, and now', 'I fitted windows once, a long time ago; these days I only knit.'],
    ['a side of the firm', "We've wound up the window side."],
    ['others, not we', 'Oknami zajmie się ktoś inny, nie my.'],
    ['no part of the service', "Windows aren't included in our service."],
    ['none known', 'Okien niestety nie znam.'],
    ['an adventure over', 'Nasza przygoda z oknami dobiegła końca.'],
    ['days that ended', 'My roofer days ended with my knees.'],
    ['an era over', 'Skończyła się nasza era okien.'],
    ['left to the young', 'Okna zostawiłem młodszym.'],
    ['left to others', 'Windows are the one thing we leave to others.'],
    ['not at mine', 'Okna? Nie u mnie.'],
    ['sorry, none', 'Sorry, no foundry.'],
    ['none left, only something else', 'Okien nie mamy, tylko drzwi.'],
  ])('%s', (_, text) => expect(findMention(offer, text)).toBeNull());
});

describe('what is finished, closed, remembered or boasted of stands', () => {
  test.each([
    ['a job', 'Zamknęliśmy sezon, okna u Państwa kończymy w piątek.'],
    ['work of last year', 'W zeszłym roku wymieniliśmy okna w szkole.'],
    ['windows that close', 'These windows close softly.'],
    ['a year of the trade', 'I was a roofer at 16 and I still am.'],
    ['a need denied', "You needn't be rich to buy windows from us."],
    ['never another', "You'll never want cheap windows again."],
    ['nobody else makes them', 'Okien nie zlecamy, robimy je sami.'],
    ['nobody else does, in English', "We don't outsource our windows."],
    ['no regret', 'Nie pożałuje Pan naszych okien.'],
    ['until a day to come', 'Okna montujemy do 15 grudnia.'],
    ['until a year, and again', 'Okna montowałem do 2018 roku, teraz znowu wracam do zawodu.'],
    ['none returned', "We haven't had a window returned in ten years."],
    ['no waiting', 'Nie ma co czekać z oknami do wiosny.'],
    ['none left unfinished', "We've never left a window unfinished."],
    ['none too big', 'No house is too big for our windows.'],
    ['no permit', "You don't need a permit for windows like ours."],
    ['no permit, in Polish', 'Nie potrzebuje Pan pozwolenia na okna.'],
    ['nobody without', 'Nie znam domu, któremu nie przydałyby się okna.'],
    ['no fear', 'Nie bójcie się nowych okien.'],
    ['none bad', 'Nie ma złych okien, są tylko źle wstawione.'],
    ['none better', 'Lepszych okien nie ma.'],
    ['no trouble', 'Z oknami nie mamy problemu.'],
  ])('%s', (_, text) => expect(findMention(offer, text)).not.toBeNull());
});
