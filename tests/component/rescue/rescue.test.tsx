import { createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RescueSection } from '@/components/rescue/RescueSection';
import { addPhrase, nameSituation, shippedSituations, writePhrase } from '@/lib/actions/phrases';
import { writeNote } from '@/lib/db/notes';
import { lineSubject } from '@/lib/domain/introduction';
import type { Conversation } from '@/lib/domain/conversation';
import type { Language } from '@/lib/domain/question';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aLiveConversation, aPerson, at, NOON } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';

emptyDatabaseAfterEach();
beforeEach(() => {
  vi.useFakeTimers({ now: at(18), toFake: ['Date'] });
});

const MARLOES = aPerson({ name: 'Marloes de Wit', viaWhom: 'Karim' });

function openRescue({
  language = 'nl',
  over = {},
  person = MARLOES,
}: { language?: Language; over?: Partial<Conversation>; person?: typeof MARLOES | null } = {}) {
  const asked = { onClose: vi.fn(), onCutShort: vi.fn() };
  const conversation = aLiveConversation({ goal: 'of het werk bij mij past', ...over });
  const view = render(
    <TextContext.Provider value={createTranslator(language)}>
      <RescueSection conversation={conversation} person={person} {...asked} />
    </TextContext.Provider>,
  );
  return { ...asked, ...view };
}

const field = () => screen.getByRole('combobox');
const options = () => screen.getAllByRole('option').map((option) => option.textContent.replace(/^\d/, ''));
const active = () => screen.getByRole('option', { selected: true }).textContent;
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
const press = (key: string, over: object = {}) => {
  const target = document.activeElement ?? document.body;
  const event = createEvent.keyDown(target, { key, cancelable: true, ...over });
  fireEvent(target, event);
  return event;
};
/** An Escape that nobody takes reaches the dialog as "cancel". */
const escape = () => {
  const dialog = screen.getByRole('dialog');
  fireEvent(dialog, createEvent('cancel', dialog, { cancelable: true }));
};
/** The sentence has the focus. */
const said = () => document.activeElement?.textContent;

