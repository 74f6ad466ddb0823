import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { NewAppointmentSection } from '@/components/rescue/NewAppointmentSection';
import { MailDraftSection } from '@/components/thank-you/MailDraftSection';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { useRealLocks } from '../../fixtures/locks';
import { aLiveConversation, idOf } from '../../fixtures/records';

emptyDatabaseAfterEach();
useRealLocks();

const nothing = (): void => undefined;

const MAILS = [
  [
    'a thank-you',
    (name: string, choices: string | null = null) => (
      <MailDraftSection
        conversationId={idOf(1)}
        subject="thank-you"
        mail={{ subject: 'Thanks', body: `Dear ${name}` }}
        language="en"
        email=""
        choices={choices}
        isSent={false}
        onSent={nothing}
      />
    ),
  ],
  [
    'another appointment',
    (name: string) => (
      <NewAppointmentSection
        conversation={aLiveConversation({ language: 'en' })}
        name={name}
        onBack={nothing}
      />
    ),
  ],
] as const;

const show = (children: ReturnType<(typeof MAILS)[number][1]>): void => {
  render(<TextContext.Provider value={createTranslator('en')}>{children}</TextContext.Provider>);
};
const bodyOf = async (): Promise<string | null> => {
  const { href } = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Open in mail' });
  return new URL(href).searchParams.get('body');
};
const tooLong = () => screen.queryByText(/too long to hand over/);

test.each(MAILS)('%s that fits goes into the mail, also with half a character', async (_, view) => {
  show(view('Ingrid \ud83d'));
  expect(await bodyOf()).toContain('Ingrid \ufffd');
  expect(tooLong()).toBeNull();
});

test.each(MAILS)('%s that is too long opens a mail without it, and that is said', async (_, view) => {
  show(view('Ingrid '.repeat(300)));
  expect(await bodyOf()).toBeNull();
  expect(tooLong()).not.toBeNull();
});

test('composed anew, the focus is on the way back: a second Enter marks nothing as sent', async () => {
  show(MAILS[0][1]('Ingrid'));
  const letter = await screen.findByLabelText('Your thank-you');
  fireEvent.input(letter, { target: { value: 'Hello Ingrid' } });
  const anew = screen.getByRole('button', { name: 'Compose anew' });
  anew.focus();
  fireEvent.click(anew);
  await waitFor(() => {
    expect((letter as HTMLTextAreaElement).value).toBe('Dear Ingrid');
  });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
});

test.each(['Full or short', null])(
  'once the wording is one’s own, it says how to get %j back',
  async (choices) => {
    show(MAILS[0][1]('Ingrid', choices));
    const letter = await screen.findByLabelText('Your thank-you');
    const isOwn = () => screen.queryByText(/brings back the suggestion and its choices/) !== null;
    expect(isOwn()).toBe(false);
    fireEvent.input(letter, { target: { value: 'H' } });
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Compose anew' })).not.toBeNull();
    });
    expect(isOwn()).toBe(choices !== null);
    expect(screen.queryByText('Full or short')).toBeNull();
  },
);
