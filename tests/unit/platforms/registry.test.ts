import { describe, expect, it } from 'vitest';
import { adapterFor, ALL_HOSTS, OPTIONAL_HOSTS } from '@/lib/platforms/registry';
import { silentPages } from '../../fixtures/pages/played-pages';

describe('which hosts are meeting hosts', () => {
  it.each([
    ['zoom.us', 'zoom'],
    ['app.zoom.us', 'zoom'],
    ['us02web.zoom.us', 'zoom'],
    ['coach-bureau.zoom.us', 'zoom'],
    ['zoomgov.com', 'zoom'],
    ['app.zoomgov.com', 'zoom'],
    ['teams.microsoft.com', 'teams'],
    ['teams.live.com', 'teams'],
    ['teams.cloud.microsoft', 'teams'],
    ['gov.teams.microsoft.us', 'teams'],
    ['dod.teams.microsoft.us', 'teams'],
    ['teams.microsoft.com.mcas.ms', 'teams'],
    ['teams.cloud.microsoft.mcas.ms', 'teams'],
  ])('%s is one of %s', (hostname, platform) => {
    expect(adapterFor(hostname)?.platform).toBe(platform);
  });

  it.each([
    ...['evilzoom.us', 'zoom.us.evil.com', 'zoom.us.', 'xzoom.us', 'zoom.com', 'evilzoomgov.com', 'us', ''],
    ...['teams.microsoft.com.evil.com', 'xteams.microsoft.com', 'sub.teams.microsoft.com', 'microsoft.com'],
    ...['evil.mcas.ms', 'mcas.ms', 'teams.microsoft.com.mcas.ms.evil.com'],
  ])('%j is none', (hostname) => {
    expect(adapterFor(hostname)).toBeNull();
  });

  it('the pages of look-alike hosts among the played ones have no adapter', () => {
    const lookAlikes = silentPages('nl').filter(({ name }) => name.startsWith('Looks like'));
    expect(lookAlikes.length).toBeGreaterThanOrEqual(8);
    for (const { url } of lookAlikes) expect(adapterFor(new URL(url).hostname)).toBeNull();
  });

  it('asks for whole hosts over https, the proxies only on request', () => {
    for (const pattern of [...ALL_HOSTS, ...OPTIONAL_HOSTS])
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z.]+\/\*$/);
    expect(ALL_HOSTS.filter((host) => host.includes('mcas'))).toEqual([]);
    expect(OPTIONAL_HOSTS.every((host) => host.includes('.mcas.ms'))).toBe(true);
  });
});
