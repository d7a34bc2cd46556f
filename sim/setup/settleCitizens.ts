import { bitsFor } from '../memory/bits.ts';
import { clamp, share } from '../arithmetic/bounds.ts';
import { exponential } from '../arithmetic/exponential.ts';
import { DECISIONS } from '../random/decisions.ts';
import { addressOf, draw, hashText, momentOf } from '../random/draw.ts';
import { normalDraw } from '../random/normalDraw.ts';
import { SETUP_MONTH, type Stream } from '../random/stream.ts';
import type { Parameters } from '../declare/parameters.ts';
import type { Place } from '../declare/place.ts';
import type { Neighbourhoods } from '../world/neighbourhoods.ts';
import { PARTICIPANT, RESIDENT, VOLUNTEER, type Citizens } from '../world/citizens.ts';

/** The code of a median person, and codes a standard deviation: four deviations on either side in one byte. */
const RESILIENCE_MIDDLE = 128;
const RESILIENCE_STEPS = 32;

/** Empty columns for `count` citizens. */
export function createCitizens(count: number): Citizens {
  const floats = () => new Float32Array(count);
  return {
    count,
    address: new Int32Array(count),
    neighbourhood: new Uint16Array(count),
    resources: floats(),
    freeTime: floats(),
    calling: floats(),
    motivation: floats(),
    motivationSetPoint: floats(),
    selfEfficacy: floats(),
    selfEfficacySetPoint: floats(),
    responsiveness: floats(),
    responsivenessOwn: floats(),
    trust: new Float64Array(count),
    trustSetPoint: floats(),
    expectation: floats(),
    fatigue: new Float64Array(count),
    unanswered: floats(),
    resilience: new Uint8Array(count).fill(RESILIENCE_MIDDLE),
    resilienceOf: new Float64Array(256).fill(1),
    role: new Uint8Array(count),
    active: new Uint8Array(count),
    group: new Int32Array(count).fill(-1),
    activity: new Int32Array(count),
    commitment: floats(),
    cooldown: new Uint8Array(count),
    burntOut: bitsFor(count),
    civicHours: floats(),
    municipalHours: floats(),
    civicHoursYear: floats(),
    municipalHoursYear: floats(),
    lastActive: new Int16Array(count).fill(-30000),
    say: new Uint8Array(count),
    lastYear: new Uint8Array(count),
    left: new Uint8Array(count),
    engaged: new Int32Array(count),
  };
}

/**
 * Gives every citizen an address and starting values (model.md 5). Resources and trust fall with deprivation,
 * free time and calling do not.
 */
export function settleCitizens(
  citizens: Citizens,
  neighbourhoods: Neighbourhoods,
  place: Place,
  stream: Stream,
  p: Parameters,
  promise: number,
): void {
  const at = (of: keyof typeof DECISIONS.settle) => momentOf(stream, SETUP_MONTH, DECISIONS.settle[of]);
  const [resources, time, calling] = [at('resources'), at('freeTime'), at('calling')];
  const [motivation, efficacy, responsive] = [at('motivation'), at('selfEfficacy'), at('responsiveness')];
  const [trust, role, resilience] = [at('trust'), at('role'), at('resilience')];
  const halfVariance = (p.callingSpread * p.callingSpread) / 2;
  citizens.resilienceOf.forEach((_, code, all) => {
    all[code] = exponential((p.resilienceSpread * (code - RESILIENCE_MIDDLE)) / RESILIENCE_STEPS);
  });
  const expectation = share(p.expectationStart + p.promiseExpectation * promise);
  for (let k = 0; k < neighbourhoods.count; k++) {
    const hash = hashText(place.codes[k]);
    const d = place.deprivation[k] - 0.5;
    for (let i = neighbourhoods.first[k]; i < neighbourhoods.first[k + 1]; i++) {
      const address = addressOf(hash, i - neighbourhoods.first[k]);
      const c = citizens;
      c.address[i] = address;
      c.neighbourhood[i] = k;
      c.resources[i] = share(
        p.resourcesMean - p.resourcesDeprivation * d + p.resourcesSpread * normalDraw(resources, address),
      );
      c.freeTime[i] = draw(time, address);
      const z = normalDraw(calling, address);
      c.calling[i] = exponential(p.callingSpread * z - halfVariance);
      const deviations = RESILIENCE_STEPS * normalDraw(resilience, address);
      c.resilience[i] = clamp(RESILIENCE_MIDDLE + Math.floor(deviations + 0.5), 0, 255);
      c.motivation[i] = share(
        p.motivationMean + p.motivationSpread * normalDraw(motivation, address) + p.motivationCalling * z,
      );
      c.motivationSetPoint[i] = c.motivation[i];
      c.selfEfficacy[i] = share(
        p.efficacyMean +
          p.efficacyResources * (c.resources[i] - 0.5) +
          p.efficacySpread * normalDraw(efficacy, address),
      );
      c.selfEfficacySetPoint[i] = c.selfEfficacy[i];
      c.trustSetPoint[i] = share(p.trustMean - p.trustDeprivation * d + p.trustSpread * normalDraw(trust, address));
      c.trust[i] = c.trustSetPoint[i];
      const suggested = p.responsivenessMean + p.responsivenessTrust * (c.trust[i] - 0.5);
      c.responsiveness[i] = share(suggested + p.responsivenessSpread * normalDraw(responsive, address));
      c.responsivenessOwn[i] = c.responsiveness[i] - suggested;
      c.expectation[i] = expectation;
      const luck = draw(role, address);
      // People of high calling are likelier to volunteer from the start; spin-up settles the rest.
      const volunteers = clamp((p.volunteersStart * 2 * c.calling[i]) / (1 + c.calling[i]), 0, 1);
      c.role[i] = luck < volunteers ? VOLUNTEER : luck < volunteers + p.participantsStart ? PARTICIPANT : RESIDENT;
    }
  }
}
