import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, root } from './support/files';

interface Manifest {
  name: string;
  version: string;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; world?: string; js: string[] }[];
  background: { service_worker?: string; scripts?: string[] };
  incognito: string;
  sidebar_action?: { open_at_install?: boolean };
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: unknown };
  };
}

const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; " +
  "font-src 'self'; worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'";

/** Granted later, when the user switches on what needs them: reminders, and in Firefox meetings behind a company's proxy. */
const ASKED_FOR_LATER = ['notifications', 'scripting'];

const builds = ['chrome', 'edge', 'firefox'].map((browser) => ({
  browser,
  manifest: JSON.parse(read(`.output/${browser}-mv3/manifest.json`)) as Manifest,
}));

describe.each(builds)('the manifest for $browser', ({ browser, manifest }) => {
  it('is to the last word the one that was looked over; a change is a decision, and is made there too', () => {
    const { version, ...rest } = manifest;
    expect(rest).toEqual(JSON.parse(read(`tests/fixtures/manifests/${browser}.json`)));
    expect(version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });

  it('asks for the least that does the job', () => {
    const everywhere = ['storage', 'unlimitedStorage', 'alarms'];
    expect(manifest.permissions).toEqual(
      browser === 'firefox' ? everywhere : [...everywhere, 'scripting', 'sidePanel'],
    );
    // The meeting scripts' own pages and no other, so the browser warns of nothing more when it installs.
    const followed = manifest.content_scripts.flatMap(({ matches }) => matches);
    expect((manifest.host_permissions ?? []).toSorted()).toEqual(
      browser === 'firefox' ? [] : followed.toSorted(),
    );
    expect((manifest.optional_permissions ?? []).filter((name) => !ASKED_FOR_LATER.includes(name))).toEqual(
      [],
    );
  });

  it('reads meeting pages alone, never every page', () => {
    const matches = [
      ...manifest.content_scripts.flatMap((script) => script.matches),
      ...(manifest.optional_host_permissions ?? []),
    ];
    expect(matches.filter((match) => !/^https:\/\/(\*\.)?[\w-]+(\.[\w-]+)+\/\*$/.test(match))).toEqual([]);
    expect(
      matches.filter(
        (match) => !/\/(\*\.)?([\w-]+\.)*(zoom\.us|zoomgov\.com|teams\.[\w.]+)\/\*$/.test(match),
      ),
    ).toEqual([]);
    expect(manifest.content_scripts.filter(({ world }) => world !== undefined)).toEqual([]);
  });

  it('gives pages of others nothing to hold on to', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('shuts its own pages: no network, no foreign script', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(CONTENT_SECURITY_POLICY);
  });

  it('stays out of private windows, where its database could not live', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('names no meeting service and speaks two languages', () => {
    expect(manifest.name).toBe('__MSG_extName__');
    for (const language of ['en', 'nl']) {
      const texts = read(`.output/${browser}-mv3/_locales/${language}/messages.json`);
      expect((JSON.parse(texts) as { extName: { message: string } }).extName.message).not.toMatch(
        /zoom|teams|microsoft/i,
      );
    }
  });

  it('shows no sidebar that nobody asked for', () => {
    expect(manifest.sidebar_action?.open_at_install).toBe(browser === 'firefox' ? false : undefined);
  });

  it('points at files that are there', () => {
    const { background, content_scripts } = manifest;
    const named = [
      ...content_scripts.flatMap(({ js }) => js),
      ...[background.service_worker ?? []].flat(),
      ...(background.scripts ?? []),
      'popup.html',
      'sidepanel.html',
      'options.html',
      'picture.html',
    ];
    expect(named.filter((file) => !existsSync(path.join(root, `.output/${browser}-mv3`, file)))).toEqual([]);
  });

  it('says which browsers it needs', () => {
    if (browser === 'firefox') {
      expect(manifest.browser_specific_settings?.gecko).toEqual({
        id: 'bakkie@bakkie.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      });
    } else {
      expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(116);
    }
  });
});
