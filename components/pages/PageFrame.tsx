import { Component, type ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { CutWordsContext } from '@/components/ui/Field';
import { hearClicksOnce } from '@/components/ui/hear-clicks-once';
import { Notice } from '@/components/ui/Notice';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { failureName, type FailureName } from '@/lib/errors/errors';
import { report } from '@/lib/errors/report';
import { AttemptContext, type Attempt } from '@/lib/hooks/use-attempt';
import { useQuarantineCount } from '@/lib/hooks/use-quarantine-count';
import { SettingsContext, useSettings, useStoredSettings } from '@/lib/hooks/use-settings';
import { useSlowOpening } from '@/lib/hooks/use-opening';
import { useTakenOver } from '@/lib/hooks/use-taken-over';
import { chosenLanguage, createTranslator } from '@/lib/i18n/translator';
import { TextContext, useText } from '@/lib/i18n/use-text';
import { FailurePage } from './FailurePage';
import { UnsavedBar } from './UnsavedBar';

/** How much larger the sentence to say becomes by choice. */
const LARGER = '1.35';

/**
 * What every page stands in: the user's settings, language and theme, and a sentence when something fails. The page in it begins to
 * read at once; it draws when it knows the settings too, so that nobody sees a word in another language first.
 */
export function PageFrame({ children }: { children: ComponentChildren }) {
  const settings = useStoredSettings();
  const taken = useTakenOver();
  const isOpeningSlow = useSlowOpening();
  useKeptFocus();
  const language = chosenLanguage(settings?.language ?? 'browser', navigator.language);
  const translator = useMemo(() => createTranslator(language), [language]);
  const cutWords = useCallback((count: number) => translator.t('common.cut', { count }), [translator]);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const theme = settings?.theme ?? 'system';
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  useLayoutEffect(() => hearClicksOnce(document), []);

  const hasLargeLine = settings?.hasLargeLine ?? false;
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--now-scale', hasLargeLine ? LARGER : '1');
  }, [hasLargeLine]);

  return (
    <SettingsContext.Provider value={settings}>
      <TextContext.Provider value={translator}>
        <CutWordsContext.Provider value={cutWords}>
          {isOpeningSlow && taken === null && (
            <Notice tone="caution">{translator.t('failure.slowOpening')}</Notice>
          )}
          {taken !== null ? (
            <FailurePage failure={taken} />
          ) : (
            <Boundary>
              <UnsavedBar>
                <Attempts>{children}</Attempts>
              </UnsavedBar>
            </Boundary>
          )}
        </CutWordsContext.Provider>
      </TextContext.Provider>
    </SettingsContext.Provider>
  );
}

/** Carries out what the user asks for, and says so when it could not be stored. */
function Attempts({ children }: { children: ComponentChildren }) {
  const { t } = useText();
  const [failure, setFailure] = useState<FailureName | null>(null);
  const attempt = useCallback<Attempt>((act) => {
    act().then(
      () => {
        setFailure(null);
      },
      (error: unknown) => {
        report('an act', error);
        setFailure(failureName(error));
      },
    );
  }, []);
  return (
    <AttemptContext.Provider value={attempt}>
      {failure !== null && (
        <Notice tone="error">
          {t(
            failure === 'disk-full' || failure === 'too-much'
              ? `common.failed.${failure}`
              : 'common.failed.other',
          )}
        </Notice>
      )}
      <Unreadable />
      {children}
    </AttemptContext.Provider>
  );
}

/** What could not be read is told where it is missed, never passed over. */
function Unreadable() {
  const { t } = useText();
  const isReady = useSettings() !== null;
  const count = useQuarantineCount();
  return count === 0 || !isReady ? null : <Notice tone="caution">{t('quarantine.notice', { count })}</Notice>;
}

/** Shows a sentence instead of a half-drawn page when our own code fails. */
class Boundary extends Component<{ children: ComponentChildren }, { failure: FailureName | null }> {
  override state: { failure: FailureName | null } = { failure: null };

  static override getDerivedStateFromError(error: unknown): { failure: FailureName } {
    report('drawing a page', error);
    return { failure: failureName(error) };
  }

  override render() {
    return this.state.failure === null ? this.props.children : <FailurePage failure={this.state.failure} />;
  }
}
