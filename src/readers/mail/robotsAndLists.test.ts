import { describe, expect, test } from 'vitest';
import { isNobodyInParticular } from './robotsAndLists';

const isNobody = (name: string, email: string, ...others: [string, string][]) => {
  const senders = [[name, email], ...others].map(([name = '', email = '']) => ({ name, email }));
  const messages = senders.map((from) => ({ from, to: [] }));
  return isNobodyInParticular({ name, email }, { messages, ownEmails: [], evidence: {} });
};

describe('a sender who is nobody in particular', () => {
  test.each([
    ['Ewa Lis', 'no-reply@x.example'],
    ['Ewa Lis', 'donotreply@x.example'],
    ['Ewa Lis', 'nie-odpowiadaj@x.example'],
    ['Ewa Lis', 'ne-pas-repondre@x.example'],
    ['Ewa Lis', 'noresponder@x.example'],
    ['Ewa Lis', 'nao-responda@x.example'],
    ['Ewa Lis', 'keine-antwort@x.example'],
    ['Ewa Lis', 'comments-noreply@docs.example'],
    ['Ewa Lis', 'inmail-hit-reply@x.example'],
    ['Ewa Lis', 'invitations@x.example'],
    ['Ewa Lis', 'reply+ab12cd34@x.example'],
    ['Ewa Lis', 'anybody@reply.x.example'],
    ['Ewa Lis', 'support+id71522@x.example'],
    ['Ewa Lis', 'bounces+9=ewa.example@x.example'],
    ['Ewa Lis', '0100018c2f3a4b5c6d7e8f90@x.example'],
    ['Mail Delivery System', 'postmaster@x.example'],
    ['Ewa Lis via Klub', 'klub@x.example'],
    ['Ewa Lis (przez Dokumenty)', 'dok@x.example'],
    ['Ewa Lis über Forum', 'forum@x.example'],
    ['Ewa Lis w imieniu Jan Kowal', 'ewa@x.example'],
    ['Ewa Lis de la part de Jan Kowal', 'ewa@x.example'],
    ['Ewa Lis namens Jan Kowal', 'ewa@x.example'],
    ['Ewa Lis от имени Jan Kowal', 'ewa@x.example'],
    ['Ewa Lis 代表 Jan Kowal', 'ewa@x.example'],
    ['Anna - anna(a)firma.example', 'relay@x.example'],
  ])('%s <%s>', (name, email) => expect(isNobody(name, email)).toBe(true));

  test('one of two people with one address', () =>
    expect(isNobody('Ewa Lis (Pomoc)', 'pomoc@x.example', ['Jan Kowal (Pomoc)', 'pomoc@x.example'])).toBe(true));
});

describe('a sender who is somebody', () => {
  test.each([
    ['Anna Nowak', 'anna+biuro@budowa.example'],
    ['Juan de la Vega', 'juan.de.la.vega@x.example'],
    ['Nina Respighi', 'nino.respighi@x.example'],
    ['Automatyka Lis', 'automatyka@x.example'],
    ['Sklep Ogrodowy', 'newsletter@sklep.example'],
    ['Anna Nowak', 'anna.nowak1985@x.example'],
    ['Vianna Lis', 'biuro@x.example'],
    ['', 'anna@x.example'],
  ])('%s <%s>', (name, email) => expect(isNobody(name, email)).toBe(false));

  test('with a name that is written in two ways', () => {
    expect(isNobody('Anna Nowak', 'anna@x.example', ['Nowak, Anna', 'anna@x.example'])).toBe(false);
    expect(isNobody('Anna Nowak', 'anna@x.example', ['ania', 'anna@x.example'])).toBe(false);
  });
});
