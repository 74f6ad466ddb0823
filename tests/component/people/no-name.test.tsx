import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Circles } from '@/components/people/Circles';
import { PathTree } from '@/components/people/PathTree';
import { PeopleList } from '@/components/people/PeopleList';
import { PersonHistory } from '@/components/people/PersonHistory';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';

const NOBODY = { id: 'x', href: '#people/x', name: '', line: '', lastContactAt: null, ledTo: [] };

test.each([
  ['the list', <PeopleList key="" people={[NOBODY]} />, 1],
  ['a circle', <Circles key="" circles={[{ circle: 'water', isNew: false, people: [NOBODY] }]} />, 1],
  ['a path', <PathTree key="" label="" branches={[{ ...NOBODY, ledTo: [{ ...NOBODY, href: '#2' }] }]} />, 2],
  [
    'a history',
    <PersonHistory key="" through={NOBODY} ledTo={[NOBODY]} conversations={[]} promises={[]} moments={[]} />,
    2,
  ],
])('whoever has no name yet can be opened from %s', (_, view, count) => {
  render(<TextContext.Provider value={createTranslator('en')}>{view}</TextContext.Provider>);
  expect(screen.getAllByRole('link', { name: 'No name' })).toHaveLength(count);
});
