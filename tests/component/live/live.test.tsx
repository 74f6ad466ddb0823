import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepMark } from '@/lib/actions/mark-moment';
import { marksOf } from '@/lib/db/marks';
import { noteText, writeNote } from '@/lib/db/notes';
import { listPeople } from '@/lib/db/people';
import { lineSubject, REMEMBER_ME, SMALL_TALK } from '@/lib/domain/introduction';
import type { Step } from '@/lib/domain/steps';
import { minutes, seconds } from '@/lib/domain/time';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { useRealLocks } from '../../fixtures/locks';
import { aMark, anAskedQuestion, aPerson, at, idOf, NOON } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import '../ui/popover';
import { browserOfLive, drawLive, ID, label, press, record, sentence } from './draw-live';

useRealLocks();
emptyDatabaseAfterEach();
beforeEach(browserOfLive);

const QUESTIONS = [
  anAskedQuestion({ id: 'must', text: 'Hoe komt iemand hier binnen?', isMustAsk: true }),
  anAskedQuestion({ id: 'week', text: 'Hoe ziet je week eruit?' }),
  anAskedQuestion({ id: 'known', text: 'Hoe groot is het team?', state: 'already-known' }),
  anAskedQuestion({ id: 'who', group: 'closing', text: 'Met wie zou ik nog meer kunnen praten?' }),
];
const MARLOES = aPerson({ name: 'Marloes de Wit', viaWhom: 'Karim' });
const done = (...steps: Step[]) => steps.map((step) => ({ step, atMs: seconds(10) }));
const button = (name: string) => screen.getByRole('button', { name });
const becomes = (expected: string) =>
  waitFor(() => {
    expect(label()).toBe(expected);
  });

describe('the opening', () => {
  it('first says that one is glad, with what there is to talk about (S4-7a, S4-7b)', async () => {
    await writeNote(ID, SMALL_TALK, 'haar hond', NOON);
    const { container } = await drawLive({ questions: QUESTIONS }, { person: MARLOES });
    expect(label()).toBe('Zeg dat je blij bent');
    expect(sentence()).toBe('Fijn dat je tijd voor me maakt, Marloes.');
    await screen.findByText('Praat even over: haar hond');
    expect(await violationsIn(container)).toEqual([]);
  });

  it('then through whom one comes and what for, and that it is no application (S2-4, S2-5)', async () => {
    await drawLive({ goal: 'of de zorg bij me past', steps: done('glad') }, { person: MARLOES });
    expect(label()).toBe('Zeg waar je voor komt');
    expect(sentence()).toBe(
      'Via Karim kom ik bij jou. Ik zoek hier geen baan, wel advies: of de zorg bij me past.',
    );
  });

  it('ticks with Enter and takes the tick back with Backspace', async () => {
    await drawLive();
    press('Enter');
    await becomes('Zeg waar je voor komt');
    press('Backspace');
    await becomes('Zeg dat je blij bent');
    expect((await record()).steps).toEqual([]);
  });
});

describe('the introduction', () => {
  const steps = done('glad', 'goal');

  it('is written in the card, and the field stays while the first words are stored (S2-8, S2-9, S4-8b)', async () => {
    await drawLive({ steps });
    expect(sentence()).toBe('Zal ik kort vertellen wie ik ben en waarom ik kom?');
    fireEvent.click(button('Mijn zes regels'));
    const known = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Jij weet hier veel van',
    });
    expect(within(screen.getByRole('main')).getAllByRole('textbox')).toHaveLength(8);
    await waitFor(() => {
      expect(known.readOnly).toBe(false);
    });
    fireEvent.input(known, { target: { value: 'Jij kent dit vak' } });
    await waitFor(async () => {
      expect(await noteText(ID, lineSubject('you-know'))).toBe('Jij kent dit vak');
    });
    expect(known.isConnected).toBe(true);
    fireEvent.click(button('Mijn zes regels'));
    expect(await screen.findByText('Jij kent dit vak')).toBeDefined();
  });

  it('speaks of the other as one speaks to them (S2-15)', async () => {
    await drawLive({ steps, address: 'u' });
    fireEvent.click(button('Mijn zes regels'));
    for (const name of ['Waarom juist bij u', 'U weet hier veel van', 'Mag ik u er iets over vragen?'])
      expect(await screen.findByRole('textbox', { name })).toBeDefined();
  });

  it('has a stopwatch that says when it is too small, good and too long (S4-8c)', async () => {
    const introduction = { from: at(1), until: null };
    const { later, container } = await drawLive(
      { steps, introduction, questions: QUESTIONS },
      { now: at(2) },
    );
    expect(screen.getByText('nog kort; 1:30 tot 3:00 is goed')).toBeDefined();
    later(at(2, 40));
    expect(screen.getByText('1:40')).toBeDefined();
    expect(screen.getByText('goed, tussen 1:30 en 3:00')).toBeDefined();
    later(at(4, 10));
    expect(screen.getByText('rond af, het wordt lang')).toBeDefined();
    expect(await violationsIn(container)).toEqual([]);
    press('Enter');
    await becomes('Nu');
    expect((await record()).introduction).toEqual({ from: at(1), until: at(4, 10) });
  });
});

