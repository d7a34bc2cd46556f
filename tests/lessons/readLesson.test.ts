import { expect, test } from 'vitest';
import { readLesson, lessonOf } from '#lessons';
import { openAtlas } from '#scenarios/node';

const atlas = openAtlas();
const LESSON = {
  lesson: 1,
  id: 'mine',
  language: 'en',
  title: 'Mine',
  minutes: 10,
  place: 'Stavanger',
  arms: [
    { id: 'today', name: 'As today', scenario: { extends: 'hybrid-by-default' } },
    { id: 'both', name: 'Both', scenario: { extends: 'fatigue-trap' } },
  ],
  claims: [
    {
      id: 'fewer',
      differs: { metric: 'volunteersMunicipal', month: 60, arm: 'both', than: 'today', is: 'lower', by: '5%' },
    },
  ],
  steps: [
    { type: 'story', text: 'Suppose.' },
    {
      type: 'predict',
      question: 'How many?',
      metric: 'volunteersMunicipal',
      arm: 'both',
      than: 'today',
      curves: [
        {
          id: 'a',
          name: 'More',
          points: [
            [0, 1],
            [120, 1.6],
          ],
          because: 'x',
        },
        {
          id: 'b',
          name: 'Same',
          points: [
            [0, 1],
            [120, 1],
          ],
          because: 'x',
        },
        {
          id: 'c',
          name: 'Fewer',
          points: [
            [0, 1],
            [120, 0.8],
          ],
          because: 'x',
        },
      ],
    },
    { type: 'run', arms: ['both'] },
    {
      type: 'observe',
      question: 'What?',
      says: '{fewer.arm} of {fewer.than}',
      show: { metrics: ['volunteersMunicipal'] },
    },
  ],
};

test('a lesson is read', () => {
  const read = readLesson(LESSON, { atlas });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(lessonOf(read.value.input, 'nb').steps).toHaveLength(4);
});
test('bad', () => {
  const bad = structuredClone(LESSON) as any;
  bad.steps[1].curves.pop();
  bad.steps.splice(0, 1);
  bad.arms[1].scenario.levers = { ambitoin: 1 };
  bad.claims[0].differs.metric = 'engagementGapMunicipal';
  bad.steps[0].metrc = 3;
  const read = readLesson(bad, { atlas });
  console.log(JSON.stringify(read, null, 1));
  const b2 = structuredClone(LESSON) as any;
  b2.steps.splice(1, 1);
  b2.claims[0].differs.metric = 'engagementGapMunicipal';
  b2.claims[0].differs.arm = 'bot';
  b2.steps[2].says = '{fewr.arm} <b>x</b>';
  console.log(JSON.stringify(readLesson(b2, { atlas }), null, 1));
  console.log(
    JSON.stringify(readLesson({ ...LESSON, lesson: 2 }, { atlas })),
    JSON.stringify(readLesson(3, { atlas })),
    JSON.stringify(readLesson({ ...LESSON, steps: [{ type: 'pedict' }, 3] }, { atlas })),
  );
});
