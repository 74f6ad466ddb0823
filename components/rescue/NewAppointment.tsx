import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button, ButtonLink } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useCopy } from '@/components/ui/use-copy';
import type { Mailto } from '@/lib/domain/mailto';
import { useText } from '@/lib/i18n/use-text';
import { BackButton } from './BackButton';
import css from './NewAppointment.module.css';

export interface NewAppointmentProps {
  date: string;
  time: string;
  onDate: (date: string) => void;
  onTime: (time: string) => void;
  /** What to mail and what to put into the calendar; null while there is no moment to propose. */
  proposal: {
    subject: string;
    body: string;
    /** The language of the mail, which need not be the page's. */
    lang: string;
    /** The way into one's own mail program. */
    mail: Mailto;
    /** The way into one's own calendar. */
    calendar: ComponentChildren;
  } | null;
  onBack: () => void;
}

/** Another appointment, as a mail to send oneself and for one's own calendar. Nothing happens by itself. */
export function NewAppointment({ date, time, onDate, onTime, proposal, onBack }: NewAppointmentProps) {
  const { t } = useText();
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <>
      <div class={css.moment}>
        <TextField
          ref={first}
          type="date"
          label={t('rescue.mail.date')}
          value={date}
          onInput={(event) => {
            onDate(event.currentTarget.value);
          }}
        />
        <TextField
          type="time"
          label={t('rescue.mail.time')}
          value={time}
          onInput={(event) => {
            onTime(event.currentTarget.value);
          }}
        />
      </div>
      {proposal === null ? <p role="status">{t('rescue.mail.noMoment')}</p> : <Proposal {...proposal} />}
      <BackButton label={t('common.back')} onBack={onBack} />
    </>
  );
}

function Proposal({ subject, body, lang, mail, calendar }: NonNullable<NewAppointmentProps['proposal']>) {
  const { t } = useText();
  const { copy, hasWorked } = useCopy(body);
  return (
    <>
      <section aria-label={t('rescue.mail.text')} class={css.mail} lang={lang}>
        <h3>{subject}</h3>
        <p class={css.body}>{body}</p>
      </section>
      <Actions>
        {/* In a tab of its own: a mail program on the web must not take this panel's place. */}
        <ButtonLink variant="main" target="_blank" rel="noreferrer" href={mail.href}>
          {t('rescue.mail.open')}
        </ButtonLink>
        <Button onClick={copy}>{t('rescue.mail.copy')}</Button>
        {calendar}
      </Actions>
      {!mail.hasBody && <p class={css.copied}>{t('common.mailTooLong')}</p>}
      <p role="status" class={css.copied}>
        {hasWorked !== null && t(hasWorked ? 'rescue.mail.copied' : 'rescue.mail.copyFailed')}
      </p>
    </>
  );
}
