import { DueCalendarSection } from '@/components/follow-ups/DueCalendarSection';
import { dayWords, dueAbout, dueWords } from '@/components/follow-ups/due-words';
import { Line } from '@/components/ui/Line';
import { RadioPills } from '@/components/ui/RadioPills';
import { keepInTouch } from '@/lib/actions/wrap-up';
import { tellDay } from '@/lib/domain/day';
import { dateOf } from '@/lib/domain/local-time';
import { rhythmNear, RHYTHMS } from '@/lib/domain/person';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useDue } from '@/lib/hooks/use-due';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './AheadSection.module.css';

/** What of this talk comes back by itself, and whether to stay in touch. */
export function AheadSection({ conversation, person }: WithPerson) {
  const text = useText();
  const { t } = text;
  const attempt = useAttempt();
  const time = useTime();
  const today = dateOf(time.now());
  const ahead = (useDue(today) ?? []).filter(
    ({ conversationId, personId }) =>
      conversationId === conversation.id || (personId !== null && personId === person?.id),
  );
  return (
    <>
      <p>
        {t(
          ahead.length === 0
            ? 'wrap.ahead.none'
            : ahead.some(({ dueOn }) => dueOn < today)
              ? 'wrap.ahead.past'
              : 'wrap.ahead.text',
        )}
      </p>
      {ahead.length > 0 && (
        <>
          <ul class={css.list}>
            {ahead.map((due) => (
              <li key={due.key}>
                {dueWords(due, text)}
                <small>
                  <Line parts={[dayWords(tellDay(due.dueOn, today), text), dueAbout(due)].filter(Boolean)} />
                </small>
              </li>
            ))}
          </ul>
          <div>
            <DueCalendarSection entries={ahead} today={today} />
          </div>
        </>
      )}
      {person && (
        <RadioPills
          legend={t('wrap.touch', { name: person.name })}
          options={(['none', ...RHYTHMS] as const).map((days) => ({
            value: days,
            label: t(`people.rhythm.${days}`),
          }))}
          value={rhythmNear(person.keepInTouchDays) ?? 'none'}
          onChoose={(days) =>
            attempt(() => keepInTouch(person.id, days === 'none' ? null : days, time.now()))
          }
        />
      )}
    </>
  );
}
