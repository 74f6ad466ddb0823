import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InvitationSection } from '@/components/invitation/InvitationSection';
import { addConversation, getConversation } from '@/lib/db/conversations';
import { noteText, writeNote } from '@/lib/db/notes';
import { addPerson } from '@/lib/db/people';
import type { Conversation, Invitation } from '@/lib/domain/conversation';
import { FOR_THEM, ownInvitation, WHY_YOU } from '@/lib/domain/invitation';
import type { Person } from '@/lib/domain/person';
import type { Language } from '@/lib/domain/question';
import { later, minutes } from '@/lib/domain/time';
import { useConversations } from '@/lib/hooks/use-conversations';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { useRealLocks } from '../../fixtures/locks';
import { aConversation, aPerson, idOf, NOON } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';

useRealLocks();
emptyDatabaseAfterEach();
beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const GOAL = 'of dit werk bij mij past';

function Shown() {
  const [shown] = useConversations() ?? [];
  return shown ? <InvitationSection {...shown} /> : null;
}

async function openInvitation({
  over = {},
  person = {},
  language = 'nl',
}: { over?: Partial<Conversation>; person?: Partial<Person>; language?: Language } = {}) {
  const ingrid = aPerson({ name: 'Ingrid de Wit', viaWhom: 'Karim', ...person });
  await addPerson(ingrid);
  await addConversation(aConversation({ personId: ingrid.id, goal: GOAL, ...over }));
  const view = render(
    <TextContext.Provider value={createTranslator(language)}>
      <Shown />
    </TextContext.Provider>,
  );
  await waitFor(() => {
    expect(field().readOnly).toBe(false);
  });
  return view;
}

const field = () => screen.getAllByRole<HTMLTextAreaElement>('textbox')[0]!;
const button = (name: string) => screen.getByRole('button', { name });
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
const mail = () => new URL(screen.getByRole<HTMLAnchorElement>('link', { name: 'Openen in mail' }).href);
const stored = async () => (await getConversation(idOf(1)))!;
const sentDaysAgo = (days: number, over: Partial<Invitation> = {}): Invitation => ({
  sentAt: later(NOON, minutes(-days * 24 * 60)),
  form: 'short',
  answer: null,
  answeredAt: null,
  ...over,
});

