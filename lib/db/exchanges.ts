import { exchangeSchema, type Exchange } from '@/lib/domain/exchange';
import type { Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import { database } from './database';
import { checked } from './quarantine';
import { read, write } from './store';
import { bury, unearth } from './tombstones';

const parse = (rows: readonly unknown[]): Exchange[] => checked('exchanges', exchangeSchema, rows);

/** What went between the user and everybody, the latest first. */
export function listExchanges(): Promise<Exchange[]> {
  return read(async () => latestFirst(parse(await database.exchanges.toArray())));
}

export function exchangesWith(personId: string): Promise<Exchange[]> {
  return read(async () => latestFirst(parse(await database.exchanges.where({ personId }).toArray())));
}

export function addExchange(exchange: Exchange): Promise<void> {
  return write([database.exchanges, database.tombstones], async () => {
    await database.exchanges.add(exchangeSchema.parse(exchange));
    await unearth(exchange.id);
  });
}

export function changeExchange(
  id: string,
  now: Instant,
  change: (exchange: Exchange) => Exchange,
): Promise<Exchange> {
  return write([database.exchanges], async () => {
    const row = await database.exchanges.get(id);
    const parsed = row && exchangeSchema.safeParse(row);
    if (!parsed?.success) throw new NotThere('exchange');
    const changed = exchangeSchema.parse({ ...change(parsed.data), updatedAt: now });
    await database.exchanges.put(changed);
    return changed;
  });
}

export function deleteExchange(id: string, now: Instant): Promise<void> {
  return write([database.exchanges, database.tombstones], async () => {
    await database.exchanges.delete(id);
    await bury('exchanges', id, now);
  });
}

const latestFirst = (exchanges: Exchange[]): Exchange[] =>
  exchanges.sort((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id));
