import { useEffect, useRef } from 'preact/hooks';
import { dueWords } from '@/components/follow-ups/due-words';
import { IconButton } from '@/components/ui/IconButton';
import { TwoLines } from '@/components/ui/TwoLines';
import type { DueEntry } from '@/lib/domain/due';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import { HowItEndedSection } from './HowItEndedSection';
import { ThankYouSection } from './ThankYouSection';
import css from './WriteSection.module.css';

/** What there is to write for something that came back. */
export function WriteSection({
  due,
  conversation,
  person,
  onBack,
}: WithPerson & { due: DueEntry; onBack: () => void }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <main>
      <div class={css.top}>
        <IconButton icon="back" label={text.t('common.back')} onClick={onBack} />
        <h1 ref={heading} tabIndex={-1}>
          <TwoLines text={dueWords(due, text)} />
        </h1>
      </div>
      <div class={css.body}>
        {due.kind === 'how-it-ended' && due.person ? (
          <HowItEndedSection due={due} conversation={conversation} helper={due.person} />
        ) : (
          <ThankYouSection
            conversation={conversation}
            person={person}
            startsWith={due.kind === 'thank-referrer' ? 'referrer' : 'person'}
          />
        )}
      </div>
    </main>
  );
}
