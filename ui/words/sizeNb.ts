import type { SizeWords } from './sizeEn.ts';

/** Norwegian bokmål. */
export const sizeNb: SizeWords = {
  repeat: (citizens) => `Gjenta med ${citizens}`,
  takes: (time) => `omtrent ${time}`,
  large: 'mange innbyggere: det fyller også minnet',
  seconds: (count) => `${count} sek`,
  minutes: (count) => `${count} minutter`,
  running: (citizens, done, all) => `Gjentar med ${citizens}: ${done} av ${all} kjøringer`,
  remaining: (time) => `omtrent ${time} igjen`,
  stop: 'Stopp gjentakelsen',
  byItself: 'Ingen rører siden, så den gjentar dette med flere folk. Det du ser, blir stående til alt er der.',
  never: 'Gjør aldri dette av seg selv',
  title: 'Hvor mange som er simulert',
  allow: 'Når ingen rører siden, gjentar den sammenligningen med flere folk av seg selv',
  allowHint:
    'Da går alt på siden over til den nye størrelsen på én gang, også lenken og kommandoen; Angre tar det tilbake. Ikke på batteri, og ikke der det ville tatt mer enn ett minutt.',
};
