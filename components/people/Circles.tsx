import { Tag } from '@/components/ui/Tag';
import { useText } from '@/lib/i18n/use-text';
import css from './Circles.module.css';

export interface CirclesProps {
  circles: readonly {
    circle: string;
    isNew: boolean;
    people: readonly { href: string; name: string }[];
  }[];
}

/** The circles people belong to, and which of them are new. */
export function Circles({ circles }: CirclesProps) {
  const { t } = useText();
  return (
    <dl class={css.circles}>
      {circles.map(({ circle, isNew, people }) => (
        <div key={circle} class={css.circle}>
          <dt>
            {circle} {isNew && <Tag look="wash">{t('people.circle.new')}</Tag>}
          </dt>
          <dd>
            {people.map(({ href, name }) => (
              <a key={href} href={href}>
                {name || t('people.noName')}
              </a>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
