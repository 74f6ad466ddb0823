import { useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { diagnostics } from '@/lib/actions/diagnostics';
import { useAnswer } from '@/lib/hooks/use-answer';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import css from './Place.module.css';

/** What helps somebody else to find a fault; one sees what one copies. */
export function DiagnosticsSection() {
  const { t } = useText();
  const attempt = useAttempt();
  const { answer: text } = useAnswer(diagnostics);
  const [isCopied, setCopied] = useState(false);
  if (text === null) return null;
  return (
    <>
      <p>{t('help.explain')}</p>
      <Disclosure summary={t('help.show')}>
        <pre class={css.plain}>{text}</pre>
      </Disclosure>
      <Actions>
        <Button
          onClick={() => {
            attempt(async () => {
              await navigator.clipboard.writeText(text);
              setCopied(true);
            });
          }}
        >
          {t('help.copy')}
        </Button>
        <span role="status">{isCopied ? t('help.copied') : ''}</span>
      </Actions>
    </>
  );
}
