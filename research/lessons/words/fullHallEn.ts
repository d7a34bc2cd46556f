/** Texts of the lesson on a full hall in which nothing is decided. The English catalogue is the type of the others. */
export const fullHallEn = {
  title: 'Full hall, empty promise',
  arms: {
    today: 'As today',
    sham: 'Full hall, plan settled',
    honest: 'As many asked, and meant',
    after: 'Four years of sham, then meant',
    invite: 'As many asked, nothing else',
    promise: 'As many asked, much promised',
  },
  story: {
    text: `Suppose that Oslo invites six times as many people as today, and that the hall in Stovner is full. The leaflet promised influence. The plan on the table is nearly finished, and nobody in the room may change it.

Such a process is on the list of what co-creation is **not**: nearly finished solutions sent to hearing, processes settled beforehand (Torfing 2017).`,
    notes: 'Those who have run such a process speak first, and name nobody.',
    more: 'The sham here is six invitations a year for each adult, large promises, and no power to decide given away. The other town sends as many invitations, promises little, tells what came of it, leaves the result open and gives part of the decisions away.',
  },
  predictHall: {
    question:
      'How many adults take part in what the municipality runs, compared with as today, when six times as many are asked and nothing can be changed?',
    notes: 'Ask for reasons before hands: full of whom, and for how long?',
    curves: {
      empties: {
        name: 'First a rush, then fewer than before',
        because:
          'People come once, see that they waste their time, and stay away the next time, also from what is meant.',
      },
      same: {
        name: 'No difference',
        because: 'Those who come to such evenings come anyway. Leaflets change nothing.',
      },
      fuller: {
        name: 'Many more, and it lasts',
        because: 'With six times as many invitations, more come even if more of those asked say no.',
      },
    },
  },
  runHall: { notes: 'Let the line of the sham stand for a moment before anybody explains it.' },
  hall: {
    question:
      'First count heads: how full is the hall after five years? Then see who says yes: of those asked, how many come?',
    says: 'After five years {hall.arm} of all adults take part, {hall.than} as today. Of those asked {yes.arm} say yes, {yesToday.than} as today, and {yes.than} where as many are asked and it is meant.',
    notes: 'Two figures that point in opposite directions. Which one is in the annual report?',
  },
  trust: {
    question: 'Now trust in the municipality, after ten years. Compare all three.',
    says: 'On a scale to a hundred trust is {below.arm} after ten years of full halls, {below.than} as today, and {trust.than} where it was meant.',
    notes: 'The dashed line falls too: services get scarcer in every one of these towns.',
  },
  predictAfter: {
    question:
      'After four years a new leadership means it: results are open, decisions are shared, people are told what came of it. How many of those asked say yes, compared with the town that meant it all along?',
    notes: 'Wigan’s first attempt was dictated and mended by listening (Manchester Evening News).',
    curves: {
      atOnce: {
        name: 'As many within a year',
        because: 'People see what happens in front of them. Old leaflets are soon forgotten.',
      },
      years: {
        name: 'As many after some years',
        because: 'Each good experience repairs a little, and neighbours tell each other.',
      },
      never: {
        name: 'Hardly more: once burnt',
        because: 'Whoever has wasted an evening needs more than a new leaflet to believe it.',
      },
    },
  },
  runAfter: { notes: 'The prediction begins in year 4, where the two towns stand apart.' },
  after: {
    question: 'Two things come back at different speeds. Which one is quick, and which one is slow?',
    says: 'Half of the distance in saying yes is gone after {half.months} months. Six years after the change {rest.arm} of those asked say yes, {rest.than} where it was meant all along.',
    notes: 'Ask what is quick here (forgetting leaflets) and what is slow (believing that one is heard).',
  },
  pause: {
    text: 'Think of your last consultation. What was settled before it began, and what were people told afterwards?',
    notes: 'No names. Collect only what people were told afterwards: often nothing.',
  },
  explain: {
    blocks: {
      heads:
        'The hall is fuller because **more are asked**, not because more want to come. A full hall says how many invitations went out.',
      asked:
        '**Being asked often has a price of its own.** With as many invitations, and all else as today, {asked.arm} of those asked say yes, {asked.than} as today: each invitation that leads to nothing visible is remembered for some time. Where something comes of it the same number does no harm.',
      promise:
        '**The promise costs trust.** On the scale to a hundred the invitations alone take {invite.difference}, and the large promise {promise.difference} more: what people meet is measured against what they were promised.',
      power:
        'Taking away the last power to decide adds **nothing** to that here. So little is decided together today that there is hardly anything to take away.',
    },
    notes: 'Write on the board: heads, yes, belief. Only the first is in most reports.',
    more: 'Run it without experience, so that nobody learns from what they meet: nearly all of the lost trust is back, and most of what parts a sham from the real thing in who says yes. Without the memory of unanswered invitations about a third of the additional refusals are gone, and the trust stays lost.',
  },
  back: {
    blocks: {
      forgotten:
        '**Invitations are forgotten soon.** {half.months} months after the change half of the distance is gone: most of the empty ones are out of mind by then.',
      heard:
        '**Believing that one is heard comes back slowly.** Six years after the change it is still {heard.difference} lower than where it was meant all along, and fewer of those asked say yes. The next honest round pays for the sham before it.',
      departs:
        '**Where the model departs from the evidence.** People withdraw when they see that their voice will not be used, and studies lead one to expect fewer in the hall than if nobody had been asked. Here the hall stays fuller than today, because those who came once mostly stay where there is work for them.',
      price:
        'To mean it works **no miracles**: after five years {price.difference} less of the need is met than as today, because it takes hours.',
      slow: 'And for years trust is a little **below** today’s where it is meant. It draws level in the tenth year, and not before.',
    },
    evidence:
      'People withdraw when they see that their voice will not be used (de Vries, Jehn & Terwel 2012, grade B). Three quarters of what trust does to willingness run through the expectation that one’s contribution will be valued, in paired experiments (Liu, grade A). People tire of consultations that report nothing back (The Campaign Company, grade D). Wigan’s first attempt was dictated, and called a disaster by one of its own politicians (Manchester Evening News, grade C).',
    assumptions:
      'How long an empty invitation is remembered; that bad experience counts more than good; how much a promise raises what people expect; that only those who expect to be heard take on demanding work.',
    disputed:
      'Whether having a say makes people accept a decision: in Norwegian experiments the outcome weighed more than influence (Arnesen 2017, grade A). And whether efforts of municipalities do anything: in Norway little for trust, and nothing for participation (Int. J. Public Administration 2022, grade B).',
    notes: 'End on the honest price: meaning it costs hours, and is not thanked for at once.',
  },
  transfer: {
    question:
      'In your last consultation: what could still be changed? Turn down the promise alone and predict trust. Then open the result instead.',
    notes: 'Cheaper than it sounds: promise less, tell people what came of it.',
  },
};

export type FullHallWords = typeof fullHallEn;
