import { browser } from '@/lib/browser/browser';
import { hasOptionalHosts, optionalHosts, watchOptionalHosts } from '@/lib/browser/optional-hosts';
import { report } from '@/lib/errors/report';

const SCRIPT_ID = 'teams-behind-proxy';
/** As the build names it; the same file the manifest declares for the usual hosts. */
const SCRIPT_FILE = 'content-scripts/teams.js';

/** What runs behind a proxy, as a manifest says it. */
export const proxyScript = () => ({ matches: optionalHosts(), js: [SCRIPT_FILE], all_frames: false });

let following: Promise<void> = Promise.resolve();

/**
 * Runs the Teams script behind a company proxy (`.mcas.ms`) too, for as long as the user allows it. Registered scripts outlive the
 * worker and the browser but not an update of the extension, so each start looks again.
 */
export function keepOptionalHosts(): void {
  const follow = (): void => {
    following = following.then(followPermission).catch((error: unknown) => {
      report('follow the permission for optional hosts', error);
    });
  };
  watchOptionalHosts(follow);
  follow();
}

async function followPermission(): Promise<void> {
  // Without the hosts a registered script does not run, and the API to take it away is gone with its permission.
  if (!(await hasOptionalHosts())) return;
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) return;
  const { matches, js, all_frames: allFrames } = proxyScript();
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      js,
      allFrames,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
