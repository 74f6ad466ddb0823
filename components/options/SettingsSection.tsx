import { useState } from 'preact/hooks';
import { canOpenFromPage } from '@/lib/actions/opens-from-page';
import { removeOptionalHosts, requestOptionalHosts } from '@/lib/actions/optional-hosts';
import { removeNotifications, requestNotifications } from '@/lib/actions/notifications';
import { productVersion } from '@/lib/actions/product-version';
import { REMINDER_LEADS_MIN } from '@/lib/domain/reminder';
import { LONGEST_MIN, OFFERED_LENGTHS_MIN, SHORTEST_MIN } from '@/lib/domain/conversation';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useCanNotify } from '@/lib/hooks/use-can-notify';
import { useOptionalHosts } from '@/lib/hooks/use-optional-hosts';
import { useSettingsEditor } from '@/lib/hooks/use-settings-editor';
import { SettingsForm } from './SettingsForm';

export function SettingsSection() {
  const attempt = useAttempt();
  const { settings, change, hasFailed } = useSettingsEditor();
  const isProxyAllowed = useOptionalHosts();
  const [isProxyRefused, setProxyRefused] = useState(false);
  const canNotify = useCanNotify();
  const [isNotifyRefused, setNotifyRefused] = useState(false);
  if (settings === null || isProxyAllowed === null || canNotify === null) return null;
  return (
    <SettingsForm
      settings={settings}
      onChange={change}
      hasFailed={hasFailed}
      offeredLengths={OFFERED_LENGTHS_MIN}
      lengthLimits={{ least: SHORTEST_MIN, most: LONGEST_MIN }}
      reminder={{
        leads: REMINDER_LEADS_MIN,
        canNotify,
        isNotifyRefused: isNotifyRefused && !canNotify,
        onNotify: (isWanted) => {
          const answer = isWanted ? requestNotifications() : removeNotifications().then(() => true);
          attempt(async () => {
            setNotifyRefused(!(await answer));
          });
        },
      }}
      meeting={{
        canOpenFromPage: canOpenFromPage(),
        isProxyAllowed,
        isProxyRefused: isProxyRefused && !isProxyAllowed,
        onProxy: (isWanted) => {
          // Asked in the turn of the click: the browser takes no later one for the user's own wish.
          const answer = isWanted ? requestOptionalHosts() : removeOptionalHosts().then(() => true);
          attempt(async () => {
            setProxyRefused(!(await answer));
          });
        },
      }}
      version={productVersion()}
    />
  );
}
