import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { offerFile } from '@/components/ui/offer-file';
import type { FailureName } from '@/lib/errors/errors';
import { UnsavedContext, type UnsavedText, type UnsavedTexts } from '@/lib/hooks/unsaved';
import type { MessageKey } from '@/lib/i18n/messages';
import { useText } from '@/lib/i18n/use-text';
import css from './UnsavedBar.module.css';

const REASONS: Partial<Record<FailureName, MessageKey>> = {
  'disk-full': 'unsaved.diskFull',
  'does-not-fit': 'unsaved.tooLong',
  'not-there': 'unsaved.gone',
};

/** Says of every field on the page whose text could not be stored that it could not, and offers the text as a file meanwhile. */
export function UnsavedBar({ children }: { children: ComponentChildren }) {
  const { t } = useText();
  const [texts, setTexts] = useState<ReadonlyMap<string, UnsavedText>>(new Map());
  const context = useMemo<UnsavedTexts>(
    () => ({
      add: (text) => {
        setTexts((before) => new Map(before).set(text.subject, text));
      },
      remove: (subject) => {
        setTexts((before) => {
          if (!before.has(subject)) return before;
          const after = new Map(before);
          after.delete(subject);
          return after;
        });
      },
    }),
    [],
  );
  const [first] = texts.values();
  return (
    <UnsavedContext.Provider value={context}>
      {children}
      {first && (
        <div class={css.bar}>
          <Notice
            tone="caution"
            actions={
              <Button
                onClick={() => {
                  const all = [...texts.values()].map(({ read }) => read());
                  offerFile({ name: 'bakkie.txt', text: all.join('\n\n') });
                }}
              >
                {t('unsaved.save')}
              </Button>
            }
          >
            {t(REASONS[first.why] ?? 'unsaved.other')}
          </Notice>
        </div>
      )}
    </UnsavedContext.Provider>
  );
}