describe('the questions', () => {
  const steps = done('glad', 'goal', 'introduction');

  it('come one by one, must-asks first, and one that was known before does not come (S4-10a, S4-11)', async () => {
    await drawLive({ questions: QUESTIONS, steps });
    expect(sentence()).toBe('Hoe komt iemand hier binnen?');
    press('n');
    await waitFor(() => {
      expect(sentence()).toBe('Hoe ziet je week eruit?');
    });
    // What must be asked and is not on the line stays in sight.
    fireEvent.click(within(screen.getByRole('group', { name: 'moet' })).getByRole('button'));
    expect(sentence()).toBe('Hoe komt iemand hier binnen?');
    press('Enter');
    await waitFor(() => {
      expect(sentence()).toBe('Hoe ziet je week eruit?');
    });
    expect(screen.queryByRole('group', { name: 'moet' })).toBeNull();
    press('Enter');
    await waitFor(() => {
      expect(sentence()).toBe('Met wie zou ik nog meer kunnen praten?');
    });
  });

  it('have three ways to go on at hand', async () => {
    await drawLive({ questions: QUESTIONS, steps });
    fireEvent.click(button('Doorvragen'));
    expect(screen.getByText('Blijf stil en luister.')).toBeDefined();
    expect(button('Doorvragen').getAttribute('aria-expanded')).toBe('true');
  });

  it('give way to a side-track that is taken up again, and it can wait once more (S0-1)', async () => {
    await keepMark(aMark({ kind: 'parked', text: 'haar jaar in Gent' }));
    await drawLive({ questions: QUESTIONS, steps });
    const later = await screen.findByRole('group', { name: 'later' });
    fireEvent.click(within(later).getByRole('button'));
    expect(label()).toBe('Bewaard voor later');
    expect(sentence()).toBe('haar jaar in Gent');
    press('Enter');
    await becomes('Nu');
    await waitFor(async () => {
      expect(await marksOf(ID)).toMatchObject([{ isSettled: true }]);
    });
    press('Backspace');
    expect(await screen.findByRole('group', { name: 'later' })).toBeDefined();
  });
});

describe('the close', () => {
  const asked = QUESTIONS.map((question) => ({ ...question, state: 'asked' as const }));

  it('thanks for what was marked, agrees on something, and leaves one line behind (S4-13, S1-3)', async () => {
    await keepMark(aMark({ kind: 'thanks', text: 'je eerlijke verhaal' }));
    await writeNote(ID, REMEMBER_ME, 'verbinder met cijfers', NOON);
    await drawLive({ questions: asked }, { now: at(22) });
    await waitFor(() => {
      expect(sentence()).toBe('Bedankt, vooral voor je eerlijke verhaal. Hier kan ik echt mee verder.');
    });
    press('Enter');
    await becomes('Spreek iets af');
    press('Enter');
    await becomes('Laat iets achter');
    expect(sentence()).toContain('Onthoud me als verbinder met cijfers.');
    press('Enter');
    await becomes('Tijd om af te ronden');
    expect(sentence()).toBe('Neem afscheid, en dank nog eens.');
    press('Enter');
    await screen.findByText('wrapping-up');
  });

  it('is where Finish leads with time left; pressed again it ends (S4-12, S4-16)', async () => {
    await drawLive({ questions: QUESTIONS }, { now: at(5) });
    fireEvent.click(button('Stoppen'));
    await becomes('Voor je stopt');
    expect(sentence()).toBe('Met wie zou ik nog meer kunnen praten?');
    expect(document.activeElement).toBe(screen.getAllByRole('heading', { level: 2 })[0]);
    expect((await record()).status).toBe('live');
    fireEvent.click(button('Stoppen'));
    await screen.findByText('wrapping-up');
  });

  it('comes without asking for more time when everything that must be asked was asked', async () => {
    await drawLive({ questions: asked }, { now: at(25, 10) });
    expect(label()).toBe('Bedank');
  });

  it('at zero asks leave for five minutes, once (S4-5b)', async () => {
    await drawLive({ questions: QUESTIONS }, { now: at(25, 10) });
    expect(label()).toBe('Vraag of het mag');
    expect(sentence()).toBe('Onze tijd is om. Mag ik nog vijf minuten, voor één vraag?');
    fireEvent.click(button('Ja'));
    await waitFor(async () => {
      expect((await record()).agreements.at(-1)?.lengthMs).toBe(minutes(30) + seconds(10));
    });
    expect((await record()).steps.map(({ step }) => step)).toEqual(['leave-asked']);
  });
});

