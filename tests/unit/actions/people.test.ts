import { expect, it, vi } from 'vitest';
import { logExchange, meetPerson, readPersonRecord, type PersonRecord } from '@/lib/actions/people';
import { planFollowUp } from '@/lib/actions/settle-due';
import { watchQuery } from '@/lib/db/live';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();

it('a person’s record is kept up to date with what is logged', async () => {
  const personId = await meetPerson(' Mieke ', NOON);
  const seen: (PersonRecord | null)[] = [];
  const stop = watchQuery(
    () => readPersonRecord(personId),
    (value) => seen.push(value),
    (error) => {
      throw error;
    },
  );
  await vi.waitFor(() => {
    expect(seen.at(-1)?.person.name).toBe('Mieke');
  });
  await logExchange({ personId, direction: 'gave', text: 'Boek', on: '2026-12-04' }, NOON);
  await vi.waitFor(() => {
    expect(seen.at(-1)?.exchanges.map(({ text }) => text)).toEqual(['Boek']);
  });
  await planFollowUp({ kind: 'send-something', personId, text: 'Artikel', dueOn: '2026-12-11' }, NOON);
  await vi.waitFor(() => {
    expect(seen.at(-1)?.followUps.map(({ text }) => text)).toEqual(['Artikel']);
  });
  stop();
});
