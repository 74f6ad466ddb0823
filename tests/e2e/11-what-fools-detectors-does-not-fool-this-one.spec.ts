import { MUST_PASS } from '../fixtures/pages/played-pages';
import type { Language } from '../fixtures/pages/page-words';
import { expect, test } from './support/launch';
import { badgesOf } from './support/lookout';
import { MeetingPage, type Shown } from './support/meeting-page';
import type { Layout, MeetingChoice } from './support/play-meeting';

type Case = (typeof MUST_PASS)[number];
type Step = Case['steps'][number];

/** Longer than the controls of a call may be missing before that is its end (30 s; Teams 10 s, but not in the first 20 s). */
const LONGER_THAN_ANY_GRACE_MS = { zoom: 32_000, teams: 22_000 };
/** Long enough for several looks at a page: it is looked at every two seconds. */
const SEVERAL_LOOKS_MS = 6_000;

const OTHER_LANGUAGES: readonly Language[] = ['de', 'fr', 'en'];

const QUESTIONS: Record<string, readonly RegExp[]> = {
  'a call that goes on is not taken for over': [
    /breakout layer/,
    /toolbar hides/,
    /a host, whose button/,
    /small window/,
    /chat that says/,
  ],
  'what comes before a call is not taken for one': [
    /waiting room inside/,
    /joining times out/,
    /lobby, with the join button disabled/,
    /somebody rings/,
  ],
  'a call that is over is seen to be': [/host ends/, /without pre-join/, /left over/, /rating/],
};

const isAbout = (patterns: readonly RegExp[]) => (each: Case) =>
  patterns.some((pattern) => pattern.test(each.name));

for (const [question, patterns] of Object.entries(QUESTIONS)) {
  test(question, async ({ bakkie }) => {
    test.setTimeout(240_000);
    const played: Promise<void>[] = [];
    for (const [index, each] of MUST_PASS.filter(isAbout(patterns)).entries()) {
      for (const language of ['nl', OTHER_LANGUAGES[index % OTHER_LANGUAGES.length] ?? 'en'] as const) {
        const meeting = await MeetingPage.visitInNewTab(bakkie, choiceFor(each, language));
        played.push(playOut(each, meeting, `${each.name} (${language})`));
      }
    }
    await Promise.all(played);
  });
}

test('every case is among them', () => {
  const asked = Object.values(QUESTIONS).flat();
  expect(MUST_PASS.filter((each) => !isAbout(asked)(each))).toEqual([]);
  expect(asked.filter((pattern) => MUST_PASS.filter(isAbout([pattern])).length !== 1)).toEqual([]);
});

function choiceFor({ url, steps }: Case, language: Language): MeetingChoice {
  const { host, pathname } = new URL(url);
  const layout: Layout = host.endsWith('zoom.us')
    ? 'zoom as the whole page'
    : pathname.startsWith('/light-meetings')
      ? 'teams as a guest'
      : 'teams signed in';
  return { layout, host, language, start: steps[0]?.scene as NonNullable<MeetingChoice['start']> };
}

/** Scene by scene. While what shows stays the same meeting state, the icon must not waver for a moment. */
async function playOut({ steps, url }: Case, meeting: MeetingPage, name: string): Promise<void> {
  const grace = LONGER_THAN_ANY_GRACE_MS[url.includes('zoom') ? 'zoom' : 'teams'];
  for (const stretch of stretchesOf(steps)) {
    const [first] = stretch;
    if (first === undefined) continue;
    const isInCall = first.settled === 'in-call';
    await meeting.goesTo(first.scene);
    await meeting.isSeenAs(first.settled as Shown);
    const since = Date.now();
    await meeting.goesThrough(
      stretch.map(({ scene, forMs }) => ({
        scene,
        forMs: Math.min(forMs, isInCall ? grace : SEVERAL_LOOKS_MS),
      })),
    );
    expect
      .soft(badgesOf(await meeting.said(since)), `${name}: ${first.scene}`)
      .toEqual([isInCall ? '•' : '']);
  }
}

/** The steps, those with one settled state after another taken together. */
function stretchesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  return steps.reduce<Step[][]>((stretches, step) => {
    const last = stretches.at(-1);
    if (last?.[0]?.settled === step.settled) last.push(step);
    else stretches.push([step]);
    return stretches;
  }, []);
}
