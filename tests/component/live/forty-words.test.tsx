import { beforeEach, expect, it } from 'vitest';
import { LiveSection } from '@/components/live/LiveSection';
import { SHIPPED_QUESTION_SETS } from '@/lib/content/question-sets';
import type { Conversation } from '@/lib/domain/conversation';
import type { Address, QuestionSet } from '@/lib/domain/question';
import { snapshot } from '@/lib/domain/questions';
import { STEPS, type Step } from '@/lib/domain/steps';
import { seconds, type Instant } from '@/lib/domain/time';
import { useRealLocks } from '../../fixtures/locks';
import { aLiveConversation, aPerson, at } from '../../fixtures/records';
import '../ui/popover';
import { browserOfLive, drawAt } from './draw-live';

useRealLocks();
beforeEach(browserOfLive);

const AT_REST = 40;
const INGRID = aPerson({ viaWhom: '' });
const done = (...steps: Step[]) => steps.map((step) => ({ step, atMs: seconds(10) }));
const OPENED = done('glad', 'goal', 'introduction');
const asked = ({ questions }: Conversation, also: (id: string) => boolean) =>
  questions.map((question) => (also(question.id) ? { ...question, state: 'asked' as const } : question));

/** Every state of the line that has words of ours, with what makes it and when; must-asks are open wherever they may be. */
const STATES: [string, Instant, (of: Conversation) => Partial<Conversation>][] = [
  ['glad', at(1), () => ({})],
  ['goal', at(1), () => ({ steps: done('glad') })],
  ['introduction', at(1), () => ({ steps: done('glad', 'goal') })],
  [
    'introduction under way',
    at(2),
    () => ({ steps: done('glad', 'goal'), introduction: { from: at(1), until: null } }),
  ],
  ['first question', at(6), () => ({ steps: OPENED })],
  ['five left', at(20, 10), () => ({ steps: OPENED })],
  ['time to close', at(22), () => ({ steps: OPENED })],
  ['leave for five minutes', at(25, 10), () => ({ steps: OPENED })],
  ['time is up', at(25, 10), () => ({ steps: [...OPENED, ...done('leave-asked')] })],
  ['over', at(28), () => ({ steps: [...OPENED, ...done('leave-asked')] })],
  ...(['thanks', 'next-step', 'remember-me'] as const).map(
    (step, place): [string, Instant, (of: Conversation) => Partial<Conversation>] => [
      step,
      at(28),
      (of) => ({
        steps: [...OPENED, ...done('leave-asked', ...STEPS.slice(3, 3 + place))],
        questions: asked(
          of,
          (id) => of.questions.find((question) => question.id === id)?.group === 'closing',
        ),
      }),
    ],
  ),
];

/** The words in sight at rest: not what is folded or only read out, and not the name on top. */
function wordsIn(main: Element): string[] {
  const seen = main.cloneNode(true) as Element;
  const hidden = 'h1, details > :not(summary), [role=status], label, [aria-label]:not([role]) > small';
  for (const element of seen.querySelectorAll(hidden)) element.remove();
  const placeholders = [...seen.querySelectorAll('textarea')].map(({ placeholder }) => placeholder);
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
    node.childNodes.forEach(walk);
  };
  walk(seen);
  return [...texts, ...placeholders]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const CASES = SHIPPED_QUESTION_SETS.flatMap((set) =>
  (set.language === 'nl' ? (['je', 'u'] as const) : (['je'] as const)).map(
    (address): [string, Address, QuestionSet] => [set.id, address, set],
  ),
);

it.each(CASES)('at rest there are at most forty words with %s and "%s" (S0-1)', (_, address, set) => {
  for (const [state, now, over] of STATES) {
    const planned = aLiveConversation({ address, language: set.language, questions: snapshot(set) });
    const conversation = { ...planned, ...over(planned) };
    const { container, unmount } = drawAt(now, set.language, () => (
      <LiveSection conversation={conversation} person={INGRID} now={now} onBlank={null} />
    ));
    const words = wordsIn(container);
    expect(words.length, `${state}: ${words.join(' ')}`).toBeLessThanOrEqual(AT_REST);
    expect(words.length).toBeGreaterThan(10);
    unmount();
  }
});
