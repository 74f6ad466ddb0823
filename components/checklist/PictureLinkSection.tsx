import { Button } from '@/components/ui/Button';
import { goToPicture } from '@/lib/actions/go-to';
import { dominant } from '@/lib/domain/finding';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useVerdict } from '@/lib/hooks/use-verdict';
import { useText } from '@/lib/i18n/use-text';
import css from './PictureLinkSection.module.css';

/** The way to the picture check, and what it found last today. */
export function PictureLinkSection({ conversationId }: { conversationId: string }) {
  const { t, clockTime } = useText();
  const attempt = useAttempt();
  const verdict = useVerdict();
  const advice = verdict && dominant(verdict.findings)?.advice;
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
          {advice
            ? t('picture.verdict.wanting', {
                time: clockTime(verdict.at),
                advice: t(`picture.advice.${advice}`),
              })
            : t('picture.verdict.good', { time: clockTime(verdict.at) })}
        </small>
      )}
    </div>
  );
}
