import type { Platform } from './meeting';

/**
 * The hosts that hold meetings; `*.` stands for the host itself and all under it. Zoom's and Microsoft's own pages on addresses,
 * 2026-11. The one source for what is recognised, what the manifest asks for and what counts as a meeting's link.
 */
export const MEETING_HOSTS: Readonly<Record<Platform, readonly string[]>> = {
  zoom: ['*.zoom.us', '*.zoomgov.com'],
  teams: [
    'teams.microsoft.com',
    'teams.live.com',
    'teams.cloud.microsoft',
    'gov.teams.microsoft.us',
    'dod.teams.microsoft.us',
  ],
};

/**
 * Hosts that only some users meet: companies that let Defender for Cloud Apps sit in between; seen in public extensions' manifests,
 * 2026-02.
 */
export const PROXY_HOSTS: Readonly<Record<Platform, readonly string[]>> = {
  zoom: [],
  teams: ['teams.microsoft.com.mcas.ms', 'teams.cloud.microsoft.mcas.ms'],
};

/** Whose meetings this host holds, by a proxy too; null when it holds none. Exact: `evilzoom.us` and `zoom.us.evil.com` hold none. */
export function platformAt(hostname: string): Platform | null {
  const holds = (host: string): boolean =>
    host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  return (
    (['zoom', 'teams'] as const).find((platform) =>
      [...MEETING_HOSTS[platform], ...PROXY_HOSTS[platform]].some(holds),
    ) ?? null
  );
}
