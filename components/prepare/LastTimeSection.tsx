import { Disclosure } from '@/components/ui/Disclosure';
import type { Conversation } from '@/lib/domain/conversation';
import type { Person } from '@/lib/domain/person';
import { useRecalled } from '@/lib/hooks/use-recalled';
import { useText } from '@/lib/i18n/use-text';
import css from './LastTimeSection.module.css';

/** Before a next conversation with somebody known: first what is owed, then what makes a request come badly, then what was said. */
export function LastTimeSection({ conversation, person }: { conversation: Conversation; person: Person }) {
  const { t, date } = useText();
  const recalled = useRecalled(person.id, conversation.id);
  if (recalled === null) return null;
  const { last, promises, silentForMonths, unansweredSince, notes } = recalled;
  if (last === null && promises.length === 0 && unansweredSince === null && silentForMonths === null)
    return null;
  return (
    <section class={css.last} aria-label={t('prepare.last')}>
      {promises.length > 0 && (
        <div>
          <h2>{t('prepare.last.promises')}</h2>
          <ul class={css.promises}>
            {promises.map(({ id, kind, text }) => (
              <li key={id}>
                {t(`prepare.last.${kind}`)}
                {text !== '' && `: ${text}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {silentForMonths !== null && (
        <p>
          {t(silentForMonths < 24 ? 'prepare.last.silent' : 'prepare.last.silentYears', {
            count: silentForMonths < 24 ? silentForMonths : Math.floor(silentForMonths / 12),
          })}
        </p>
      )}
      {unansweredSince !== null && <p>{t('prepare.last.unanswered', { day: date(unansweredSince) })}</p>}
      {last?.startedAt != null && (
        <Disclosure summary={t('prepare.last.talked', { day: date(last.startedAt) })}>
          <p class={css.notes}>{notes.trim() === '' ? t('prepare.last.noNotes') : notes}</p>
        </Disclosure>
      )}
    </section>
  );
}
