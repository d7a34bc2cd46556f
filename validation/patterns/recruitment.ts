import { cite } from '#sim';
import { higher, inBand, lower } from '../judge/check.ts';
import { pattern } from '../pattern.ts';
import { meanMade, meanOver, over } from './over.ts';

/** Who is asked, how, and by whom. */
export const RECRUITMENT = [
  pattern({
    id: 'P6',
    title: 'Asking works, but it reaches insiders',
    tag: 'prediction',
    fittedIn: ['norway'],
    bounds: 'sourced',
    sources: ['frivillighetNorge2022', 'ncvo2019'],
    countries: ['norway', 'denmark', 'england'],
    // Asks through ties are 1.3 a year and adult in Norway, .7 in Denmark and England: the lot sends as many.
    arms: (country) => ({
      ties: { scenario: {} },
      lot: { scenario: { levers: { invitations: country === 'norway' ? 1.3 : 0.7, recruitment: { lot: 1 } } } },
      outreach: {
        scenario: { levers: { invitations: country === 'norway' ? 1.3 : 0.7, recruitment: { outreach: 1 } } },
      },
    }),
    readings: {
      insiders: over('asksInsidersTies'),
      newcomersTie: meanOver('newcomersTie'),
      newcomersLot: meanOver('newcomersLot'),
      newcomersOutreach: meanOver('newcomersOutreach'),
    },
    checks: [
      inBand(
        { measures: 'asks through ties that reach insiders', unit: 'share of asks' },
        (of) => of('ties', 'insiders'),
        [0.8, Infinity],
      ),
      higher(
        { measures: 'newcomers per 100 asks, drawn by lot − through ties', unit: 'per 100 asks' },
        (of) => of('lot', 'newcomersLot') - of('ties', 'newcomersTie'),
      ),
      higher(
        { measures: 'newcomers per 100 asks, outreach − through ties', unit: 'per 100 asks', decides: false },
        (of) => of('outreach', 'newcomersOutreach') - of('ties', 'newcomersTie'),
      ),
    ],
    notes: [
      'Insiders were active in the last 24 months. That those active are asked ten times as often is a rule; the share that follows is not.',
    ],
  }),
  pattern({
    id: 'P37',
    title: 'A few more initiators start more than as many more supporters',
    tag: 'prediction',
    bounds: 'chosen',
    sources: ['ghorbani2020', cite('brix2024', 'ildsjeler')],
    countries: ['norway', 'england'],
    arms: (country) => ({
      baseline: { scenario: {} },
      initiators: { scenario: { parameters: { enthusiastShare: 0.12 } } },
      supporters: { scenario: { parameters: { promotion: country === 'norway' ? 6 : 6.5 } } },
    }),
    readings: {
      initiatives: meanMade((of) => of('initiatedCitizen') + of('initiatedGroup'), 1),
      groups: over('groupsOpen'),
      enthusiasts: over('enthusiasts'),
      volunteers: over('volunteers'),
    },
    checks: [
      higher(
        {
          measures: 'projects begun by citizens and groups, +2% initiators − +2% supporters',
          unit: 'per 1,000 adults and month',
        },
        (of) => of('initiators', 'initiatives') - of('supporters', 'initiatives'),
      ),
      higher(
        {
          measures: 'groups open, +2% initiators − +2% supporters',
          unit: 'share of places for groups',
          decides: false,
        },
        (of) => of('initiators', 'groups') - of('supporters', 'groups'),
      ),
      inBand(
        { measures: 'enthusiasts added in the first arm', unit: 'share of adults', decides: false },
        (of) => of('initiators', 'enthusiasts') - of('baseline', 'enthusiasts'),
        [0, Infinity],
      ),
      inBand(
        { measures: 'volunteers added in the second arm', unit: 'share of adults', decides: false },
        (of) => of('supporters', 'volunteers') - of('baseline', 'volunteers'),
        [0.01, 0.03],
      ),
    ],
    notes: [
      'Initiators are enthusiasts: the top 12% by calling count instead of the top 10% (`enthusiastShare`), of whom a third volunteer. Supporters are added by `promotion`, set so that about 2% of adults become volunteers beyond today.',
      'Groups that are founded are not counted one by one; open groups are shown.',
    ],
  }),
  pattern({
    id: 'P39',
    title: 'Open meetings represent worst; lots and universal arenas better',
    tag: 'prediction',
    bounds: 'chosen',
    sources: ['einstein2019', cite('brix2024', 'anchor arenas')],
    countries: ['norway', 'england'],
    arms: () => ({
      open: { scenario: { levers: { invitations: 4, recruitment: { openCall: 1 } } } },
      lot: { scenario: { levers: { invitations: 4, recruitment: { lot: 1 } } } },
      arena: { scenario: { levers: { invitations: 4, recruitment: { universalArena: 1 } } } },
    }),
    readings: { representation: over('representationMunicipal') },
    checks: [
      lower(
        { measures: 'representation, open call − lot', unit: 'index' },
        (of) => of('open', 'representation') - of('lot', 'representation'),
      ),
      lower(
        { measures: 'representation, open call − universal arena', unit: 'index' },
        (of) => of('open', 'representation') - of('arena', 'representation'),
      ),
    ],
    notes: [
      'Read on resources alone: the model has no age, length of residence or opinions. Lots and universal arenas are one rule under two names.',
    ],
  }),
];
