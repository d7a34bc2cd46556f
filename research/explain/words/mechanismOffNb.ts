import type { MechanismName } from '#sim';

/** What a run without a part of the model is, in Norwegian; in English where the part is declared. */
export const mechanismOffNb: Readonly<Record<MechanismName, string>> = {
  context: 'Budsjett og etterspørsel blir som de er i måned 0, og daterte hendelser inntreffer ikke.',
  elections: 'Det holdes ikke valg: Den politiske støtten blir der den er i måned 0.',
  supportFallsFirst: 'Når budsjettet synker, blir lønnet støtte til frivillige og møteplasser som vedtatt.',
  electionRisk: 'Det holdes valg, og støtten tar seg opp etter dem, men ingen valg snur den.',
  leadership: 'Styringsblandingen og det som følger av den, lederne og krysspresset blir som de er i måned 0.',
  crossPressure:
    'Blandede logikker presser ingen: Leddet faller ut av belastningen, beslutningstiden og de ansattes åpenhet, og det virkemidler gjør mot det, er ingenting verdt.',
  silo: 'Det finnes ingen siloer: Arbeid på tvers går like fort som innenfor én sektor, men det som bryter dem ned, koster fortsatt timene sine.',
  localEconomy: 'Kontrakter, lønninger og lokal inntekt blir som de er i måned 0.',
  supplierGrowth: 'Leverandørene blir like store som de er, uansett hvor fulle ordrebøkene er.',
  localPreference:
    'Kontrakter tildeles uten hensyn til hvor leverandøren holder til; virkemidlene som forbereder leverandørene, koster det samme.',
  staffCapacity: 'Stillinger og timer blir som de er i måned 0, og ingen virkemidler koster timer.',
  tasksLeaveStaff: 'Det frivillige overtar, blir stående i de ansattes budsjett.',
  initiation: 'Ingen nye prosjekter begynner; de som er i gang, går til de er ferdige.',
  needDrivenProjects:
    'Prosjekter er ønsket enten behovet står åpent eller ikke, og timer som ingen kan bruke, går tapt.',
  mobilisation: 'Ingen blir spurt, kommer med eller faller fra: Rollene blir som de er i måned 0.',
  ties: 'De som er aktive, spør ingen; folk kommer bare med fordi de blir invitert, eller av seg selv.',
  inclusionReachesOut:
    'Inkludering der folk bor gjør ingen åpen invitasjon oppsøkende; timene brukes på dem som kommer.',
  heardFirst: 'Alle tar på seg krevende arbeid, uansett om de venter å bli hørt.',
  arenaPlaces: 'Møteplassene tar imot alle, også der timer allerede står ubrukt.',
  unansweredInvitations: 'Invitasjoner som ikke fører til noe synlig, er glemt med en gang.',
  contribution: 'Ingen gir en eneste time.',
  arenasMayClose: 'Faste møteplasser ber fortsatt om alle timene de ønsker seg, uansett hvor få de får.',
  projects: 'Prosjektene står stille: Ingen blir besluttet, tatt i bruk eller avsluttet.',
  spannersInWork: 'Brobyggere hjelper bare beslutningene, ikke arbeidet.',
  quorum: 'Prosjektene går for fullt, uansett hvor få av dem det gjelder, som er med.',
  wickedNeed: 'De uløste samfunnsflokene blir som de er i måned 0, uansett hva som løses.',
  services: 'Hjelpen blir som den er i måned 0, uansett hvor mange timer som finnes.',
  voiceAllocation: 'Tjenester og prosjekter går dit behovet er, uansett hvem som roper.',
  feedback:
    'Det folk venter seg og føler, blir som det er i måned 0: Erfaring, det de hører, tjenester, smitte, det vante, mestringstro og slitenhet stanser alle sammen.',
  experience: 'Det folk møter i felles arbeid, endrer verken tilliten eller det de venter seg.',
  lossAversion: 'Dårlig erfaring teller like mye som god, ikke mer.',
  hearsay: 'Ingen hører av dem de kjenner, om kommunen lytter.',
  serviceTrust: 'Tjenester som er bedre eller dårligere enn ventet, flytter ingen tillit.',
  contagion: 'Tillit smitter ikke mellom folk som kjenner hverandre.',
  setPoints:
    'Ingenting går tilbake til det folk er vant til: Det som har flyttet tillit eller motivasjon, blir stående.',
  efficacy: 'Mestringstroen blir som den er i måned 0: Verken innflytelse eller ubrukte timer endrer den.',
  fatigue: 'Alle er like slitne som i måned 0: Timer sliter ingen ut, og ingen kommer til krefter.',
  recognition: 'Det letter ingen at resultatet blir tatt i bruk.',
  volunteerSupport: 'Lønnet støtte når ingen, og timene brukes ikke: Nytten og kostnaden forsvinner sammen.',
  onTopTires: 'Å organisere på toppen av det man ville gi, sliter ikke mer enn andre timer.',
  exit: 'Ingen frivillige slutter, og ingen blir utbrent, uansett hvor slitne de er.',
  groups:
    'Gruppene blir som de er i måned 0: Ingen stiftes eller legges ned, og samordning og administrasjon står stille.',
  groupWork: 'Samordningen som en gruppe mangler, blir ikke lagt på dem som organiserer.',
  groupClosure: 'Grupper som er for små, går videre.',
  staffStrain: 'Belastning, motivasjon og bemanning blir som i måned 0: Ingen blir syke eller slutter.',
  learning: 'Ferdigheter, åpenhet og evne blir som de er i måned 0; timene på kurs går med likevel.',
  yearlyFigures: 'Tall som leses av én gang i året, beholder det de hadde.',
};
