import { describe, expect, it } from 'vitest';
import { isCloseOpen, nowLine, openSideTracks, questionAfter, questionsNow } from '@/lib/domain/now-line';
import type { AskedQuestion } from '@/lib/domain/question';
import type { DoneStep, Step } from '@/lib/domain/steps';
import { asInstant, later, minutes } from '@/lib/domain/time';
import { aLiveConversation, aMark, at, idOf } from '../../fixtures/records';

const START = asInstant(1_800_000_000_000);

const question = (id: string, more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id,
  group: 'work',
  text: id,
  formalText: '',
  isMustAsk: false,
  minutes: 2,
  state: 'prepared',
  source: '',
  leftFor: null,
  ...more,
});
const QUESTIONS = [
  question('first'),
  question('must', { isMustAsk: true }),
  question('who-else', { group: 'closing', minutes: 1 }),
];

/** What stands on the line, as one word. */
function lineAt(
  minute: number,
  {
    steps = [],
    questions = QUESTIONS,
    chosen = null,
    cutShortTo = null,
    speakingSince = null,
    parked = [],
    wantsClose = false,
  }: {
    steps?: [Step, number][];
    questions?: AskedQuestion[];
    chosen?: string | null;
    cutShortTo?: number | null;
    speakingSince?: number | null;
    parked?: string[];
    wantsClose?: boolean;
  } = {},
): string {
  const now = later(START, minutes(minute));
  const facts = {
    startedAt: START,
    endedAt: null,
    pauses: [],
    agreements: [
      cutShortTo === null
        ? { at: START, lengthMs: minutes(25), isCutShort: false }
        : { at: START, lengthMs: minutes(cutShortTo), isCutShort: true },
    ],
    questions,
    introduction: speakingSince === null ? null : { from: later(START, minutes(speakingSince)), until: null },
    steps: steps.map(([step, at]): DoneStep => ({ step, atMs: minutes(at) })),
  };
  const marks = parked.map((text, place) => aMark({ id: idOf(600 + place), kind: 'parked', text }));
  const line = nowLine(facts, marks, now, { chosenId: chosen, wantsClose });
  if (line.kind === 'step') return line.step;
  if (line.kind === 'question') return line.question.id;
  return line.kind === 'parked' ? line.mark.text : line.kind;
}

describe('the line now', () => {
  it('begins with being glad, then the goal, then the introduction (S4-7a, S2-4, S4-8b)', () => {
    expect(lineAt(0)).toBe('glad');
    expect(lineAt(0.5, { steps: [['glad', 0.4]] })).toBe('goal');
    expect(
      lineAt(1, {
        steps: [
          ['glad', 0.4],
          ['goal', 0.9],
        ],
      }),
    ).toBe('introduction');
    expect(
      lineAt(3, {
        steps: [
          ['glad', 0.4],
          ['goal', 0.9],
        ],
      }),
    ).toBe('must');
  });

  it('moves on at the tick, also when looked at by a clock of a moment ago', () => {
    expect(lineAt(0.9, { steps: [['goal', 0.91]] })).toBe('introduction');
    expect(
      lineAt(2, {
        steps: [
          ['goal', 0.9],
          ['introduction', 2.01],
        ],
      }),
    ).toBe('must');
  });

  it('moves on by time when nobody ticks', () => {
    expect(lineAt(3)).toBe('introduction');
    expect(lineAt(5)).toBe('must');
  });

  it('asks must-asks first, then the others, then what is for the end (S4-10a)', () => {
    const asked = (...ids: string[]) =>
      QUESTIONS.map((each) => (ids.includes(each.id) ? { ...each, state: 'asked' as const } : each));
    expect(lineAt(8)).toBe('must');
    expect(lineAt(8, { questions: asked('must') })).toBe('first');
    expect(lineAt(8, { questions: asked('must', 'first') })).toBe('who-else');
    expect(lineAt(8, { questions: asked('must', 'first', 'who-else') })).toBe('thanks');
  });

  it('leaves a question alone whose answer was known before (S4-11)', () => {
    expect(lineAt(8, { questions: [question('known', { state: 'already-known' }), question('open')] })).toBe(
      'open',
    );
  });

  it('does not hurry on who is still introducing themselves, until it is time to close (S4-8c)', () => {
    expect(lineAt(6, { speakingSince: 3 })).toBe('introduction');
    expect(lineAt(22, { speakingSince: 3 })).toBe('who-else');
  });

  it('lets the user choose another question', () => {
    expect(lineAt(8, { chosen: 'first' })).toBe('first');
    expect(lineAt(8, { chosen: 'gone' })).toBe('must');
  });

  it('closes at closing time, whatever is open: who else, thanks, the next step, remember me (S4-12, S4-16, S4-13, S1-3)', () => {
    const done = QUESTIONS.map((each) => ({ ...each, state: 'asked' as const }));
    expect(lineAt(21.5)).toBe('who-else');
    expect(lineAt(22, { questions: done })).toBe('thanks');
    expect(lineAt(22, { questions: done, steps: [['thanks', 22]] })).toBe('next-step');
    expect(
      lineAt(22, {
        questions: done,
        steps: [
          ['thanks', 22],
          ['next-step', 22],
        ],
      }),
    ).toBe('remember-me');
    expect(
      lineAt(23, {
        questions: done,
        steps: [
          ['thanks', 22],
          ['next-step', 22],
          ['remember-me', 22],
        ],
      }),
    ).toBe('goodbye');
  });

  it('asks leave for five minutes once, at zero, and only for a must-ask (S4-5b)', () => {
    expect(lineAt(25)).toBe('leave-asked');
    expect(lineAt(26, { steps: [['leave-asked', 25]] })).toBe('who-else');
    expect(lineAt(25, { questions: [question('not a must')] })).toBe('thanks');
    expect(lineAt(29)).toBe('leave-asked');
    expect(lineAt(30)).toBe('who-else');
  });

  it('asks only must-asks when the time was cut short (S2-11)', () => {
    expect(lineAt(1, { cutShortTo: 10 })).toBe('must');
    const asked = QUESTIONS.map((each) => (each.isMustAsk ? { ...each, state: 'asked' as const } : each));
    expect(lineAt(1, { cutShortTo: 10, questions: asked })).toBe('who-else');
  });

  it('goes on to the close when the user wants to finish, and a chosen question still goes first (S4-12)', () => {
    expect(lineAt(8, { wantsClose: true })).toBe('who-else');
    expect(lineAt(1, { wantsClose: true, speakingSince: 0.5 })).toBe('who-else');
    expect(lineAt(8, { wantsClose: true, chosen: 'first' })).toBe('first');
  });
});

