import { connectContacts, countryParameters, draw, momentOf, type Contacts, type Moment, type Stream } from '#sim';

/**
 * The contact model: people who draw each other into something and drop out of it again, on the engine's own network and
 * with its own draws, and nothing else of the engine. Small enough to be written in any framework, so that all can be measured by
 * the same work; docs/contact-model.md says it in words.
 */
export const CONTACT_MODEL = {
  /** Contacts a person has on average; everybody reaches out to half of them. */
  contacts: 8,
  /** Share of those who are sought in the own neighbourhood. */
  inside: 0.8,
  /** People of a neighbourhood; the last has what is left over. */
  neighbourhood: 100,
  /** Share that is active in month 0. */
  start: 0.01,
  /** Chance of a month that somebody at rest becomes active without any contact. */
  alone: 0.0005,
  /** The same, added for each share of contacts that are active. */
  asked: 0.35,
  /** Chance of a month that somebody active stops. */
  stops: 0.15,
  months: 120,
} as const;

/** Streams of luck of one seed: who knows whom, and what happens. The second word of each is its number. */
const NETWORK = 1;
const EVENTS = 2;

/** People, who knows whom, and who is active. */
export interface Town {
  readonly people: number;
  readonly contacts: Contacts;
  readonly events: Stream;
  /** 1: active. Last month's, and the month's that is being made; they change places. */
  active: Uint8Array;
  next: Uint8Array;
  month: number;
}

/** A town of so many people at month 0. The seed is a whole number. */
export function createTown(people: number, seed: number): Town {
  const ids = Int32Array.from({ length: people }, (_, i) => i);
  const count = Math.max(1, Math.floor(people / CONTACT_MODEL.neighbourhood));
  const first = Int32Array.from({ length: count + 1 }, (_, k) =>
    k === count ? people : k * CONTACT_MODEL.neighbourhood,
  );
  const neighbourhood = Uint16Array.from(ids, (i) => Math.min(count - 1, Math.floor(i / CONTACT_MODEL.neighbourhood)));
  const contacts = connectContacts(
    { count: people, address: ids, neighbourhood, resources: new Float32Array(people) },
    { count, first },
    Int32Array.of(seed, NETWORK),
    {
      ...countryParameters('england'),
      meanContacts: CONTACT_MODEL.contacts,
      contactsInside: CONTACT_MODEL.inside,
      homophily: 0,
      networkDraw: 0,
      everybodyKnowsEverybody: 0,
    },
  );
  const events = Int32Array.of(seed, EVENTS);
  const begins = momentOf(events, 0);
  const active = Uint8Array.from(ids, (i) => (draw(begins, i) < CONTACT_MODEL.start ? 1 : 0));
  return { people, contacts, events, active, next: new Uint8Array(people), month: 0 };
}

/** One more month, of everybody at once: each looks at all contacts as they were last month and takes one draw. */
export function liveMonth(town: Town): void {
  town.month += 1;
  const { contacts, active, next } = town;
  moveOn(contacts.first, contacts.contact, active, next, momentOf(town.events, town.month));
  town.active = next;
  town.next = active;
}

/** What cannot be missing is not asked for: `?? 0` in the inner loop made a month 1.2 to 1.3 times as long (2026-11-30, Node 20.20). */
function moveOn(first: Int32Array, contact: Int32Array, active: Uint8Array, next: Uint8Array, moment: Moment): void {
  const { alone, asked, stops } = CONTACT_MODEL;
  let list = first[0] as number;
  for (let i = 0; i < active.length; i++) {
    const end = first[i + 1] as number;
    let sum = 0;
    for (let e = list; e < end; e++) sum += active[contact[e] as number] as number;
    const share = end > list ? sum / (end - list) : 0;
    const chance = active[i] === 1 ? 1 - stops : alone + asked * share;
    next[i] = draw(moment, i) < chance ? 1 : 0;
    list = end;
  }
}

/** What another program is compared by: how many are active after each month from month 0, and the sum of their numbers at the end, from 0. */
export interface Digest {
  readonly active: readonly number[];
  readonly sum: number;
}

/** Runs the contact model from month 0 to the last month. */
export function runContactModel(people: number, seed: number, months: number = CONTACT_MODEL.months): Digest {
  const town = createTown(people, seed);
  const active = [countActive(town)];
  for (let month = 1; month <= months; month++) {
    liveMonth(town);
    active.push(countActive(town));
  }
  return { active, sum: town.active.reduce((sum, one, i) => sum + one * i, 0) };
}

export function countActive({ active }: Town): number {
  return active.reduce((sum, one) => sum + one, 0);
}
