import type { FullHallWords } from './fullHallEn.ts';

export const fullHallNb: FullHallWords = {
  title: 'Full sal, tomt løfte',
  arms: {
    today: 'Som i dag',
    sham: 'Full sal, planen er ferdig',
    honest: 'Like mange spurt, og på alvor',
    after: 'Fire år på liksom, så på alvor',
    invite: 'Like mange spurt, ellers ingenting',
    promise: 'Like mange spurt, mye lovet',
  },
  story: {
    text: `Tenk deg at Oslo inviterer seks ganger så mange som i dag, og at salen på Stovner er full. Løpeseddelen lovte innflytelse. Planen på bordet er nesten ferdig, og ingen i salen kan endre den.

En slik skinnprosess står på listen over hva samskaping **ikke** er: nesten ferdige løsninger som sendes på høring, prosesser som er avgjort på forhånd (Torfing 2017).`,
    notes: 'De som selv har ledet en slik prosess, snakker først, og nevner ingen ved navn.',
    more: 'Skinnprosessen her er seks invitasjoner i året til hver voksen, store løfter og ingen makt gitt bort. Den andre byen sender like mange invitasjoner, lover lite, forteller hva det ble til, lar utfallet stå åpent og gir fra seg en del av beslutningene.',
  },
  predictHall: {
    question:
      'Hvor mange voksne deltar i det kommunen driver, sammenlignet med i dag, når seks ganger så mange blir spurt og ingenting kan endres?',
    notes: 'Be om begrunnelser før håndsopprekning: full av hvem, og hvor lenge?',
    curves: {
      empties: {
        name: 'Først stormløp, så færre enn før',
        because:
          'Folk kommer én gang, ser at de kaster bort tiden sin, og blir hjemme neste gang, også når det er alvor.',
      },
      same: {
        name: 'Ingen forskjell',
        because: 'De som går på slike møter, kommer uansett. Løpesedler endrer ingenting.',
      },
      fuller: {
        name: 'Mange flere, og det varer',
        because:
          'Med seks ganger så mange invitasjoner kommer det flere, selv om flere av dem som blir spurt, sier nei.',
      },
    },
  },
  runHall: { notes: 'La linjen for skinnprosessen stå litt før noen forklarer den.' },
  hall: {
    question:
      'Tell hoder først: Hvor full er salen etter fem år? Se så på hvem som sier ja: Hvor mange av dem som blir spurt, kommer?',
    says: 'Etter fem år deltar {hall.arm} av alle voksne, mot {hall.than} som i dag. Av dem som blir spurt, sier {yes.arm} ja, {yesToday.than} som i dag, og {yes.than} der like mange blir spurt og det er alvor.',
    notes: 'To tall som peker hver sin vei. Hvilket av dem står i årsmeldingen?',
  },
  trust: {
    question: 'Så tilliten til kommunen, etter ti år. Sammenlign alle tre.',
    says: 'På en skala til hundre er tilliten {below.arm} etter ti år med fulle saler, {below.than} som i dag og {trust.than} der det var alvor.',
    notes: 'Den stiplede linjen faller den også: Tjenestene blir knappere i hver av disse byene.',
  },
  predictAfter: {
    question:
      'Etter fire år mener en ny ledelse alvor: Utfallet er åpent, beslutninger deles, og folk får vite hva det ble til. Hvor mange av dem som blir spurt, sier ja, sammenlignet med byen som mente alvor hele tiden?',
    notes: 'Wigans første forsøk var diktert og ble reddet ved å lytte (Manchester Evening News).',
    curves: {
      atOnce: {
        name: 'Like mange innen et år',
        because: 'Folk ser det som skjer foran øynene på dem. Gamle løpesedler er fort glemt.',
      },
      years: {
        name: 'Like mange etter noen år',
        because: 'Hver god erfaring reparerer litt, og naboer forteller det videre.',
      },
      never: {
        name: 'Knapt flere: Brent barn skyr ilden',
        because: 'Den som har kastet bort en kveld, trenger mer enn en ny løpeseddel for å tro på det.',
      },
    },
  },
  runAfter: { notes: 'Kurvene begynner i år 4, der de to byene har glidd fra hverandre.' },
  after: {
    question: 'To ting kommer tilbake i hvert sitt tempo. Hva går fort, og hva går langsomt?',
    says: 'Halve avstanden i ja-svar er borte etter {half.months} måneder. Seks år etter omslaget sier {rest.arm} av dem som blir spurt, ja, mot {rest.than} der det var alvor hele tiden.',
    notes: 'Spør hva som går fort (å glemme løpesedler), og hva som går langsomt (å tro at en blir hørt).',
  },
  pause: {
    text: 'Tenk på den siste høringen deres. Hva var avgjort før den begynte, og hva fikk folk vite etterpå?',
    notes: 'Ingen navn. Samle bare inn hva folk fikk vite etterpå: ofte ingenting.',
  },
  explain: {
    blocks: {
      heads:
        'Salen er fullere fordi **flere blir spurt**, ikke fordi flere vil komme. En full sal forteller hvor mange invitasjoner som gikk ut.',
      asked:
        '**Å bli spurt ofte har en pris i seg selv.** Med like mange invitasjoner og alt annet som i dag sier {asked.arm} av dem som blir spurt, ja, mot {asked.than} som i dag: Hver invitasjon som ikke fører til noe synlig, blir husket en stund. Der det kommer noe ut av det, gjør det samme antallet ingen skade.',
      promise:
        '**Løftet koster tillit.** På skalaen til hundre tar invitasjonene alene {invite.difference} og det store løftet {promise.difference} til: Det folk møter, måles mot det de ble lovet.',
      power:
        'Å ta bort den siste makten til å bestemme legger **ingenting** til her. Det avgjøres så lite sammen i dag at det knapt er noe å ta bort.',
    },
    notes: 'Skriv på tavla: hoder, ja, tro. Bare det første står i de fleste rapporter.',
    more: 'Kjør uten erfaring, så ingen lærer av det de møter: Da er nesten all den tapte tilliten på plass igjen, og det meste av det som skiller skinn fra alvor i hvem som sier ja. Uten minnet om ubesvarte invitasjoner er omtrent en tredel av de ekstra neiene borte, mens tilliten fortsatt er tapt.',
  },
  back: {
    blocks: {
      forgotten:
        '**Invitasjoner er fort glemt.** {half.months} måneder etter omslaget er halve avstanden borte: De fleste tomme invitasjonene er da ute av minnet.',
      heard:
        '**Troen på å bli hørt kommer langsomt tilbake.** Seks år etter omslaget er den fortsatt {heard.difference} lavere enn der det var alvor hele tiden, og færre av dem som blir spurt, sier ja. Neste ærlige runde betaler for skinnprosessen før den.',
      departs:
        '**Her skiller modellen lag med forskningen.** Folk trekker seg når de ser at stemmen deres ikke blir brukt, og studier tilsier færre i salen enn om ingen var blitt spurt. Her holder salen seg fullere enn i dag, fordi de som først er kommet, stort sett blir der det er noe å gjøre.',
      price:
        'Å mene alvor gjør **ingen mirakler**: Etter fem år er {price.difference} mindre av behovet dekket enn om alt gikk som i dag, for medvirkning tar timer.',
      slow: 'Og i årevis er tilliten litt **lavere** enn i dag der det er alvor. Først i det tiende året er den på høyde.',
    },
    evidence:
      'Folk trekker seg når de ser at stemmen deres ikke blir brukt (de Vries, Jehn & Terwel 2012, evidens B). Tre firedeler av det tillit betyr for viljen til å delta, går gjennom forventningen om at bidraget blir verdsatt, i parede eksperimenter (Liu, evidens A). Folk går lei av høringer som ikke melder noe tilbake (The Campaign Company, evidens D). Wigans første forsøk var diktert og ble kalt en katastrofe av en av byens egne politikere (Manchester Evening News, evidens C).',
    assumptions:
      'Hvor lenge en tom invitasjon blir husket; at dårlige erfaringer teller mer enn gode; hvor mye et løfte hever forventningene; at bare de som venter å bli hørt, tar på seg krevende arbeid.',
    disputed:
      'Om innflytelse får folk til å godta et vedtak: I norske eksperimenter veide utfallet tyngre enn innflytelsen (Arnesen 2017, evidens A). Og om det kommunene gjør, virker i det hele tatt: I Norge har det lite å si for tilliten og ingenting for deltakelsen (Int. J. Public Administration 2022, evidens B).',
    notes: 'Slutt med den ærlige prisen: Å mene alvor koster timer, og ingen takker med det samme.',
  },
  transfer: {
    question:
      'I den siste høringen deres: Hva kunne fortsatt endres? Skru ned løftet og ingenting annet, og gjett hva som skjer med tilliten. Åpne så utfallet i stedet.',
    notes: 'Billigere enn det høres ut: Lov mindre, og fortell hva det ble til.',
  },
};
