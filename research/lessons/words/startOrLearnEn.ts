/** Texts of the lesson on starting at once and on learning first. The English catalogue is the type of the others. */
export const startOrLearnEn = {
  title: 'Start everything, or learn first?',
  arms: {
    push: 'Everything at once',
    compass: 'Learn first, slowly',
    quick: 'Learn first, at once',
  },
  story: {
    text: `Suppose two cities like Aarhus with one goal: half of the work in networks with residents, associations and firms. Both start today.

In the first **everything starts at once**: arenas everywhere, high ambitions, large promises. Within half a year the new way of governing is in force.

The second begins with **shared language, small pilots, evaluation and a clear course**, and takes eight years to change how it governs. The real Aarhus prepared for more than a decade (Brix et al. 2024).`,
    notes: 'Ask which of the two their own municipality would choose, and who would push for it.',
    more: 'The Aarhus of the model is made up: forty equal neighbourhoods with an assumed spread of living conditions. Where the mix of the real city ended the sources do not say.',
  },
  predictCompass: {
    question:
      'How many adopted solutions are at work in the city that learns slowly, compared with the one that starts everything at once?',
    notes: 'Fifteen years this time: more than three elections.',
  },
  predictQuick: {
    question:
      'A third city takes the same measures as the slow one, all of them at once: within half a year it governs in the new way, and it learns. How many solutions, compared with the one that starts everything?',
    notes: 'This is the city that takes the pace and the learning apart.',
  },
  curves: {
    never: {
      name: 'It never catches up',
      because: 'Whoever begins later has fewer years. What the others have started is there already.',
    },
    later: {
      name: 'Behind for years, then ahead',
      because: 'Preparing costs time at first, and pays once more of what is started comes to an end.',
    },
    ahead: {
      name: 'Ahead from the start',
      because: 'Small pilots and a clear course work at once: fewer things begin that lead nowhere.',
    },
  },
  runBoth: { notes: 'Stop the reveal at year 4: there is an election. Who would be re-elected?' },
  years: {
    question:
      'Read year 4, year 10 and year 15. When do the lines cross, and what does the line of “everything at once” do after that?',
    says: 'Year 4: {early.than} solutions are at work per thousand residents where learning goes first, against {early.arm} where everything starts at once. Year 10: {middle.arm} against {middle.than}. Year 15: {late.arm} against {late.than}.',
    notes: 'Which of the three years is in your evaluation plan?',
  },
  runQuick: { notes: 'Now the third city. Many will have to think again.' },
  pace: {
    question: 'Was it the slowness? Compare the quick learner with both others, at year 4 and at year 15.',
    says: 'Year 4: the quick learner has {quick.arm} solutions at work per thousand residents, the slow one {quick.than}, the one that started everything {quickPush.than}. Year 15: the quick learner {level.arm}, the slow one {level.than}.',
    notes: 'Wait for somebody to say: then why be slow?',
  },
  inside: {
    question:
      'Look behind the solutions, at year 10. How many of the joint projects that end are put to use? Who is worn out?',
    says: 'At year 10, {adopted.arm} of the joint projects that end are put to use where learning goes first, and {adopted.than} where everything starts at once. Of the volunteers {strain.arm} are worn out, not {strain.than}.',
    notes: 'Ask for a project of their own that ended in a drawer, and for what it lacked.',
  },
  pause: {
    text: 'What would the second city have to show at the first election to be allowed to go on?',
    notes: 'The trap is the moral here: the better course loses the first election.',
  },
  explain: {
    blocks: {
      finishing:
        '**Starting is quick. Finishing needs skill, a mandate and learning**, and these pile up slowly. At year 10 the city that learns has come to {able.arm} of the scale of what an organisation can learn, the other to {able.than}.',
      stock:
        '“Everything at once” leads first, because it has more going on. But fewer and fewer of its projects are put to use, while solutions wear out all the time. So its line bends down, and the other passes it.',
      pace: '**In this model slowness itself gains nothing.** The city that takes the same measures at once leads at year 4, and at year 15 the slow one has just caught up with it. What pays is learning and a clear course, not the pace.',
      need: 'In services the two courses are level at year 10: the lead is not paid for with less help to those who need it. At year 15 the learner meets {needLater.difference} more of the need.',
      missing:
        '**What the model does not show** is why an organisation breaks when it is forced before it is ready. Here speed costs nobody anything: no leader and no employee resists.',
    },
    evidence:
      'Aarhus prepared for over a decade, with shared language, pilots and evaluation (Brix et al. 2024, grade D). Taking time to build commitment, and taking newcomers in gradually, made good processes likelier in a study of a game (Johnston et al. 2011, grade D, also a model). Support by paid workers over ten to fifteen years was wanted even where residents decide (Local Trust, grade C).',
    assumptions:
      'How fast an organisation learns and forgets; how fast solutions wear out; that a clear course and evaluation act from the first month; where the mix of Aarhus ended.',
    disputed:
      '“Working slowly to work fast” is told of Aarhus (Brix et al. 2024). Nobody has compared a slow city with a quick one that learned as much. The model says that the two can be told apart. It does not say that a real city could learn at such a pace.',
    notes: 'Let them defend the slogan against the model: what would the quick learner meet in your house?',
    more: 'Run it without learning: then skill, openness and what the organisation can do stay as they are. About three fifths of the late lead are left. They come from a clear course and from more projects being put to use.',
  },
  transfer: {
    question:
      'When will your plan be evaluated, and what would everything at once have shown by then? Move evaluation, pilots or a clear course, and predict year 4 and year 15.',
    notes: 'A plan that is judged in year 4 chooses everything at once. Ask who decides when to judge.',
  },
};

export type StartOrLearnWords = typeof startOrLearnEn;
