import { SOURCE_NAMES, type SourceId } from '#sim';

/** Languages in which everything of the model has words beside the English ones it is declared with. */
export type OtherLanguage = 'nb' | 'da';

/** Sources whose English name describes them or is the English name of an office; all others keep the name of their authors. */
const OWN_NAMES: Readonly<Record<OtherLanguage, Readonly<Partial<Record<SourceId, string>>>>> = {
  nb: {
    localElectionLaws: 'Valglovene',
    mohanLords: 'Mohan (Overhuset)',
    liuExperiments: 'Liu (parvise eksperimenter)',
    bigLocalInclusion: 'Local Trust om inkludering',
    ssb2018: 'SSB 2018',
    viveReplaced: 'VIVE om samskaping',
    scie51: 'SCIE-veileder 51',
    clesPreston: 'CLES om Preston',
  },
  da: {
    localElectionLaws: 'Valglovene',
    mohanLords: 'Mohan (Overhuset)',
    liuExperiments: 'Liu (parvise eksperimenter)',
    bigLocalInclusion: 'Local Trust om inklusion',
    ssb2018: 'Statistisk sentralbyrå 2018',
    viveReplaced: 'VIVE om samskabelse',
    scie51: 'SCIE-vejledning 51',
    clesPreston: 'CLES om Preston',
  },
};

/** What a source is called in a language: who and when. */
export function sourceName(language: OtherLanguage, id: SourceId): string {
  return OWN_NAMES[language][id] ?? SOURCE_NAMES[id];
}

/** A source, and what of it, as `cite` says it in English. An unknown id does not compile. */
export function citedIn(language: OtherLanguage): (id: SourceId, what?: string) => string {
  return (id, what = '') => (what === '' ? sourceName(language, id) : `${sourceName(language, id)}: ${what}`);
}
