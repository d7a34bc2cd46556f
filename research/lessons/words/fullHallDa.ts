import type { FullHallWords } from './fullHallEn.ts';

export const fullHallDa: FullHallWords = {
  title: 'Fuld sal, tomt løfte',
  arms: {
    today: 'Som i dag',
    sham: 'Fuld sal, planen ligger fast',
    honest: 'Lige så mange spurgt, for alvor',
    after: 'Fire år på skrømt, så for alvor',
    invite: 'Lige så mange spurgt, intet andet',
    promise: 'Lige så mange spurgt, meget lovet',
  },
  story: {
    text: `Forestil dig, at Oslo inviterer seks gange så mange som i dag, og at salen i bydelen Stovner er fuld. Løbesedlen lovede indflydelse. Planen på bordet er næsten færdig, og ingen i salen kan lave den om.

Den slags står på listen over, hvad samskabelse **ikke** er: næsten færdige løsninger i høring og for-programmerede processer (Torfing 2017).`,
    notes: 'De, der selv har stået for sådan en proces, taler først og nævner ingen navne.',
    more: 'Skinprocessen er her seks invitationer om året til hver voksen, store løfter og ingen magt givet fra sig. Den anden by sender lige så mange invitationer, lover lidt, fortæller, hvad der kom ud af det, lader resultatet stå åbent og giver en del af beslutningerne fra sig.',
  },
  predictHall: {
    question:
      'Hvor mange voksne deltager i det, kommunen står for, sammenlignet med i dag, når seks gange så mange bliver spurgt, og intet kan laves om?',
    notes: 'Bed om begrundelser før hænderne: fuld af hvem, og hvor længe?',
    curves: {
      empties: {
        name: 'Først stormløb, så færre end før',
        because:
          'Folk kommer én gang, ser, at de er blevet spændt for en vogn, og bliver væk næste gang, også når det er alvor.',
      },
      same: {
        name: 'Ingen forskel',
        because: 'De, der går til den slags møder, kommer alligevel. Løbesedler ændrer ingenting.',
      },
      fuller: {
        name: 'Mange flere, og det varer ved',
        because: 'Med seks gange så mange invitationer kommer der flere, selv om flere af de adspurgte siger nej.',
      },
    },
  },
  runHall: { notes: 'Lad linjen for skinprocessen stå et øjeblik, før nogen forklarer den.' },
  hall: {
    question:
      'Tæl hoveder først: Hvor fuld er salen efter fem år? Se så, hvem der siger ja: Hvor mange af dem, der bliver spurgt, kommer?',
    says: 'Efter fem år deltager {hall.arm} af alle voksne, mod {hall.than} som i dag. Af dem, der bliver spurgt, siger {yes.arm} ja, {yesToday.than} som i dag og {yes.than}, hvor lige så mange bliver spurgt, og det er alvor.',
    notes: 'To tal, der peger hver sin vej. Hvilket af dem står i årsberetningen?',
  },
  trust: {
    question: 'Og så tilliden til kommunen, efter ti år. Sammenlign alle tre.',
    says: 'På en skala til hundrede er tilliden {below.arm} efter ti år med fulde sale, {below.than} som i dag og {trust.than}, hvor det var alvor.',
    notes: 'Den stiplede linje falder også: Servicen bliver knappere i hver af disse byer.',
  },
  predictAfter: {
    question:
      'Efter fire år mener en ny ledelse det alvorligt: Resultatet er åbent, beslutninger deles, og folk får at vide, hvad der kom ud af det. Hvor mange af dem, der bliver spurgt, siger ja, sammenlignet med den by, der mente det alvorligt hele tiden?',
    notes: 'Wigans første forsøg var dikteret og blev reddet ved at lytte (Manchester Evening News).',
    curves: {
      atOnce: {
        name: 'Lige så mange inden for et år',
        because: 'Folk ser det, der sker for øjnene af dem. Gamle løbesedler er hurtigt glemt.',
      },
      years: {
        name: 'Lige så mange efter nogle år',
        because: 'Hver god erfaring reparerer lidt, og naboer fortæller det videre.',
      },
      never: {
        name: 'Næsten ikke flere: Brændt barn skyr ilden',
        because: 'Den, der har spildt en aften, skal have mere end en ny løbeseddel for at tro på det.',
      },
    },
  },
  runAfter: { notes: 'Kurverne begynder i år 4, hvor de to byer er kommet fra hinanden.' },
  after: {
    question: 'To ting vender tilbage i hvert sit tempo. Hvad går hurtigt, og hvad går langsomt?',
    says: 'Halvdelen af afstanden i ja-svar er væk efter {half.months} måneder. Seks år efter omslaget siger {rest.arm} af dem, der bliver spurgt, ja, mod {rest.than}, hvor det var alvor hele tiden.',
    notes: 'Spørg, hvad der går hurtigt (at glemme løbesedler), og hvad der går langsomt (at tro, at man bliver hørt).',
  },
  pause: {
    text: 'Tænk på jeres seneste høring. Hvad lå fast, før den begyndte, og hvad fik folk at vide bagefter?',
    notes: 'Ingen navne. Saml kun ind, hvad folk fik at vide bagefter: ofte ingenting.',
  },
  explain: {
    blocks: {
      heads:
        'Salen er mere fyldt, fordi **flere bliver spurgt**, ikke fordi flere har lyst til at komme. En fuld sal fortæller, hvor mange invitationer der blev sendt ud.',
      asked:
        '**At blive spurgt tit har en pris i sig selv.** Med lige så mange invitationer og alt andet som i dag siger {asked.arm} af de adspurgte ja, mod {asked.than} som i dag: Hver invitation, der ikke fører til noget synligt, bliver husket et stykke tid. Hvor der kommer noget ud af det, gør det samme antal ingen skade.',
      promise:
        '**Løftet koster tillid.** På skalaen til hundrede tager invitationerne alene {invite.difference} og det store løfte {promise.difference} til: Det, folk møder, bliver målt mod det, de blev lovet.',
      power:
        'At fjerne den sidste ret til at bestemme lægger **ingenting** til her. Der bliver bestemt så lidt i fællesskab i dag, at der næsten ikke er noget at fjerne.',
    },
    notes: 'Skriv på tavlen: hoveder, ja, tro. Kun det første står i de fleste rapporter.',
    more: 'Kør uden erfaring, så ingen lærer af det, de møder: Så er næsten al den tabte tillid på plads igen, og det meste af det, der skiller skin fra alvor i, hvem der siger ja. Uden hukommelsen for ubesvarede invitationer er omkring en tredjedel af de ekstra nej væk, mens tilliden stadig er tabt.',
  },
  back: {
    blocks: {
      forgotten:
        '**Invitationer er hurtigt glemt.** {half.months} måneder efter omslaget er halvdelen af afstanden væk: De fleste tomme invitationer er da gået i glemmebogen.',
      heard:
        '**Troen på at blive hørt vender langsomt tilbage.** Seks år efter omslaget er den stadig {heard.difference} lavere, end hvor det var alvor hele tiden, og færre af de adspurgte siger ja. Den næste ærlige runde betaler for skinprocessen før den.',
      departs:
        '**Her skilles modellen fra forskningen.** Folk trækker sig, når de ser, at deres stemme ikke bliver brugt, og undersøgelser lader en vente færre i salen, end hvis ingen var blevet spurgt. Her bliver salen ved med at være mere fyldt end i dag, fordi de, der først er kommet, for det meste bliver, hvor der er noget at lave.',
      price:
        'At mene det alvorligt gør **ingen mirakler**: Efter fem år er {price.difference} mindre af behovet dækket, end hvis alt gik som i dag, for medspil tager timer.',
      slow: 'Og i årevis er tilliden lidt **lavere** end i dag, hvor det er alvor. Først i det tiende år er den på højde.',
    },
    evidence:
      'Folk trækker sig, når de ser, at deres stemme ikke bliver brugt (de Vries, Jehn & Terwel 2012, evidens B). Tre fjerdedele af det, tillid betyder for lysten til at deltage, går gennem forventningen om, at ens bidrag bliver værdsat, i parrede eksperimenter (Liu, evidens A). Folk bliver trætte af høringer, der ikke melder noget tilbage (The Campaign Company, evidens D). Wigans første forsøg var dikteret og blev kaldt en katastrofe af en af byens egne politikere (Manchester Evening News, evidens C).',
    assumptions:
      'Hvor længe en tom invitation bliver husket; at dårlige erfaringer tæller mere end gode; hvor meget et løfte hæver forventningerne; at kun de, der venter at blive hørt, påtager sig krævende arbejde.',
    disputed:
      'Om indflydelse får folk til at acceptere en beslutning: I norske eksperimenter vejede resultatet tungere end indflydelsen (Arnesen 2017, evidens A). Og om kommunernes indsats overhovedet virker: I Norge betyder den kun lidt for tilliden og intet for deltagelsen (Int. J. Public Administration 2022, evidens B).',
    notes: 'Slut med den ærlige pris: At mene det alvorligt koster timer, og ingen siger tak med det samme.',
  },
  transfer: {
    question:
      'I jeres seneste høring: Hvad kunne stadig laves om? Skru ned for løftet og ikke for andet, og gæt, hvad der sker med tilliden. Åbn så resultatet i stedet.',
    notes: 'Billigere, end det lyder: Lov mindre, og fortæl, hvad der kom ud af det.',
  },
};
