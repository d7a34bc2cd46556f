import { higher, inBand, lower, notLower } from '../judge/check.ts';
import { pattern } from '../pattern.ts';
import { inFifth, over } from './over.ts';
import { trustAfterJoining } from './trustAfterJoining.ts';

/** What helps people take part, and what it does to them. */
export const SUPPORT = [
  pattern({
    id: 'P7',
    title: 'Exhortation and money do next to nothing; removing obstacles helps, most of all the disadvantaged',
    tag: 'verification',
    bounds: 'sourced',
    sources: ['thomsenJakobsen2015', 'jakobsen2013', 'voorberg2018'],
    countries: ['norway', 'england'],
    arms: () => ({
      nothing: { scenario: {} },
      campaign: { scenario: { levers: { campaign: 1 } } },
      smallPay: { scenario: { levers: { pay: 2 } } },
      largePay: { scenario: { levers: { pay: 10 } } },
      support: { scenario: { levers: { materials: 1 } } },
    }),
    readings: {
      municipal: over('participationMunicipal'),
      all: over('participation'),
      cost: over('leverCost'),
      poor: inFifth('participationMunicipal', 4),
      rich: inFifth('participationMunicipal', 0),
    },
    checks: [
      inBand(
        { measures: 'participation, campaign − nothing', unit: 'share of adults' },
        (of) => of('campaign', 'all') - of('nothing', 'all'),
        [-0.02, 0.02],
      ),
      inBand(
        { measures: 'participation, pay of 2 − nothing', unit: 'share of adults' },
        (of) => of('smallPay', 'all') - of('nothing', 'all'),
        [-0.02, 0.02],
      ),
      inBand(
        { measures: 'participation, pay of 10 − nothing', unit: 'share of adults' },
        (of) => of('largePay', 'all') - of('nothing', 'all'),
        [-Infinity, 0.08],
      ),
      higher(
        { measures: 'municipal participation, materials − campaign', unit: 'share of adults' },
        (of) => of('support', 'municipal') - of('campaign', 'municipal'),
      ),
      higher(
        { measures: 'municipal participation, materials − pay of 2', unit: 'share of adults' },
        (of) => of('support', 'municipal') - of('smallPay', 'municipal'),
      ),
      higher(
        { measures: 'gain by materials, most − least deprived fifth', unit: 'share of adults' },
        (of) => of('support', 'poor') - of('nothing', 'poor') - (of('support', 'rich') - of('nothing', 'rich')),
      ),
      higher(
        {
          measures: 'gain by materials in per cent, most − least deprived fifth',
          unit: 'share of the level before',
          decides: false,
        },
        (of) => of('support', 'poor') / of('nothing', 'poor') - of('support', 'rich') / of('nothing', 'rich'),
      ),
      inBand(
        { measures: 'cost of materials', unit: 'pounds per adult and year', decides: false },
        (of) => of('support', 'cost') - of('nothing', 'cost'),
        [0, Infinity],
      ),
      inBand(
        { measures: 'cost of a pay of 2', unit: 'pounds per adult and year', decides: false },
        (of) => of('smallPay', 'cost') - of('nothing', 'cost'),
        [0, Infinity],
      ),
    ],
    notes: [
      'That campaign and pay do little is typed in (verification). Who gains from support is not: that condition is the prediction.',
      'Support is materials and knowledge, which cost less than the small pay. Tertiles of residents by resources are not recorded; fifths of the place by deprivation stand in.',
    ],
  }),
  pattern({
    id: 'P18',
    title: 'Those who join lose trust where support and influence are low',
    warning: true,
    tag: 'prediction',
    bounds: 'chosen',
    sources: ['fledderus2015'],
    countries: ['norway', 'england'],
    months: 60,
    arms: () => ({
      low: { frames: true, scenario: { levers: { volunteerSupport: 0, delegation: 0, outcomeOpen: 0.2 } } },
      high: { frames: true, scenario: { levers: { volunteerSupport: 1, delegation: 1, outcomeOpen: 1 } } },
    }),
    readings: { change: trustAfterJoining(6, 48) },
    checks: [
      lower({ measures: 'trust six months after joining, low support and control', unit: 'level' }, (of) =>
        of('low', 'change'),
      ),
      notLower({ measures: 'trust six months after joining, high support and control', unit: 'level' }, (of) =>
        of('high', 'change'),
      ),
      lower(
        { measures: 'low − high', unit: 'level', decides: false },
        (of) => of('low', 'change') - of('high', 'change'),
      ),
    ],
    notes: [
      'Everybody who takes up a municipal activity in the first four years, against their own trust the month before.',
    ],
  }),
];
