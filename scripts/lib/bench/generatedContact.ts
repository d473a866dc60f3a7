/** Made-up contacts by the thousand, the same at every run. */
const firstNames = [
  'Anna',
  'Piotr',
  'Maria',
  'Krzysztof',
  'Katarzyna',
  'Andrzej',
  'Małgorzata',
  'Tomasz',
  'Agnieszka',
  'Paweł',
  'Barbara',
  'Marcin',
  'Ewa',
  'Michał',
  'Zofia',
  'Grzegorz',
  'Łucja',
  'Jerzy',
  'Hanna',
  'Żaneta',
];
const lastNames = [
  'Nowak',
  'Kowalska',
  'Wiśniewska',
  'Wójcik',
  'Kamińska',
  'Lewandowska',
  'Zielińska',
  'Szymańska',
  'Woźniak',
  'Dąbrowska',
  'Kozłowska',
  'Jankowska',
  'Mazur',
  'Krawczyk',
  'Piotrowska',
  'Grabowska',
  'Pawłowska',
  'Michalska',
  'Król',
  'Wieczorek',
  'Jabłońska',
  'Wróbel',
  'Majewska',
  'Olszewska',
  'Stępień',
  'Malinowska',
  'Jaworska',
  'Adamczyk',
  'Dudek',
  'Nowicka',
];
const benchTrades = ['Architect', 'Teacher', 'Nurse', 'Developer of houses', 'Tax adviser', 'Baker'];
const benchFirms = ['Budimax', 'Domy', 'Studio', 'Stal', 'Pracownia', 'Ogrody', 'Kancelaria'];
const emptyLists = {
  emails: [],
  tags: [],
  goals: [],
  needs: [],
  touchpoints: [],
  evidence: [],
  benefits: [],
  reminders: [],
};

/**
 * The n-th of them: a third fit the offer of windows, a tenth have met you, some of these gave, took, recommended or
 * were at an event, one in a thousand is due.
 */
export function generatedContact(n: number, today: string): object {
  const surname = lastNames[(n * 7 + (n >> 4)) % lastNames.length];
  return {
    ...emptyLists,
    id: `c${n}`,
    name: `${firstNames[n % firstNames.length]} ${surname}`,
    headline: `${benchTrades[n % benchTrades.length]} in town ${n % 997}`,
    company: `${benchFirms[n % benchFirms.length]} ${n % 4999}`,
    linkedin: { slug: `person-${n}` },
    tags: n % 20 ? [] : [`group ${n % 300}`],
    touchpoints: n % 10 ? [] : [{ on: `2026-0${1 + (n % 9)}-15`, channel: 'meeting', character: 'social' }],
    ...(n % 10 === 0 && relationOf(n)),
    reminders: n % 1000 === 7 ? [{ on: today, text: 'Call' }] : [],
  };
}

/** What passed between you and one who has met you. */
function relationOf(n: number): object {
  const on = `2026-0${1 + (n % 9)}-20`;
  const passed = (direction: string) => ({ on, direction, kind: 'referral', amount: n % 7000, currency: 'PLN' });
  return {
    touchpoints: [
      { on: `2026-0${1 + (n % 9)}-15`, channel: 'meeting', character: n % 40 ? 'social' : 'both' },
      ...(n % 30 ? [] : [{ on, channel: 'event', character: 'business', event: `Breakfast ${n % 8}` }]),
    ],
    goals: n % 50 ? [] : [{ kind: 'sale', state: 'open' }],
    evidence: n % 60 ? [] : [{ on, offer: 'windows', kind: n % 120 ? 'shown' : 'recommended' }],
    benefits: n % 20 ? [] : [passed('given'), passed('received')],
    ...(n % 100 ? {} : { does: benchTrades[n % 6], looksFor: benchTrades[(n / 100) % 6] }),
  };
}
