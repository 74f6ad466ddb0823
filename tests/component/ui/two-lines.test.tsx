import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { ConversationList } from '@/components/conversations/ConversationList';

const LONG = 'Maximiliaan van der Hoevenstein tot Drakenburgh '.repeat(5).trim();

it('a long name is cut off for the eye alone: all of it is read out, and stands in its title', () => {
  const entry = { when: 'today', left: null };
  render(
    <ConversationList
      title="Ready"
      entries={[
        { ...entry, id: '1', name: LONG },
        { ...entry, id: '2', name: 'Ingrid' },
      ]}
      onOpen={() => undefined}
    />,
  );
  expect(screen.getByRole('button', { name: new RegExp(LONG) })).toBeDefined();
  expect(screen.getByTitle(LONG).textContent).toBe(LONG);
  expect(screen.getByText('Ingrid').title).toBe('');
});
