import type { ComponentChildren } from 'preact';
import { Line } from '@/components/ui/Line';
import { Title } from '@/components/ui/Title';
import { TwoLines } from '@/components/ui/TwoLines';
import type { Person } from '@/lib/domain/person';
import { useText } from '@/lib/i18n/use-text';
import css from './PersonHeading.module.css';

/** Whom the conversation is with: the heading of a page about one. */
export function PersonHeading({
  person,
  isBrief = false,
  children,
}: {
  person: Person | null;
  /** Only the name: during the conversation the rest is known. */
  isBrief?: boolean;
  children?: ComponentChildren;
}) {
  const { t } = useText();
  const about = [
    person?.organisation ?? '',
    person?.viaWhom ? t('live.via', { name: person.viaWhom }) : '',
  ].filter(Boolean);
  return (
    <header class={css.heading}>
      <div class={css.who}>
        <Title class={isBrief ? css.brief : css.name}>
          <TwoLines text={person?.name ?? t('common.noName')} />
        </Title>
        {about.length > 0 && !isBrief && (
          <p class={css.about}>
            <TwoLines text={about.join(' · ')}>
              <Line parts={about} />
            </TwoLines>
          </p>
        )}
      </div>
      {children}
    </header>
  );
}
