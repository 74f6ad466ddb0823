import { LinkRow } from '@/components/ui/LinkRow';
import { Moments, type Moment } from '@/components/ui/Moments';
import type { FollowUpKind } from '@/lib/domain/follow-up';
import { useText } from '@/lib/i18n/use-text';
import css from './PersonHistory.module.css';

interface Named {
  readonly href: string;
  readonly name: string;
}

export interface PersonHistoryProps {
  through: Named | null;
  ledTo: readonly Named[];
  conversations: readonly { href: string; at: number | null; goal: string; isHeld: boolean }[];
  promises: readonly {
    id: string;
    kind: FollowUpKind;
    text: string;
    due: string;
    outcome: 'done' | 'let-go' | null;
  }[];
  moments: readonly Moment[];
}

/** What was between the two so far: through whom, conversations, what was promised, what stayed. */
export function PersonHistory({ through, ledTo, conversations, promises, moments }: PersonHistoryProps) {
  const { t, dayAndTime } = useText();
  return (
    <>
      {(through ?? ledTo[0]) && (
        <section>
          <h2>{t('people.chain')}</h2>
          {through && (
            <p>
              {t('people.through')} <a href={through.href}>{through.name || t('people.noName')}</a>
            </p>
          )}
          {ledTo.length > 0 && (
            <p>
              {t('people.ledTo')}{' '}
              {ledTo.map(({ href, name }, place) => (
                <span key={href}>
                  {place > 0 && ', '}
                  <a href={href}>{name || t('people.noName')}</a>
                </span>
              ))}
            </p>
          )}
        </section>
      )}
      {conversations.length > 0 && (
        <section>
          <h2>{t('people.conversations')}</h2>
          <ul>
            {conversations.map(({ href, at, goal, isHeld }) => (
              <LinkRow
                key={href}
                href={href}
                name={at === null ? t('records.noTime') : dayAndTime(at)}
                line={goal || t(isHeld ? 'people.held' : 'people.planned')}
              />
            ))}
          </ul>
        </section>
      )}
      {promises.length > 0 && (
        <section>
          <h2>{t('people.promises')}</h2>
          <ul>
            {promises.map(({ id, kind, text, due, outcome }) => (
              <li key={id} class={css.line}>
                <p>
                  {t(`people.promise.${kind}`)}
                  {text !== '' && `: ${text}`}
                </p>
                <span class={css.state}>{outcome === null ? due : t(`people.promise.${outcome}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {moments.length > 0 && (
        <section>
          <h2>{t('people.moments')}</h2>
          <Moments moments={moments} />
        </section>
      )}
    </>
  );
}
