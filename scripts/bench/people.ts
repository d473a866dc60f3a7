/** Made-up contacts by the thousand, the same at every run. */
const first =
  'Anna Piotr Maria Krzysztof Katarzyna Andrzej Małgorzata Tomasz Agnieszka Paweł Barbara Marcin Ewa Michał Zofia Grzegorz Łucja Jerzy Hanna Żaneta'.split(
    ' ',
  );
const last =
  'Nowak Kowalska Wiśniewska Wójcik Kamińska Lewandowska Zielińska Szymańska Woźniak Dąbrowska Kozłowska Jankowska Mazur Krawczyk Piotrowska Grabowska Pawłowska Michalska Król Wieczorek Jabłońska Wróbel Majewska Olszewska Stępień Malinowska Jaworska Adamczyk Dudek Nowicka'.split(
    ' ',
  );
const trades = ['Architect', 'Teacher', 'Nurse', 'Developer of houses', 'Tax adviser', 'Baker'];
const firms = ['Budimax', 'Domy', 'Studio', 'Stal', 'Pracownia', 'Ogrody', 'Kancelaria'];
const lists = { emails: [], tags: [], goals: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };

/** The n-th: a third fit the offer of windows, a tenth have met you, one in a thousand is due. */
export function benchPerson(n: number, today: string): object {
  const surname = last[(n * 7 + (n >> 4)) % last.length];
  return {
    ...lists,
    id: `c${n}`,
    name: `${first[n % first.length]} ${surname}`,
    headline: `${trades[n % trades.length]} in town ${n % 997}`,
    company: `${firms[n % firms.length]} ${n % 4999}`,
    linkedin: { slug: `person-${n}` },
    tags: n % 20 ? [] : [`group ${n % 300}`],
    touchpoints: n % 10 ? [] : [{ on: `2026-0${1 + (n % 9)}-15`, channel: 'meeting', character: 'social' }],
    reminders: n % 1000 === 7 ? [{ on: today, text: 'Call' }] : [],
  };
}
