import { beforeEach, describe, expect, test } from 'vitest';
import type { Levers, Parameters } from '#sim';
import {
  apartInWork,
  createWorld,
  DECISION,
  DESIGN,
  EVALUATION,
  INITIATION,
  initiateProjects,
  runProjects,
  type World,
} from '../inside.ts';
import { leversWith, ordinary, parametersWith, townOf } from '../towns.ts';

const ROUND: Partial<Parameters> = {
  decisionSpanners: 0.6,
  projectHours: 20,
  projectHoursSilo: 10,
  projectHoursLoad: 0,
  frictionBase: 0.8,
  frictionTrust: 0,
  frictionSilo: 0.5,
  projectMonths: 10,
  projectCitizenNeed: 10,
  influenceBase: 0.5,
  influenceMandate: 0,
  pseudoBelow: 0.15,
  zeroErrorStop: 0,
  hearsayTrue: 1,
};

let world: World;

beforeEach(() => {
  world = createWorld(ordinary(townOf(2), { parameters: parametersWith(ROUND) }), '1', 200, 1);
  world.month = 1;
  world.properties.silo = 0.5;
  world.projects.phase.fill(0);
});

const levers = (changes: Partial<Levers>) => Object.assign(world.course.levers, leversWith(changes));

describe('boundary spanners in the work, by hand', () => {
  test('bridge silos: 0.5 · (1 − 0.6 · spanners)', () => {
    levers({ boundarySpanners: 0 });
    expect(apartInWork(world)).toBe(0.5);
    levers({ boundarySpanners: 0.5 });
    expect(apartInWork(world)).toBeCloseTo(0.35, 12);
    levers({ boundarySpanners: 1 });
    expect(apartInWork(world)).toBeCloseTo(0.2, 12);
    world.switches = { ...world.switches, spannersInWork: false };
    expect(apartInWork(world)).toBe(0.5);
  });

  test('save staff hours of a project: 20 + 10 · 0.5, with them 20 + 10 · 0.2', () => {
    for (const [boundarySpanners, hours] of [
      [0, 25],
      [1, 22],
    ]) {
      levers({ boundarySpanners, highestStep: 5 });
      initiateProjects(world);
      expect(world.municipality.projectHours).toBeCloseTo(hours, 12);
    }
    world.switches = { ...world.switches, spannersInWork: false };
    initiateProjects(world);
    expect(world.municipality.projectHours).toBe(25);
  });

  test('lessen friction between sectors: a project of three goes at 0.8 ÷ (1 + 0.5 · apart · 2)', () => {
    const progressOf = (boundarySpanners: number, switchedOff = false) => {
      const { projects, municipality: m } = world;
      levers({ boundarySpanners });
      world.switches = { ...world.switches, quorum: false, spannersInWork: !switchedOff };
      projects.phase[0] = DESIGN;
      projects.ended[0] = 0;
      projects.age[0] = 1;
      projects.sectors[0] = 3;
      projects.scale[0] = 1;
      projects.progress[0] = 0.2;
      // Staff and citizens both give what is needed, everybody is fully committed.
      m.staffSkill = 0.5;
      m.projectHours = 20;
      m.coCreationHours = 20;
      projects.citizenHours[0] = 10;
      projects.participants[0] = 2;
      projects.commitment[0] = 2;
      runProjects(world);
      return projects.progress[0] - 0.2;
    };
    expect(progressOf(0)).toBeCloseTo(0.8 / 1.5 / 10, 12);
    expect(progressOf(1)).toBeCloseTo(0.8 / 1.2 / 10, 12);
    expect(progressOf(1, true)).toBeCloseTo(0.8 / 1.5 / 10, 12);
  });
});

describe('what counts as pseudo-co-creation, by hand', () => {
  /** A project that ends this month: influence is half of how open the result is, led from outside. */
  function ended({ open, adopted }: { open: number; adopted: boolean }) {
    const { projects, happenings } = world;
    const p = { ...ROUND, decisionRate: 1e9, adoptBase: adopted ? 1 : -9 };
    world.parameters = parametersWith(adopted ? p : { ...p, decisionRate: 0, projectLimit: 3 });
    levers({ information: 1 });
    Object.assign(happenings, { ended: 0, pseudo: 0, visible: 0, adopted: 0, failed: 0, shelved: 0 });
    projects.phase[0] = DECISION;
    projects.ended[0] = 0;
    projects.age[0] = 5;
    projects.sectors[0] = 1;
    projects.scale[0] = 1;
    projects.outcomeOpen[0] = open;
    projects.lead[0] = 1;
    runProjects(world);
    expect(projects.influence[0]).toBeCloseTo(open / 2, 12);
    return {
      ended: happenings.ended,
      adopted: happenings.adopted,
      pseudo: happenings.pseudo,
      visible: happenings.visible,
    };
  }

  test('is one that granted little influence, be it adopted or not', () => {
    expect(ended({ open: 0.28, adopted: true })).toEqual({ ended: 1, adopted: 1, pseudo: 1, visible: 0 });
    expect(ended({ open: 0.28, adopted: false })).toEqual({ ended: 1, adopted: 0, pseudo: 1, visible: 0 });
  });

  test('is not one that failed but granted influence; that left nothing to see all the same', () => {
    expect(ended({ open: 0.9, adopted: false })).toEqual({ ended: 1, adopted: 0, pseudo: 0, visible: 0 });
    expect(ended({ open: 0.32, adopted: false })).toEqual({ ended: 1, adopted: 0, pseudo: 0, visible: 0 });
  });

  test('what granted influence and was adopted is seen', () => {
    expect(ended({ open: 0.32, adopted: true })).toEqual({ ended: 1, adopted: 1, pseudo: 0, visible: 1 });
  });

  test('nothing is counted while a project runs or is evaluated', () => {
    const { projects, happenings } = world;
    Object.assign(happenings, { ended: 0, pseudo: 0, visible: 0 });
    projects.phase[0] = INITIATION;
    projects.phase[1] = EVALUATION;
    projects.age.fill(1);
    runProjects(world);
    expect([happenings.ended, happenings.pseudo, happenings.visible]).toEqual([0, 0, 0]);
  });
});
