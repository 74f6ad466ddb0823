import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { WeekSection } from '@/components/conversations/WeekSection';
import { ownText } from '@/lib/db/own-texts';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { useRealLocks } from '../../fixtures/locks';

emptyDatabaseAfterEach();
useRealLocks();

const drawn = (today: string) => (
  <TextContext.Provider value={createTranslator('en')}>
    <WeekSection today={today} />
  </TextContext.Provider>
);

test('a small step of one’s own choice stands for the week it is in, and is not carried on (S4-19)', async () => {
  const { rerender } = render(drawn('2026-12-02'));
  const field = await screen.findByLabelText<HTMLTextAreaElement>('What will you do this week?');
  await waitFor(() => {
    expect(field.readOnly).toBe(false);
  });
  fireEvent.input(field, { target: { value: 'Ask Joost' } });
  expect(await screen.findByText('This week: Ask Joost')).toBeTruthy();
  expect(await ownText('week:2026-11-30')).toBe('Ask Joost');

  rerender(drawn('2026-12-06'));
  expect(await screen.findByText('This week: Ask Joost')).toBeTruthy();
  rerender(drawn('2026-12-07'));
  expect(await screen.findByText('A small step this week')).toBeTruthy();
  expect(screen.queryByText('This week: Ask Joost')).toBeNull();
});
