import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PreparationSection } from '@/components/prepare/PreparationSection';
import { shippedSets } from '@/lib/content/question-sets';
import { addConversation, getConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { addFollowUp } from '@/lib/db/follow-ups';
import { noteText, writeNote } from '@/lib/db/notes';
import { ownText } from '@/lib/db/own-texts';
import { addPerson, getPerson } from '@/lib/db/people';
import type { Conversation } from '@/lib/domain/conversation';
import { lineSubject } from '@/lib/domain/introduction';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import type { Person } from '@/lib/domain/person';
import type { Language } from '@/lib/domain/question';
import { snapshot } from '@/lib/domain/questions';
import { asInstant, minutes } from '@/lib/domain/time';
import { useConversations } from '@/lib/hooks/use-conversations';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { useRealLocks } from '../../fixtures/locks';
import { aConversation, aFollowUp, anAskedQuestion, aPerson, idOf, NOON } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import '../ui/popover';

useRealLocks();

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  localStorage.clear();
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
});

const ID = idOf(1);

function Page() {
  const entry = useConversations()?.find(({ conversation }) => conversation.id === ID);
  return entry ? <PreparationSection {...entry} now={NOON} onBack={() => undefined} /> : null;
}

async function open(
  over: Partial<Conversation> = {},
  person: Partial<Person> | null = {},
  language: Language = 'en',
) {
  if (person) await addPerson(aPerson({ viaWhom: '', organisation: '', ...person }));
  await addConversation(aConversation({ personId: person && idOf(200), ...over }));
  const view = render(
    <TextContext.Provider value={createTranslator(language)}>
      <Page />
    </TextContext.Provider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return view;
}

const chapter = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const unfold = (name: string) => {
  fireEvent.click(chapter(name));
};
const field = (label: string) => screen.findByLabelText<HTMLInputElement>(label);
const type = async (label: string, value: string) => {
  const input = await field(label);
  await waitFor(() => {
    expect(input.readOnly).toBe(false);
  });
  fireEvent.input(input, { target: { value } });
};
const record = async () => (await getConversation(ID))!;

test('every part is folded to a line that says how it stands; one at a time is open', async () => {
  const { container } = await open({
    goal: 'Weten hoe het is om er te werken',
    questions: [anAskedQuestion(), anAskedQuestion({ id: 'k', state: 'already-known' })],
    talkType: 'explore',
  });
  const states = [
    ['Who with', 'Ingrid'],
    ['What kind of talk', 'Explore'],
    ['Goal and time', '25 minutes · Weten hoe het is om er te werken'],
    ['What you bring', 'What is in it for them'],
    ['Questions', '1 question · 1 hint'],
    ['Introducing yourself', 'Who you are, in two minutes'],
    ['Homework', '1 question answered already'],
    ['Your own circle', 'Who knows that you are looking?'],
    ['Just before the call', 'Nothing ticked yet'],
  ] as const;
  for (const [name, state] of states) expect(chapter(name).textContent).toBe(`${name} ${state}`);
  expect(await violationsIn(container)).toEqual([]);
  for (const [name] of states) {
    unfold(name);
    expect(chapter(name).getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1);
  }
  unfold('Just before the call');
  expect(screen.queryByRole('button', { expanded: true })).toBeNull();
});

test.each(['nl', 'en'] as const)(
  'axe finds nothing in any part: %s',
  async (language) => {
    const { container } = await open({ questions: snapshot(shippedSets('nl')[0]!) }, {}, language);
    const chapters = screen
      .getAllByRole('heading', { level: 2 })
      .map((each) => each.querySelector('button')!);
    expect(chapters).toHaveLength(10);
    for (const each of chapters) {
      fireEvent.click(each);
      expect(await violationsIn(container), each.textContent).toEqual([]);
    }
  },
  30_000,
);

describe('how long to ask for (S4-5a)', () => {
  test('is advised with its reason, and taken with one press', async () => {
    await open({ questions: [anAskedQuestion({ minutes: 2 })] });
    unfold('Goal and time');
    expect(
      screen.getByText('Ask for a quarter of an hour. You have only a few short questions.'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Make it 15 minutes' }));
    await waitFor(async () => {
      expect((await record()).agreements.at(-1)?.lengthMs).toBe(minutes(15));
    });
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /^Make it/ })).toBeNull();
    });
  });

  test('more is advised to who is welcome, and too many questions are told', async () => {
    const questions = Array.from({ length: 14 }, (_, place) => anAskedQuestion({ id: String(place) }));
    await open({ questions });
    unfold('Goal and time');
    expect(screen.getByText(/^Ask for half an hour, no more/)).toBeTruthy();
    expect(screen.getByText(/take about 42 minutes, and there is room for 16/)).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'They clearly invite me' }));
    expect(await screen.findByText(/^Ask for 60 minutes\..*giving you the room/)).toBeTruthy();
    expect((await record()).isInviting).toBe(true);
  });
});

