import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/Icon';
import { SkipLink } from '@/components/ui/SkipLink';
import type { MessageKey } from '@/lib/i18n/messages';
import { useText } from '@/lib/i18n/use-text';
import css from './OptionsFrame.module.css';
import { hrefOf, type OptionsSectionName } from './options-route';

/** What each place is called, in the order they are listed. */
export const SECTION_TITLES = {
  questions: 'sets.title',
  checklist: 'items.title',
  phrases: 'phrases.title',
  conversations: 'records.title',
  people: 'people.title',
  search: 'search.title',
  'looking-back': 'looking.title',
  'back-up': 'backUp.title',
  settings: 'settings.title',
} as const satisfies Record<OptionsSectionName, MessageKey>;

const SECTIONS = [
  'questions',
  'checklist',
  'phrases',
  'conversations',
  'people',
  'search',
  'looking-back',
  'back-up',
  'settings',
] as const;

export interface OptionsFrameProps {
  current: OptionsSectionName;
  children: ComponentChildren;
}

/** The ways to the places, and the place itself beside them (below them in a narrow window). */
export function OptionsFrame({ current, children }: OptionsFrameProps) {
  const { t } = useText();
  return (
    <div class={css.frame}>
      <SkipLink target="content">{t('options.skip')}</SkipLink>
      <header class={css.side}>
        <p class={css.mark}>
          <Icon name="cup" />
          Bakkie
        </p>
        <nav aria-label={t('options.nav')}>
          <ul class={css.places}>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a
                  class={css.place}
                  href={hrefOf(section)}
                  aria-current={section === current ? 'page' : undefined}
                >
                  {t(SECTION_TITLES[section])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1} class={css.content}>
        {children}
      </main>
    </div>
  );
}
