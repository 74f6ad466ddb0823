import { Actions } from '@/components/ui/Actions';
import { Button, ButtonLink } from '@/components/ui/Button';
import { useCopy } from '@/components/ui/use-copy';
import type { Mailto } from '@/lib/domain/mailto';
import { useText } from '@/lib/i18n/use-text';
import css from './InvitationWays.module.css';

/** How the text leaves for the user's own programs: copied, or into a mail. Nothing is sent. */
export function InvitationWays({ text, mail }: { text: string; mail: Mailto | null }) {
  const { t } = useText();
  const { copy, hasWorked } = useCopy(text);
  return (
    <>
      <Actions>
        {mail && (
          // In a tab of its own: a mail program on the web must not take this page's place.
          <ButtonLink variant="main" target="_blank" rel="noreferrer" href={mail.href}>
            {t('invitation.mail')}
          </ButtonLink>
        )}
        <Button variant={mail ? 'plain' : 'main'} onClick={copy}>
          {t('invitation.copy')}
        </Button>
      </Actions>
      {mail && !mail.hasBody && <p class={css.told}>{t('common.mailTooLong')}</p>}
      <p role="status" class={css.told}>
        {hasWorked !== null && t(hasWorked ? 'invitation.copied' : 'invitation.copyFailed')}
      </p>
    </>
  );
}