describe('exploring or sowing (S4-2a)', () => {
  test('three questions decide, one after the other, and bring the questions that go with it', async () => {
    await open({ questionSetId: 'explore-field-nl' });
    unfold('What kind of talk');
    const answer = async (question: string, choice: string) => {
      const group = await screen.findByRole('group', { name: question });
      fireEvent.click(within(group).getByRole('radio', { name: choice }));
    };
    await answer('Do you know which work you want?', 'Yes');
    await answer('Do you know in what kind of organisation?', 'Yes');
    await answer('What matters most to you now?', 'Letting them know what I look for');
    await waitFor(async () => {
      expect(await record()).toMatchObject({ talkType: 'sow', questionSetId: 'sow-nl' });
    });
    await answer('Do you know which work you want?', 'Not yet');
    await waitFor(async () => {
      expect(await record()).toMatchObject({ talkType: 'explore', questionSetId: 'explore-field-nl' });
    });
    expect(screen.queryByRole('group', { name: 'Do you know in what kind of organisation?' })).toBeNull();
  });

  test('who knows chooses at once', async () => {
    await open();
    unfold('What kind of talk');
    fireEvent.click(screen.getByRole('radio', { name: 'Sow' }));
    await waitFor(async () => {
      expect((await record()).talkType).toBe('sow');
    });
    expect(await screen.findByText(/^You know what you are looking for and let it be known/)).toBeTruthy();
  });
});

describe('who', () => {
  test('what is written down is the person’s, wherever they are met next (S1-6, S2-5, S3-6)', async () => {
    await open();
    unfold('Who with');
    fireEvent.click(await screen.findByRole('radio', { name: 'A little' }));
    await type('Organisation', 'Waterschap');
    await type('Through whom do you come?', 'Karim');
    fireEvent.click(screen.getByText('Good to remember'));
    await type('To come back to later', 'Haar dochter doet examen');
    await type('Links', 'https://waterschap.nl\n\nhttps://linkedin.com/in/ingrid ');
    fireEvent.click(screen.getByRole('switch', { name: 'Decides who gets hired' }));
    await waitFor(async () => {
      expect(await getPerson(idOf(200))).toMatchObject({
        closeness: 'known',
        organisation: 'Waterschap',
        viaWhom: 'Karim',
        personalFacts: 'Haar dochter doet examen',
        links: ['https://waterschap.nl', 'https://linkedin.com/in/ingrid'],
        decidesOnHiring: true,
      });
    });
    const links = within(await screen.findByRole('list', { name: 'Links' })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['waterschap.nl', 'linkedin.com']);
  });

  test('nobody yet: half a name is nobody, a known name is that person', async () => {
    await addPerson(aPerson({ id: idOf(300), name: 'Karim' }));
    await open({}, null);
    unfold('Who with');
    await type('Name', 'kari');
    expect(screen.queryByLabelText('Organisation')).toBeNull();
    await type('Name', 'karim');
    fireEvent.blur(await field('Name'));
    await waitFor(async () => {
      expect((await record()).personId).toBe(idOf(300));
    });
    expect(await field('Organisation')).toBeTruthy();
    expect(await database.people.count()).toBe(1);
  });
});