describe('around the line', () => {
  it('every step and question stands in one list, to tick and to untick', async () => {
    const { container } = await drawLive({ questions: QUESTIONS, steps: done('glad') });
    const opening = within(screen.getByRole('list', { name: 'Begin van het gesprek', hidden: true }));
    const glad = opening.getByRole<HTMLInputElement>('checkbox', {
      name: 'Zeg dat je blij bent',
      hidden: true,
    });
    expect(glad.checked).toBe(true);
    fireEvent.click(glad);
    await becomes('Zeg dat je blij bent');
    const close = within(screen.getByRole('list', { name: 'Afronden', hidden: true }));
    fireEvent.click(close.getByRole('checkbox', { name: 'Bedank', hidden: true }));
    await waitFor(async () => {
      expect((await record()).steps.map(({ step }) => step)).toEqual(['thanks']);
    });
    expect(await violationsIn(container)).toEqual([]);
  });

  it('a talk without a name is given one, and an organisation', async () => {
    await drawLive();
    fireEvent.click(button('Naam geven'));
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Met wie' });
    await waitFor(() => {
      expect(document.activeElement === name).toBe(true);
    });
    fireEvent.input(name, { target: { value: 'Marloes' } });
    expect(await listPeople()).toEqual([]);
    fireEvent.blur(name);
    await screen.findByRole('heading', { level: 1, name: 'Marloes' });
    fireEvent.input(screen.getByRole('textbox', { name: 'Organisatie' }), {
      target: { value: 'Waterschap' },
    });
    await waitFor(async () => {
      expect(await listPeople()).toMatchObject([{ name: 'Marloes', organisation: 'Waterschap' }]);
    });
  });

  it('after the key for the time, one digit says how much is left (S2-11)', async () => {
    await drawLive();
    press('t');
    press('2');
    await waitFor(async () => {
      expect((await record()).agreements.at(-1)).toMatchObject({ isCutShort: true });
    });
    const { agreements } = await record();
    // A minute has gone.
    expect(agreements.at(-1)!.lengthMs).toBe(minutes(1 + 10));
    expect(screen.queryByRole('region', { name: 'Tijd' })).toBeNull();
  });

  it('a ticked box takes no key for itself', async () => {
    const { onBlank } = await drawLive();
    const box = document.createElement('input');
    box.type = 'checkbox';
    document.body.append(box);
    fireEvent.keyDown(box, { key: 't' });
    expect(screen.getByRole('region', { name: 'Tijd' })).toBeDefined();
    box.remove();
    expect(onBlank).not.toHaveBeenCalled();
  });

  it('a key opens time and help, and the list of keys says so', async () => {
    const { onBlank } = await drawLive({}, { person: aPerson({ id: idOf(201) }) });
    press('t');
    const time = screen.getByRole('region', { name: 'Tijd' });
    expect(document.activeElement).toBe(within(time).getAllByRole('radio')[0]);
    press('t');
    expect(screen.queryByRole('region', { name: 'Tijd' })).toBeNull();
    press('?');
    const keys = screen.getByRole('dialog', { name: 'Toetsen' });
    expect(within(keys).getByText('Laatste vinkje weghalen')).toBeDefined();
    fireEvent.click(within(keys).getByRole('button', { name: 'Sluiten' }));
    fireEvent.click(button('Scherm leegmaken'));
    expect(onBlank).toHaveBeenCalledOnce();
  });
});
