import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { HomeSection } from '@/components/conversations/HomeSection';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { useRealLocks } from '../../fixtures/locks';
import { aConversation, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();
useRealLocks();

const FIRST = /Hier staan straks je klok/;
const HOW = /Zet een gesprek klaar via het kopje/;
const held = { conversation: aConversation({ status: 'closed', startedAt: NOON }), person: null };

it.each([
  ['before the first talk', [], true],
  ['after one', [held], false],
])('what the panel will be for is said %s', (_, past, isSaid) => {
  render(
    <TextContext.Provider value={createTranslator('nl')}>
      <HomeSection
        planned={[]}
        past={past}
        onEarlier={null}
        today="2026-12-04"
        onOpen={() => undefined}
        onWrite={() => undefined}
        onAsk={null}
      />
    </TextContext.Provider>,
  );
  expect(screen.queryByText(FIRST) !== null).toBe(isSaid);
  expect(screen.getByText(HOW)).toBeTruthy();
});
