import { Actions } from '@/components/ui/Actions';
import { CopyButton } from '@/components/ui/CopyButton';
import { Disclosure } from '@/components/ui/Disclosure';
import { diagnostics } from '@/lib/actions/diagnostics';
import { useAnswer } from '@/lib/hooks/use-answer';
import { useText } from '@/lib/i18n/use-text';
import css from './Place.module.css';

/** What helps somebody else to find a fault; one sees what one copies. */
export function DiagnosticsSection() {
  const { t } = useText();
  const { answer: text } = useAnswer(diagnostics);
  if (text === null) return null;
  return (
    <>
      <p>{t('help.explain')}</p>
      <Disclosure summary={t('help.show')}>
        <pre class={css.plain}>{text}</pre>
        <Actions>
          <CopyButton
            label={t('help.copy')}
            text={text}
            told={{ copied: t('help.copied'), refused: t('help.refused') }}
          />
        </Actions>
      </Disclosure>
    </>
  );
}
