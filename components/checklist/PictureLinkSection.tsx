import { Button } from '@/components/ui/Button';
import { goToPicture } from '@/lib/actions/go-to';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useVerdict } from '@/lib/hooks/use-verdict';
import { useText } from '@/lib/i18n/use-text';
import css from './PictureLinkSection.module.css';

/** The way to the picture check, and how it was when it was last looked at today; the items below say what to do. */
export function PictureLinkSection({ conversationId }: { conversationId: string }) {
  const { t, clockTime } = useText();
  const attempt = useAttempt();
  const verdict = useVerdict();
  const count = verdict?.findings.filter(({ advice }) => advice !== null).length ?? 0;
  return (
    <div class={css.picture}>
      <Button
        icon="camera"
        onClick={() => {
          attempt(() => goToPicture(conversationId));
        }}
      >
        {t('picture.link')}
      </Button>
      {verdict && (
        <small>
          {t(count > 0 ? 'picture.verdict.wanting' : 'picture.verdict.good', {
            time: clockTime(verdict.at),
            count,
          })}
        </small>
      )}
    </div>
  );
}