test('a question that was answered beforehand is known, keeps its source and leaves the list (S4-11, S1-2, S2-2)', async () => {
  await open({ questions: [anAskedQuestion({ text: 'Hoe groot is het?' }), anAskedQuestion({ id: 'b' })] });
  unfold('Homework');
  await type('What have you found already?', 'Ze groeien. https://www.waterschap.nl/jaarverslag.');
  await screen.findByRole('link', { name: 'waterschap.nl' });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Hoe groot is het?' }));
  const source = await field('Where did you find it?');
  expect(source.value).toBe('https://www.waterschap.nl/jaarverslag');
  fireEvent.input(source, { target: { value: 'jaarverslag, blz. 3' } });
  await waitFor(async () => {
    expect((await record()).questions[0]).toMatchObject({
      state: 'already-known',
      source: 'jaarverslag, blz. 3',
    });
  });
  unfold('Questions');
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('Hoe ziet je week eruit?');
  expect(screen.getByText('1 question you knew already')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

describe('the introduction bench (S4-8b, S4-8c, S0-4, S1-3)', () => {
  test('says how long the lines take to say', async () => {
    await open();
    unfold('Introducing yourself');
    await type('Who I am', Array.from({ length: 130 }, () => 'word').join(' '));
    expect(
      await screen.findByText('About 1:00 to say. It may be longer: 1:30 to 3:00 is good.'),
    ).toBeTruthy();
    await type('What I do', Array.from({ length: 100 }, () => 'word').join(' '));
    expect(await screen.findByText('About 1:46 to say. That is good.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy for an honest friend' })).toBeTruthy();
    await type('Remember me as', 'de vrouw van de dijken');
    fireEvent.click(screen.getByText('If they ask whether you are out of work'));
    await type('How do you explain honestly where you stand?', 'Mijn functie verviel in mei.');
    await waitFor(async () => {
      expect(await noteText(ID, 'my-situation')).toBe('Mijn functie verviel in mei.');
    });
  });

  test('has a stopwatch with the band from 1:30 to 3:00', async () => {
    await addConversation(aConversation());
    const at = (seconds: number) => (
      <TextContext.Provider value={createTranslator('en')}>
        <PreparationSection
          conversation={aConversation()}
          person={null}
          now={asInstant(NOON + seconds * 1000)}
          onBack={() => undefined}
        />
      </TextContext.Provider>
    );
    const { rerender } = render(at(0));
    unfold('Introducing yourself');
    const watch = screen.getByRole('region', { name: 'Practise aloud' });
    fireEvent.click(within(watch).getByRole('button', { name: 'Practise aloud' }));
    for (const [seconds, says] of [
      [89, 'still short; 1:30 to 3:00 is good'],
      [100, 'good, between 1:30 and 3:00'],
      [181, 'round off, it gets long'],
    ] as const) {
      rerender(at(seconds));
      expect(within(watch).getByText(says)).toBeTruthy();
    }
    vi.setSystemTime(NOON + 120_000);
    fireEvent.click(within(watch).getByRole('button', { name: 'Done' }));
    expect(within(watch).getByRole('timer').textContent).toBe('2:00');
    expect(within(watch).getByText('Good, between 1:30 and 3:00.')).toBeTruthy();
    expect((await record()).introduction).toBeNull();
  });
});

test('one’s own circle is the same in every conversation, with a text to copy (S3-1, S3-2, S4-15, S4-20)', async () => {
  const written: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        written.push(text);
        return Promise.resolve();
      },
    },
  });
  await open();
  unfold('Your own circle');
  expect(await screen.findByText(/A post on LinkedIn is networking too\.$/)).toBeTruthy();
  await type('This is what I am looking for', 'Werk met water.');
  await type('Who knows already that you are looking?', 'Mijn zus');
  await type('Whom could you approach?', 'De trainer');
  fireEvent.click(await screen.findByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(written).toEqual(['Werk met water.']);
  fireEvent.click(screen.getByText('People who are easily forgotten'));
  expect(screen.getByText('your coach or your team')).toBeTruthy();
  await waitFor(async () => {
    expect(await Promise.all(['looking-for', 'who-knows', 'whom-to-approach'].map(ownText))).toEqual([
      'Werk met water.',
      'Mijn zus',
      'De trainer',
    ]);
  });
});

describe('with somebody known', () => {
  const earlier = aConversation({
    id: idOf(2),
    personId: idOf(200),
    status: 'closed',
    startedAt: asInstant(Date.UTC(2024, 10, 1, 12)),
    endedAt: asInstant(Date.UTC(2024, 10, 1, 12, 25)),
  });

  test('open promises come first, then the long silence and the unanswered mail, then the notes (S1-5, S1-11, S0-6)', async () => {
    await addConversation({
      ...earlier,
      invitations: [],
    });
    await addConversation(
      aConversation({
        id: idOf(3),
        personId: idOf(200),
        status: 'cancelled',
        invitations: [
          { sentAt: asInstant(Date.UTC(2026, 9, 5)), form: 'long', answer: null, answeredAt: null },
        ],
      }),
    );
    await writeNote(earlier.id, WHOLE_CONVERSATION, 'Ze gaat verhuizen.', NOON);
    await addFollowUp(aFollowUp({ conversationId: earlier.id }));
    await open();
    const since = await screen.findByRole('region', { name: 'Since last time' });
    expect(since.textContent).toMatch(
      /^Still openYou promised: Artikel sturenYou have not talked for 2 years\..*Your request of 5 October 2026 was never answered\..*Talked on 1 November 2024/,
    );
    fireEvent.click(within(since).getByText('Talked on 1 November 2024'));
    expect(within(since).getByText('Ze gaat verhuizen.')).toBeTruthy();
  });

  test('nothing to know: nothing is said', async () => {
    await open();
    await screen.findByText('Who with');
    expect(screen.queryByRole('region', { name: 'Since last time' })).toBeNull();
  });
});

test('hints on wording name the words they are about (S4-9, S0-5)', async () => {
  await open({}, {}, 'nl');
  await writeNote(ID, lineSubject('what-i-do'), 'Sorry dat ik stoor. Ik ben een fantastische planner.', NOON);
  unfold('Je voorstellen');
  expect(await screen.findByText('“Sorry dat”')).toBeTruthy();
  expect(screen.getByText('“fantastische”')).toBeTruthy();
  expect(screen.getByText(/^Je hoeft je niet te verontschuldigen/)).toBeTruthy();
});

test('with "u" the fields speak as one will speak to the other (S2-15)', async () => {
  await open({ address: 'u' }, {}, 'nl');
  unfold('Je voorstellen');
  for (const label of ['Waarom juist bij u', 'U weet hier veel van', 'Mag ik u er iets over vragen?'])
    expect(await field(label)).toBeDefined();
  unfold('Wat je meebrengt');
  expect(await screen.findByText(/“u werkt al twintig jaar in de zorg”/)).toBeDefined();
});
