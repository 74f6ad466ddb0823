import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ExchangeFormSection } from '@/components/people/ExchangeFormSection';
import { PeopleSection } from '@/components/people/PeopleSection';
import { AddDueSection } from '@/components/follow-ups/AddDueSection';
import { NamedSection } from '@/components/wrap/NamedSection';
import { PromisesSection } from '@/components/wrap/PromisesSection';
import { addConversation } from '@/lib/db/conversations';
import { listDrafts } from '@/lib/db/drafts';
import { exchangesWith } from '@/lib/db/exchanges';
import { followUpsWith } from '@/lib/db/follow-ups';
import { marksOf } from '@/lib/db/marks';
import { addPerson, listPeople } from '@/lib/db/people';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aLiveConversation, aPerson, at } from '../../fixtures/records';

emptyDatabaseAfterEach();
afterEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '#');
});

const PERSON = aPerson({ name: 'Ingrid de Wit' });
const TALK = aLiveConversation({ status: 'wrapping-up', endedAt: at(25), personId: PERSON.id });
const texts = (rows: readonly { readonly text: string }[]): string[] => rows.map(({ text }) => text);

const PLACES = [
  [
    'somebody new',
    'Add somebody',
    <PeopleSection key="" />,
    async () => (await listPeople()).map((p) => p.name),
  ],
  [
    'what was given',
    'What was it?',
    <ExchangeFormSection key="" personId={PERSON.id} />,
    async () => texts(await exchangesWith(PERSON.id)),
  ],
  [
    'what to send to somebody',
    'What do you want to send or do?',
    <AddDueSection key="" summary="Send" today="2026-12-04" personId={PERSON.id} onAdded={() => undefined} />,
    async () => texts(await followUpsWith(PERSON.id)),
  ],
  [
    'somebody else who was named',
    'Somebody else?',
    <NamedSection key="" conversation={TALK} person={PERSON} />,
    async () => texts(await marksOf(TALK.id)),
  ],
  [
    'another promise',
    'Another promise',
    <PromisesSection key="" conversation={TALK} person={PERSON} />,
    async () => texts(await marksOf(TALK.id)),
  ],
] as const;

test.each(PLACES)(
  '%s: half a line is there again, and once added nothing of it is left',
  async (_, label, view, added) => {
    await addPerson(PERSON);
    await addConversation(TALK);
    const open = async (): Promise<HTMLInputElement> => {
      const { container } = render(
        <TextContext.Provider value={createTranslator('en')}>{view}</TextContext.Provider>,
      );
      await waitFor(() => {
        expect(container.firstChild).not.toBeNull();
      });
      for (const fold of container.querySelectorAll('details')) fold.open = true;
      await screen.findByLabelText(label);
      return screen.getByLabelText<HTMLInputElement>(label);
    };
    fireEvent.input(await open(), { target: { value: 'Mieke Sm' } });
    cleanup();
    const field = await open();
    await waitFor(() => {
      expect(field.value).toBe('Mieke Sm');
    });

    fireEvent.input(field, { target: { value: 'Mieke Smit' } });
    const add = await screen.findAllByRole('button', { name: 'Add' });
    fireEvent.click(add.at(0)!);
    await waitFor(async () => {
      expect(await added()).toContain('Mieke Smit');
      expect(await listDrafts()).toEqual([]);
    });
  },
);