describe('the text', () => {
  it('S1-4 S4-6: follows from what was filled in, also when that changes', async () => {
    await writeNote(idOf(1), WHY_YOU, 'jij kent het vak', NOON);
    const { container } = await openInvitation();
    expect(field().value).toMatch(/^Dag Ingrid,\n\nVia Karim kom ik bij jou\./);
    expect(field().value).toContain(`Wat ik graag wil weten: ${GOAL}.`);
    expect(field().value).toContain('Heb je 25 minuten om online met me te praten?');
    await waitFor(() => {
      expect(field().value).toContain('jij kent het vak');
    });
    expect(await violationsIn(container)).toEqual([]);
    await act(() => writeNote(idOf(1), FOR_THEM, 'je hoort hoe wij het deden', NOON));
    await waitFor(() => {
      expect(field().value).toContain('Misschien heb je er zelf ook iets aan: je hoort hoe wij het deden.');
    });
  });

  it('S4-8a: says what would make it stronger, and no longer once it is there', async () => {
    await openInvitation({ over: { goal: '' } });
    expect(screen.getByText(/Vul in wat je te weten wilt komen/)).toBeDefined();
  });

  it('S2-15: speaks the language of the conversation, whatever that of the page', async () => {
    await openInvitation({ over: { language: 'en' } });
    expect(field().value).toMatch(/^Hello Ingrid,/);
    expect(field().lang).toBe('en');
  });

  it('once written in, it is the user’s own and stays as typed', async () => {
    const { unmount } = await openInvitation();
    type('Mag ik je iets vragen?');
    await waitFor(async () => {
      expect(await noteText(idOf(1), ownInvitation('short'))).toBe('Mag ik je iets vragen?');
    });
    expect(screen.getByText('Bewaard')).toBeDefined();
    unmount();
    render(<Shown />);
    await waitFor(() => {
      expect(field().value).toBe('Mag ik je iets vragen?');
    });
  });

  it('a field that is emptied stays empty while one is in it', async () => {
    await openInvitation();
    type('');
    expect(field().value).toBe('');
  });

  it('S4-9 S0-5: says which words make small, or too big', async () => {
    await openInvitation();
    type('Sorry dat ik stoor. Ik ben een fantastische collega.');
    expect(screen.getByText(/Je hoeft je niet te verontschuldigen/)).toBeDefined();
    expect(screen.getByText('“fantastische”')).toBeDefined();
  });

  it('starts again from what was filled in, and that can be undone', async () => {
    await openInvitation();
    type('Eigen woorden');
    fireEvent.click(button('Opnieuw beginnen'));
    await waitFor(() => {
      expect(field().value).toMatch(/^Dag Ingrid,/);
    });
    fireEvent.click(button('Ongedaan maken'));
    expect(field().value).toBe('Eigen woorden');
    await waitFor(async () => {
      expect(await noteText(idOf(1), ownInvitation('short'))).toBe('Eigen woorden');
    });
  });

  it('leaves by mail to the address of the other, in a tab of its own', async () => {
    await openInvitation({ person: { email: 'ingrid@waterschap.example' } });
    expect(mail().pathname).toBe('ingrid@waterschap.example');
    expect(mail().searchParams.get('subject')).toBe('Heb je 25 minuten voor een paar vragen?');
    expect(mail().searchParams.get('body')).toMatch(/^Beste Ingrid,\r\n\r\n/);
    type('x'.repeat(3000));
    expect(mail().searchParams.get('body')).toBeNull();
    expect(screen.getByText(/te lang om mee te geven/)).toBeDefined();
  });

  it('or is copied, for a message', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await openInvitation();
    expect(screen.queryByRole('link')).toBeNull();
    fireEvent.click(button('Kopiëren'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(field().value);
    expect(await screen.findByText('Gekopieerd')).toBeDefined();
  });
});

describe('what became of it', () => {
  it('S3-9 S4-1a S4-19: beforehand there is a word of courage; it says where it comes from', async () => {
    await openInvitation();
    expect(screen.getByText(/Zhao en Epley, 2022/)).toBeDefined();
  });

  it('is written down with its date; a slip is taken back', async () => {
    await openInvitation();
    fireEvent.click(button('Ik heb het verstuurd'));
    expect(await screen.findByText(/^Verstuurd op vr 4 dec/)).toBeDefined();
    expect((await stored()).invitations).toEqual([sentDaysAgo(0)]);
    expect(screen.getByText(/Geen antwoord zegt nog niets/)).toBeDefined();
    fireEvent.click(button('Toch niet verstuurd'));
    expect(await screen.findByRole('button', { name: 'Ik heb het verstuurd' })).toBeDefined();
    expect((await stored()).invitations).toEqual([]);
  });

  it.each([
    ['Ja', 'yes', /Zet dag en tijd bij het gesprek/],
    ['Nee', 'no', /over tijd, niet over jou/],
    ['Later', 'later', /om erop terug te komen/],
  ])('%s is an answer, with a word to go on', async (label, answer, told) => {
    await openInvitation({ over: { invitations: [sentDaysAgo(2)] } });
    fireEvent.click(screen.getByRole('radio', { name: label }));
    expect(await screen.findByText(told)).toBeDefined();
    expect((await stored()).invitations).toEqual([
      sentDaysAgo(2, { answer: answer as 'yes', answeredAt: NOON }),
    ]);
  });

  it('S4-1b: after a week a second try is proposed, with its own text; after that no more', async () => {
    await openInvitation({ over: { invitations: [sentDaysAgo(7)] } });
    expect(screen.getByText(/nog één keer vragen/)).toBeDefined();
    expect(field().value).toMatch(/^Beste Ingrid,\n\nLaatst vroeg ik of je 25 minuten met me wilt praten\./);
    fireEvent.click(button('Ik heb het verstuurd'));
    await waitFor(async () => {
      expect((await stored()).invitations).toHaveLength(2);
    });
    vi.setSystemTime(later(NOON, minutes(8 * 24 * 60)));
    await act(() => writeNote(idOf(1), FOR_THEM, 'een blik van buiten', NOON));
    expect(await screen.findByText(/twee keer netjes gevraagd/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Ik heb het verstuurd' })).toBeNull();
  });

  it('before the week is over nothing more is asked', async () => {
    await openInvitation({ over: { invitations: [sentDaysAgo(6)] } });
    expect(screen.queryByRole('button', { name: 'Ik heb het verstuurd' })).toBeNull();
  });
});
