import { useState } from 'preact/hooks';
import { CalendarLinkSection } from '@/components/calendar/CalendarLinkSection';
import { newAppointmentMail } from '@/lib/content/new-appointment';
import { agreedLength, type Conversation } from '@/lib/domain/conversation';
import { dateOf, instantOf, timeOf, weekAfter } from '@/lib/domain/local-time';
import { mailtoOf } from '@/lib/domain/mailto';
import { inMinutes } from '@/lib/domain/time';
import { useTime } from '@/lib/hooks/use-time';
import { createTranslator } from '@/lib/i18n/translator';
import { useText } from '@/lib/i18n/use-text';
import { NewAppointment } from './NewAppointment';

export interface NewAppointmentSectionProps {
  conversation: Conversation;
  /** How the other is greeted; may be empty. */
  name: string;
  onBack: () => void;
}

/** Proposes to talk again a week later, as long as was agreed at first; the mail speaks the conversation's language. */
export function NewAppointmentSection({ conversation, name, onBack }: NewAppointmentSectionProps) {
  const { t } = useText();
  const clock = useTime();
  const { id, language, address, meetingLink } = conversation;
  const [moment, setMoment] = useState(() => {
    const again = weekAfter(conversation.startedAt ?? clock.now());
    return { date: dateOf(again), time: timeOf(again) };
  });
  const startsAt = moment.date === '' || moment.time === '' ? null : instantOf(moment.date, moment.time);

  const propose = (at: NonNullable<typeof startsAt>) => {
    const lengthMs = agreedLength({ agreements: conversation.agreements.filter((each) => !each.isCutShort) });
    const theirs = createTranslator(language);
    const mail = newAppointmentMail({
      language,
      address,
      name,
      moment: theirs.t('rescue.mail.moment', { day: theirs.day(at), time: theirs.clockTime(at) }),
      length: theirs.t('common.minutesCount', { count: inMinutes(lengthMs) }),
    });
    const title = name === '' ? t('rescue.mail.eventUnnamed') : t('rescue.mail.event', { name });
    const event = { id: `${id}-again@bakkie`, title, notes: '', startsAt: at, lengthMs, link: meetingLink };
    const calendar = (
      <CalendarLinkSection
        write={({ icsOf }) => icsOf(event, clock.now())}
        fileName={t('rescue.mail.file')}
      />
    );
    return { ...mail, lang: language, mail: mailtoOf('', mail.subject, mail.body), calendar };
  };

  return (
    <NewAppointment
      {...moment}
      onDate={(date) => {
        setMoment({ ...moment, date });
      }}
      onTime={(time) => {
        setMoment({ ...moment, time });
      }}
      proposal={startsAt === null ? null : propose(startsAt)}
      onBack={onBack}
    />
  );
}