describe('finding the moment', () => {
  it('the field has the focus, and the ten moments stand below it with their digits', () => {
    openRescue();
    expect(document.activeElement).toBe(field());
    expect(screen.getAllByRole('option')).toHaveLength(10);
    const digits = screen.getAllByRole('option').map((option) => option.getAttribute('aria-keyshortcuts'));
    expect(digits.join('')).toBe('1234567890');
  });

  it.each(shippedSituations().map(({ id, title }, place) => [id, title.nl, String((place + 1) % 10)]))(
    'one key leads to %s',
    (_, title, digit) => {
      openRescue();
      expect(press(digit).defaultPrevented).toBe(true);
      expect(screen.getByRole('heading', { name: title })).toBeDefined();
      expect(said()).toMatch(/\.$|\?$/);
    },
  );

  it('a keyboard whose upper row gives digits only with Shift works too', () => {
    openRescue();
    press('à', { code: 'Digit0' });
    expect(screen.getByRole('heading', { name: '‘Zit je zonder werk?’' })).toBeDefined();
  });

  it('letters find in the title, the branches and other words, in either language', () => {
    openRescue();
    type('haast');
    expect(options()).toEqual(['Geen tijd']);
    type('unemployed');
    expect(options()).toEqual(['‘Zit je zonder werk?’']);
    type('xyz');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('Niets gevonden. Probeer een ander woord.');
  });

  it('a digit after letters is part of the word', () => {
    openRescue();
    type('ti');
    expect(press('1').defaultPrevented).toBe(false);
    expect(field()).toBeDefined();
  });

  it('arrows go round, Enter picks what is marked', () => {
    openRescue();
    press('ArrowUp');
    expect(active()).toContain('Zit je zonder werk');
    press('ArrowDown');
    press('ArrowDown');
    expect(field().getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { selected: true }).id,
    );
    press('Enter');
    expect(screen.getByRole('heading', { name: '‘We hebben geen vacatures’' })).toBeDefined();
  });

  it('a press picks too', () => {
    openRescue();
    fireEvent.click(screen.getByRole('option', { name: 'De techniek hapert' }));
    expect(said()).toContain('Ik hoor je niet goed meer.');
  });

  it('Escape first empties the field, then closes; from a sentence it goes back', () => {
    const { onClose } = openRescue();
    type('haast');
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(options()).toHaveLength(10);
    for (const digit of ['1', '2']) {
      press(digit);
      expect(press('Escape').defaultPrevented).toBe(true);
      expect(document.activeElement).toBe(field());
    }
    expect(onClose).not.toHaveBeenCalled();
    expect(press('Escape').defaultPrevented).toBe(false);
    escape();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('the button in the corner closes from anywhere', () => {
    const { onClose } = openRescue();
    press('1');
    fireEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('what is said', () => {
  it('S2-6 S2-15: with the first name and "je", or the whole name and "u"', () => {
    openRescue();
    press('1');
    expect(said()).toMatch(/^Ik merk dat het nu niet uitkomt, Marloes\. .*heb jij nu je handen vrij\.$/);
  });

  it('S2-15: "u", and no full name said aloud', () => {
    openRescue({ over: { address: 'u' } });
    press('1');
    expect(said()).toMatch(/^Ik merk dat het nu niet uitkomt\. .*heeft u nu uw handen vrij\.$/);
  });

  it('in the language of the conversation, whatever the language of the page', () => {
    openRescue({ language: 'nl', over: { language: 'en', address: 'u' } });
    press('1');
    expect(screen.getByRole('heading', { name: 'Geen tijd' })).toBeDefined();
    expect(said()).toMatch(/^I can tell this is a bad moment, Marloes\./);
    expect(document.activeElement?.getAttribute('lang')).toBe('en');
  });

  it('S2-7 S2-8: no time has two branches; a digit or a press takes the other, with my own introduction', async () => {
    await writeNote(aLiveConversation().id, lineSubject('who-i-am'), 'Ik ben Joost.', NOON);
    await writeNote(aLiveConversation().id, lineSubject('may-i-ask'), 'Mag ik je iets vragen?', NOON);
    openRescue();
    press('1');
    expect(screen.queryByRole('listitem')).toBeNull();
    press('2');
    expect(said()).toMatch(/waarom ik juist bij jou kom\? Karim noemde jouw naam\. /);
    await waitFor(() => {
      expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
        'Ik ben Joost.',
        'Mag ik je iets vragen?',
      ]);
    });
    fireEvent.click(screen.getByRole('button', { name: /^Er kwam iets tussen/, pressed: false }));
    expect(said()).toMatch(/^Ik merk dat/);
  });

  it('S2-10: the goal is said where they point elsewhere, and nothing is said of a goal that is not there', () => {
    const { unmount } = openRescue();
    press('2');
    expect(said()).toMatch(/Wat ik graag wil weten: of het werk bij mij past\.$/);
    unmount();
    openRescue({ over: { goal: '' } });
    press('2');
    expect(said()).toMatch(/hoe het er hier aan toegaat\.$/);
  });

  it('the minutes that are left are said, and none when there are none', () => {
    const { unmount } = openRescue();
    press('7');
    expect(said()).toContain('We hebben nog 7 minuten.');
    unmount();
    vi.setSystemTime(at(26));
    openRescue();
    press('7');
    expect(said()).not.toContain('We hebben nog');
  });

  it('without a person it stays whole', () => {
    openRescue({ person: null });
    press('1');
    expect(said()).toMatch(/^Ik merk dat het nu niet uitkomt\. /);
  });

  it('the user’s own words and situations are there, the latter without a digit', async () => {
    await writePhrase('no-time-overtaken', 'je', 'Zal ik later bellen, {name}?', NOON);
    const id = await addPhrase(NOON);
    await nameSituation(id, 'De hond blaft', NOON);
    await writePhrase(id, 'je', 'Eén tel.', NOON);
    await addPhrase(at(1));
    openRescue();
    const own = await screen.findByRole('option', { name: 'De hond blaft' });
    expect(own.getAttribute('aria-keyshortcuts')).toBeNull();
    // A situation without words in this language is not offered.
    expect(screen.getAllByRole('option')).toHaveLength(11);
    press('1');
    expect(said()).toBe('Zal ik later bellen, Marloes?');
  });
});

describe('what follows', () => {
  it('S2-11: fewer minutes cut the plan and close the help', () => {
    const { onClose, onCutShort } = openRescue({ over: { startedAt: at(6) } });
    press('1');
    const group = screen.getByRole('group', { name: 'Hoelang heeft de ander nog?' });
    // Thirteen minutes are left: fifteen would be more.
    expect(
      within(group)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['5 min', '10 min']);
    fireEvent.click(within(group).getByRole('button', { name: '10 min' }));
    expect(onCutShort).toHaveBeenCalledExactlyOnceWith(10);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('S4-5b: the essential question is open: five minutes more, once they are given', () => {
    vi.setSystemTime(at(26));
    const { onCutShort } = openRescue();
    press('8');
    expect(screen.queryByRole('group')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Nu nog 5 minuten' }));
    expect(onCutShort).toHaveBeenCalledExactlyOnceWith(5);
  });

  const propose = () => {
    press('1');
    fireEvent.click(screen.getByRole('button', { name: 'Ander moment' }));
  };
  const link = (name: string) => screen.getByRole<HTMLAnchorElement>('link', { name });
  const mail = () => new URLSearchParams(link('Openen in mail').href.replace(/^mailto:\?/, ''));

  const calendarLink = () => screen.findByRole<HTMLAnchorElement>('link', { name: 'In mijn agenda' });

  it('S2-6: another appointment a week later, as a mail and for the calendar', async () => {
    openRescue();
    propose();
    expect(document.activeElement).toBe(screen.getByLabelText('Dag'));
    expect(screen.getByLabelText<HTMLInputElement>('Dag').value).toBe('2026-12-11');
    expect(mail().get('subject')).toBe('Een ander moment voor ons gesprek');
    expect(mail().get('body')).toMatch(
      /^Beste Marloes,\r\n\r\n.*\r\nVrijdag 11 december om \d\d:\d\d, 25 minuten\.\r\n/s,
    );
    const calendar = await calendarLink();
    expect(calendar.download).toBe('gesprek.ics');
    const ics = decodeURIComponent(calendar.href);
    expect(ics).toContain('\r\nDTSTART:20261211T120000Z\r\nDTEND:20261211T122500Z\r\n');
    expect(ics).toContain('\r\nSUMMARY:Gesprek met Marloes\r\n');
  });

  it('another day changes both; without a day there is nothing to send', async () => {
    openRescue();
    propose();
    fireEvent.input(screen.getByLabelText('Dag'), { target: { value: '2027-01-05' } });
    expect(mail().get('body')).toContain('Dinsdag 5 januari om ');
    expect(decodeURIComponent((await calendarLink()).href)).toContain('DTSTART:20270105T');
    fireEvent.input(screen.getByLabelText('Dag'), { target: { value: '' } });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Kies een dag en een tijd.')).toBeDefined();
  });

  it('the text can be copied, and it says whether that worked', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
    openRescue();
    propose();
    fireEvent.click(screen.getByRole('button', { name: 'Kopiëren' }));
    expect(await screen.findByText('Gekopieerd')).toBeDefined();
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^Beste Marloes,\n/);
    writeText.mockRejectedValueOnce(new Error('denied'));
    fireEvent.click(screen.getByRole('button', { name: 'Kopiëren' }));
    expect(await screen.findByText(/^Kopiëren lukt niet/)).toBeDefined();
  });

  it('the mail is in the language of the conversation', () => {
    openRescue({ over: { language: 'en' } });
    propose();
    expect(mail().get('body')).toMatch(/^Dear Marloes,.*Friday,? 11 December at \d\d:\d\d, 25 minutes\./s);
  });

  it('Escape goes back to the sentence', () => {
    openRescue();
    propose();
    press('Escape');
    expect(said()).toMatch(/^Ik merk dat/);
  });
});

describe.each(['nl', 'en'] as const)('axe finds nothing, in %s', (language) => {
  it('in the list, in a sentence with branches, and in the proposal', async () => {
    const { container } = openRescue({ language, over: { language } });
    expect(await violationsIn(container)).toEqual([]);
    type('xyz');
    expect(await violationsIn(container)).toEqual([]);
    type('');
    press('1');
    expect(await violationsIn(container)).toEqual([]);
    fireEvent.click(
      screen.getByRole('button', { name: language === 'nl' ? 'Ander moment' : 'Another time' }),
    );
    expect(await violationsIn(container)).toEqual([]);
  });
});
