import type { AnswerId, AssumptionId, QuestionId } from '#lessons';

interface QuestionText<Id extends QuestionId> {
  readonly ask: string;
  readonly why: string;
  readonly answers: Readonly<Record<AnswerId<Id>, string>>;
}

/** Texts of the six questions; they are loaded with them. The English catalogue is the type of the others. */
export const questionsEn = {
  title: 'Six questions for a course of our own',
  lead: 'Answer together, one question at a time. Every answer moves levers of the model. At the end your course is run beside today’s.',
  assumed: 'Which levers an answer moves, and how far, is our assumption.',
  ways: {
    legend: 'Which way in?',
    six: 'The six questions, and how fast',
    recipe: 'The recipe: its four steps are the first four questions',
  },
  begin: 'Begin',
  progress: (n: string, all: string) => `${n} of ${all}`,
  questions: {
    aim: {
      ask: 'What do we want?',
      why: 'It decides which figures you look at first when the course has been run.',
      answers: { moreForLess: 'More for less money', quality: 'Better quality', democracy: 'More democracy' },
    },
    helpers: {
      ask: 'Who can help us, out there and at home?',
      why: 'The way you invite decides who hears of it. Open calls reach those first who are active already.',
      answers: {
        whoComes: 'Those who come by themselves, as today',
        doors: 'Several doors: open calls, places where everybody comes, outreach',
        need: 'Those in need: every invitation by outreach',
        lot: 'People drawn by lot',
      },
    },
    mobilise: {
      ask: 'How can they be mobilised?',
      why: 'Asking is cheap for the one who asks and takes time from the one who answers. A promise raises what people expect.',
      answers: {
        often: 'Ask often and promise much',
        care: 'Ask with care and support those who come',
        pay: 'Advertise, and pay for their hours',
      },
    },
    together: {
      ask: 'How can we work with them, and get them to work with each other?',
      why: 'Co-creation differs in two ways: whether the result is settled beforehand, and who plays the main part.',
      answers: {
        steered: 'Controlled: we have settled the result, and we lead',
        responsibilising: 'Handed over: we have settled the result, others see to it',
        equal: 'Equal: the result is open, and we share the lead',
        facilitating: 'Facilitating: the result is open, others lead and we support',
      },
    },
    alike: {
      ask: 'Is something like it going on elsewhere that we can support?',
      why: 'Whoever starts anew needs people and hours of their own; whoever joins others must share the credit.',
      answers: {
        own: 'We start something of our own',
        support: 'We support what is there, and try small first',
        unknown: 'We do not know: somebody is to go and find out',
      },
    },
    alliances: {
      ask: 'Which alliances would it pay to enter?',
      why: 'What one department agrees with residents, another may have to carry out or pay for.',
      answers: {
        inside: 'Inside the house, across departments',
        council: 'Inside the house and in the council',
        anchors: 'Both, and the large public buyers in town',
      },
    },
    pace: {
      ask: 'How fast?',
      why: 'Every pace leads to the same mix: less classic administration and measuring, more networks. Only the time it takes differs.',
      answers: { halfYear: 'Half a year', threeYears: 'Three years', eightYears: 'Eight years' },
    },
  } satisfies { readonly [Id in QuestionId]: QuestionText<Id> } as { readonly [Id in QuestionId]: QuestionText<Id> },
  recipe: {
    aim: 'Which problem or task do I want to solve?',
    helpers: 'Who can help me?',
    mobilise: 'How do I get them to want to co-create?',
    together: 'How do I design a suitable arena for co-creation?',
  } as Readonly<Partial<Record<QuestionId, string>>>,
  notes: {
    pay: 'Experiments found little or no effect, of letters (Thomsen & Jakobsen 2015) or of pay (Voorberg et al. 2018).',
  } as Readonly<Partial<Record<AnswerId, string>>>,
  asked: {
    seed: 'The questions stand, in Danish, in slides on mobilising leadership (mobiliseringsledelse).',
    recipe: 'The steps stand, in Danish, in Torfing 2017.',
  },
  assumptions: {
    wicked: {
      ask: 'How tangled are the problems here?',
      levels: ['less than elsewhere', 'as elsewhere', 'more than elsewhere'],
    },
    associations: {
      ask: 'How many associations are there?',
      levels: ['half as many as usual', 'as many as usual', 'twice as many'],
    },
    trust: {
      ask: 'How much do people trust the municipality at the start?',
      levels: ['little', 'as in the rest of the country', 'a lot'],
    },
    tiring: {
      ask: 'How fast do hours beyond what people can take wear them out?',
      levels: ['as the model was fitted', 'more slowly', 'much more slowly'],
    },
    cut: {
      ask: 'How large are the cuts to come?',
      levels: ['as today', '2% of the budget a year', '5% of the budget a year'],
    },
  } satisfies Record<AssumptionId, { ask: string; levels: readonly string[] }> as Readonly<
    Record<AssumptionId, { readonly ask: string; readonly levels: readonly string[] }>
  >,
  assume: 'What do we assume about our place?',
  assumeHint: 'Nobody chooses this. It holds for your course and for today’s.',
  assumedSay: (ask: string, level: string) => `${ask} ${level}`,
  answers: 'Answers',
  usual: 'suggested',
  movesNothing: 'Moves nothing: as today',
  back: 'Back',
  next: 'Next',
  skip: 'Skip: as today',
  overrides: 'Takes back what you answered before',
  overridden: (lever: string, becomes: string, was: string, earlier: string) =>
    `${lever}: ${becomes}, and no longer ${was} as after question ${earlier}`,
  price: {
    title: 'The price so far',
    nothing: 'Nothing that costs money has been moved.',
    more: (sum: string) => `About ${sum} a year more for every adult than today.`,
    less: (sum: string) => `About ${sum} a year less for every adult than today.`,
    level: 'As much a year as today.',
    first: (sum: string) => `${sum} more in the first year, to get going.`,
    hours: (sum: string) => `Hours taken from services: ${sum} a year of it is staff time.`,
    each: 'Not in the sum, since nobody knows yet how many there will be:',
    known: 'What it comes to is known when it has been run.',
    parts: 'What the sum is made of',
    part: (lever: string, sum: string) => `${lever}: ${sum}`,
  },
  course: {
    title: 'Your course',
    name: 'Our course',
    today: 'As today',
    moved: (count: number) =>
      count === 1 ? '1 lever stands otherwise than today' : `${count} levers stand otherwise than today`,
    head: ['Lever', 'Today', 'Our course', 'From question'],
    mix: (years: string, oa: string, npm: string, npg: string) =>
      `The mix moves over ${years}: classic administration ${oa}, management by results ${npm}, networks ${npg}.`,
    empty:
      'You skipped everything, so your course is today’s and there is nothing to compare. Go back and answer a question.',
  },
  predict: {
    title: 'What do you expect?',
    question: (figure: string, place: string) =>
      `${figure}, five years on in ${place}: where does it stand with your course, against going on as today?`,
    choices: { higher: 'Higher', same: 'About the same', lower: 'Lower' },
    lock: 'Lock it, and run the course',
    final: 'Once locked it stays as it is.',
    wait: 'The model is still being loaded.',
  },
  result: {
    title: 'What came of it',
    running: (done: string, all: string) => `Running: ${done} of ${all}`,
    price: 'First the price',
    more: (sum: string) =>
      `Your course costs about ${sum} a year more for every adult than going on as today, on average over ten years.`,
    less: (sum: string) =>
      `Your course costs about ${sum} a year less for every adult than going on as today, on average over ten years.`,
    hours: (sum: string) => `Hours taken from services: ${sum} of it is staff time.`,
    hoursBack: (sum: string) => `Hours given back to services: staff time for ${sum} a year.`,
    firstYear: (sentence: string) => `After the first year. ${sentence}`,
    figures: 'Then what you look at first, five years on',
    figure: (label: string, ours: string, today: string) => `${label}: ${ours} with your course, ${today} as today`,
    difference: (difference: string) => `run by run ${difference}`,
    expected: (figure: string, choice: string) => `You expected of “${figure}”: ${choice}.`,
    came: {
      higher: 'In the model it is higher.',
      same: 'In the model it is about the same.',
      lower: 'In the model it is lower.',
      unknown: 'The runs cannot tell it from chance.',
    },
    changed: 'The comparison is no longer the one that you locked.',
    again: 'Run our course again',
    open: 'Put both courses side by side',
    anew: 'Answer anew',
    restart: 'This empties your answers and your prediction.',
    closing: 'Give each other tasks rather than recipes, and let the task choose the team.',
    closingFrom: 'After Torfing 2017',
  },
};

export type QuestionsWords = typeof questionsEn;
