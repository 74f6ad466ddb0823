import { describe, expect, it } from 'vitest';
import { readClock } from '@/lib/domain/clock';
import { nowLine, partsDone } from '@/lib/domain/now-line';
import type { AskedQuestion } from '@/lib/domain/question';
import type { DoneStep, Step } from '@/lib/domain/steps';
import { planTime } from '@/lib/domain/time-plan';
import { asInstant, later, minutes } from '@/lib/domain/time';

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
  }: {
    steps?: [Step, number][];
    questions?: AskedQuestion[];
    chosen?: string | null;
    cutShortTo?: number | null;
    speakingSince?: number | null;
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
  const line = nowLine(facts, planTime(facts, partsDone(facts), now), readClock(facts, now).state, chosen);
  return line.kind === 'step' ? line.step : line.kind === 'question' ? line.question.id : line.kind;
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
  });

  it('asks only must-asks when the time was cut short (S2-11)', () => {
    expect(lineAt(1, { cutShortTo: 10 })).toBe('must');
    const asked = QUESTIONS.map((each) => (each.isMustAsk ? { ...each, state: 'asked' as const } : each));
    expect(lineAt(1, { cutShortTo: 10, questions: asked })).toBe('who-else');
  });
});
