import type { MechanismName } from '#sim';

/** What a run without a part of the model is, in Danish; in English where the part is declared. */
export const mechanismOffDa: Readonly<Record<MechanismName, string>> = {
  context: 'Budget og efterspørgsel bliver, som de er i måned 0, og daterede hændelser indtræffer ikke.',
  elections: 'Der holdes ikke valg: Den politiske opbakning bliver, hvor den er i måned 0.',
  supportFallsFirst: 'Når budgettet falder, bliver lønnet støtte til frivillige og mødesteder som besluttet.',
  electionRisk: 'Der holdes valg, og opbakningen kommer sig efter dem, men intet valg vender den.',
  leadership: 'Blandingen af styring og det, der følger af den, lederne og krydspresset bliver, som de er i måned 0.',
  crossPressure:
    'Blandede logikker presser ingen: Leddet falder ud af belastningen, beslutningstiden og de ansattes åbenhed, og det, virkemidler gør ved det, er intet værd.',
  silo: 'Der er ingen siloer: Arbejde på tværs går lige så hurtigt som inden for én sektor, men det, der bryder dem ned, koster stadig sine timer.',
  localEconomy: 'Kontrakter, lønninger og lokal indkomst bliver, som de er i måned 0.',
  supplierGrowth: 'Leverandørerne bliver ved at være så store, som de er, uanset hvor fulde ordrebøgerne er.',
  localPreference:
    'Kontrakter tildeles uden hensyn til, hvor leverandøren holder til; virkemidlerne, der forbereder leverandørerne, koster det samme.',
  staffCapacity: 'Stillinger og timer bliver, som de er i måned 0, og intet virkemiddel koster timer.',
  tasksLeaveStaff: 'Det, frivillige overtager, bliver stående i de ansattes budget.',
  initiation: 'Ingen nye projekter begynder; de, der er i gang, løber til ende.',
  needDrivenProjects:
    'Projekter er ønskede, hvad enten behovet er udækket eller ej, og timer, som ingen kan bruge, går tabt.',
  mobilisation: 'Ingen bliver spurgt, kommer med eller falder fra: Rollerne bliver, som de er i måned 0.',
  ties: 'De aktive spørger ingen; folk kommer kun med, fordi de bliver inviteret, eller af sig selv.',
  inclusionReachesOut:
    'Inklusion, der hvor folk bor, gør ingen åben invitation opsøgende; timerne bruges på dem, der kommer.',
  heardFirst: 'Alle påtager sig krævende arbejde, uanset om de venter at blive hørt.',
  arenaPlaces: 'Mødestederne tager imod alle, også hvor timer allerede står ubrugte.',
  unansweredInvitations: 'Invitationer, der ikke fører til noget synligt, er glemt med det samme.',
  contribution: 'Ingen giver en eneste time.',
  arenasMayClose: 'Faste mødesteder beder stadig om alle de timer, de ønsker sig, uanset hvor få de får.',
  projects: 'Projekterne står stille: Ingen bliver besluttet, taget i brug eller afsluttet.',
  spannersInWork: 'Brobyggere hjælper kun beslutningerne, ikke arbejdet.',
  quorum: 'Projekterne kører for fuld kraft, uanset hvor få af dem, det gælder, der er med.',
  wickedNeed: 'De uløste samfundsproblemer bliver, som de er i måned 0, uanset hvad der løses.',
  services: 'Hjælpen bliver, som den er i måned 0, uanset hvor mange timer der er.',
  voiceAllocation: 'Ydelser og projekter går derhen, hvor behovet er, uanset hvem der råber.',
  feedback:
    'Det, folk venter sig og føler, bliver, som det er i måned 0: Erfaring, det, de hører, ydelser, smitte, det vante, tro på egne evner og træthed stopper alle sammen.',
  experience: 'Det, folk møder i fælles arbejde, ændrer hverken tilliden eller det, de venter sig.',
  lossAversion: 'Dårlig erfaring tæller lige så meget som god, ikke mere.',
  hearsay: 'Ingen hører af dem, de kender, om kommunen lytter.',
  serviceTrust: 'Ydelser, der er bedre eller dårligere end ventet, flytter ingen tillid.',
  contagion: 'Tillid smitter ikke mellem folk, der kender hinanden.',
  setPoints:
    'Intet vender tilbage til det, folk er vant til: Det, der har flyttet tillid eller motivation, bliver stående.',
  efficacy: 'Troen på egne evner bliver, som den er i måned 0: Hverken indflydelse eller ubrugte timer ændrer den.',
  fatigue: 'Alle er lige så trætte som i måned 0: Timer slider ingen op, og ingen kommer til kræfter.',
  recognition: 'Det letter ingen, at resultatet bliver taget i brug.',
  volunteerSupport: 'Lønnet støtte når ingen, og timerne bruges ikke: Nytten og omkostningen forsvinder sammen.',
  onTopTires: 'At organisere oven i det, man ville give, slider ikke mere end andre timer.',
  exit: 'Ingen frivillige stopper, og ingen brænder ud, uanset hvor trætte de er.',
  groups:
    'Grupperne bliver, som de er i måned 0: Ingen stiftes eller nedlægges, og samordning og administration står stille.',
  groupWork: 'Den samordning, en gruppe mangler, bliver ikke lagt på dem, der organiserer.',
  groupClosure: 'Grupper, der er for små, fortsætter.',
  staffStrain: 'Belastning, motivation og bemanding bliver som i måned 0: Ingen bliver syge eller siger op.',
  learning: 'Færdigheder, åbenhed og evner bliver, som de er i måned 0; timerne på kursus går med alligevel.',
  yearlyFigures: 'Tal, der aflæses én gang om året, beholder det, de havde.',
};
