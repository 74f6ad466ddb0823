import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { KeptRecords } from '@/components/pages/KeptRecords';
import { PageFrame } from '@/components/pages/PageFrame';
import { emptyDatabaseAfterEach } from '../../fixtures/database';

emptyDatabaseAfterEach();
vi.mock('@/lib/actions/lost-records', () => ({
  areRecordsLost: () => Promise.resolve(true),
  beginAnew: () => Promise.resolve(),
}));
vi.mock('@/components/pages/RecoveryPage', () => {
  throw new Error('gone');
});

test('lost data never looks like a first run, also when the ways to get it back cannot be fetched', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  render(
    <PageFrame>
      <KeptRecords>first run</KeptRecords>
    </PageFrame>,
  );
  expect(await screen.findByRole('button', { name: /^(Opnieuw laden|Reload)$/ })).toBeTruthy();
  expect(screen.queryByText('first run')).toBeNull();
});