describe('side-tracks kept for later (S0-1)', () => {
  const done = QUESTIONS.map((each) => ({ ...each, state: 'asked' as const }));

  it('wait until every question that fits was asked, and come before the close', () => {
    expect(lineAt(8, { parked: ['his move to Breda'] })).toBe('must');
    expect(lineAt(8, { parked: ['his move to Breda', 'the choir'], questions: done })).toBe(
      'his move to Breda',
    );
    expect(lineAt(22, { parked: ['his move to Breda'], questions: done })).toBe('thanks');
  });

  it('can be taken up at any moment', () => {
    expect(lineAt(8, { parked: ['his move to Breda'], chosen: idOf(600) })).toBe('his move to Breda');
  });

  it('wait in vain when time was taken away', () => {
    expect(lineAt(3, { parked: ['his move to Breda'], questions: done, cutShortTo: 10 })).toBe('thanks');
  });

  it('that were taken up again wait no more', () => {
    const marks = [
      aMark({ id: idOf(601), kind: 'parked' }),
      aMark({ id: idOf(602), kind: 'parked', isSettled: true }),
      aMark({ id: idOf(603) }),
    ];
    expect(openSideTracks(marks).map(({ id }) => id)).toEqual([idOf(601)]);
  });
});

describe('the questions now', () => {
  const list = [
    question('long', { minutes: 9 }),
    question('must', { isMustAsk: true }),
    question('short'),
    question('bye', { group: 'closing' }),
  ];
  const conversation = aLiveConversation({ questions: list });
  const idsAt = (minute: number, facts = conversation): [string[], string[]] => {
    const { fitting, folded } = questionsNow(facts, at(minute));
    return [fitting.map(({ id }) => id), folded.map(({ id }) => id)];
  };

  it('are those that fit the time left; the rest is folded, a must-ask never (S4-10a)', () => {
    expect(idsAt(0)).toEqual([['must', 'long', 'short'], []]);
    expect(idsAt(15)).toEqual([['must', 'short'], ['long']]);
    expect(idsAt(20.5)).toEqual([['must'], ['long', 'short']]);
  });

  it('come back when the other offers more time (S2-11)', () => {
    const agreed = (lengthMin: number, isCutShort: boolean) => ({
      at: at(5),
      lengthMs: minutes(lengthMin),
      isCutShort,
    });
    const { agreements } = conversation;
    const cut = { ...conversation, agreements: [...agreements, agreed(10, true)] };
    expect(idsAt(5, cut)).toEqual([['must'], ['long', 'short']]);
    expect(nowLine(cut, [], at(5))).toMatchObject({ question: { id: 'must' } });
    const more = { ...cut, agreements: [...cut.agreements, agreed(30, false)] };
    expect(idsAt(5, more)).toEqual([['must', 'long', 'short'], []]);
  });

  it('follow one another round and round, those that fit first', () => {
    const inTurn = (minute: number): (string | null)[] => {
      const seen: (string | null)[] = [null];
      while (seen.length <= list.length) {
        seen.push(questionAfter(conversation, at(minute), seen.at(-1) ?? null));
      }
      return seen.slice(1);
    };
    expect(inTurn(0)).toEqual(['must', 'long', 'short', 'bye']);
    expect(inTurn(15)).toEqual(['must', 'short', 'long', 'bye']);
    expect(questionAfter(conversation, at(0), 'bye')).toBe('must');
    expect(questionAfter(aLiveConversation(), at(0), null)).toBeNull();
  });
});

it('the close is open until its questions were asked and its steps taken', () => {
  const steps = (['thanks', 'next-step', 'remember-me'] as const).map((step) => ({
    step,
    atMs: minutes(20),
  }));
  expect(isCloseOpen({ questions: QUESTIONS, steps })).toBe(true);
  expect(isCloseOpen({ questions: QUESTIONS.slice(0, 2), steps })).toBe(false);
  expect(isCloseOpen({ questions: [], steps: steps.slice(1) })).toBe(true);
});
