import { platformAt } from '../domain/meeting-hosts';
import type { Adapter } from './adapter';
import { teams } from './teams';
import { zoom } from './zoom';

export const ADAPTERS: readonly Adapter[] = [zoom, teams];

/** Match patterns of every host that the content scripts are declared for. */
export const ALL_HOSTS: readonly string[] = ADAPTERS.flatMap((adapter) => adapter.hosts);

/** Match patterns that are only asked for when the user says they need them. */
export const OPTIONAL_HOSTS: readonly string[] = ADAPTERS.flatMap((adapter) => adapter.optionalHosts);

/** Whose meetings this host serves; null when it serves none. */
export const adapterFor = (hostname: string): Adapter | null =>
  ADAPTERS.find(({ platform }) => platform === platformAt(hostname)) ?? null;
