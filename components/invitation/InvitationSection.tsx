import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { RadioPills } from '@/components/ui/RadioPills';
import { answerInvitation, logInvitation, unlogInvitation } from '@/lib/actions/log-invitation';
import { invitation } from '@/lib/content/invitation';
import { agreedLength, type Conversation, type Invitation } from '@/lib/domain/conversation';
import { lineSubject } from '@/lib/domain/introduction';
import {
  FOR_THEM,
  invitationState,
  WHAT_I_BRING,
  WHY_YOU,
  type InvitationForm,
} from '@/lib/domain/invitation';
import { spokenName } from '@/lib/domain/spoken-name';
import { inMinutes } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useNotes } from '@/lib/hooks/use-notes';
import { useTime } from '@/lib/hooks/use-time';
import { createTranslator } from '@/lib/i18n/translator';
import { useText } from '@/lib/i18n/use-text';
import { InvitationLog } from './InvitationLog';
import css from './InvitationSection.module.css';
import { InvitationTextSection } from './InvitationTextSection';

/** Asking for the conversation: the text, sent by the user's own hand, and what came of it. */
export function InvitationSection({ conversation, person }: WithPerson) {
  const { t } = useText();
  const { now } = useTime();
  const attempt = useAttempt();
  const notes = useNotes(conversation.id);
  const [chosen, setChosen] = useState<Invitation['form']>();
  const state = invitationState(conversation, now());
  const form = chosen ?? conversation.invitations.at(-1)?.form ?? (person?.email ? 'long' : 'short');

  const textOf = (wanted: InvitationForm) => {
    const { language, address, talkType, goal } = conversation;
    const request = {
      language,
      address,
      talkType,
      name: spokenName(person?.name ?? '', language, address),
      length: createTranslator(language).t('common.minutesCount', {
        count: inMinutes(agreedLength(conversation)),
      }),
      goal,
      viaWhom: person?.viaWhom ?? '',
      // A friend knows who is writing.
      whoIAm: person?.closeness === 'close' ? '' : (notes.get(lineSubject('who-i-am')) ?? ''),
      whyYou: notes.get(WHY_YOU) ?? '',
      forThem: notes.get(FOR_THEM) ?? '',
      whatIBring: notes.get(WHAT_I_BRING) ?? '',
    };
    return (
      <InvitationTextSection
        key={wanted}
        conversation={conversation}
        form={wanted}
        drafted={invitation(wanted, request)}
        email={person?.email ?? ''}
        missing={missingIn(request)}
      />
    );
  };

  const send = (
    <div>
      <Button
        onClick={() => {
          attempt(() => logInvitation(conversation.id, form, now()));
        }}
      >
        {t('invitation.sent')}
      </Button>
    </div>
  );
  const forms = (
    <RadioPills
      legend={t('invitation.form')}
      options={[
        { value: 'short', label: t('invitation.form.short') },
        { value: 'long', label: t('invitation.form.long') },
      ]}
      value={form}
      onChoose={setChosen}
    />
  );

  return (
    <div class={css.invitation}>
      {state.kind === 'unsent' ? (
        <>
          <p class={css.courage}>{t(`invitation.courage.${courageFor(conversation)}`)}</p>
          {forms}
          {textOf(form)}
          {send}
        </>
      ) : (
        <>
          <InvitationLog
            invitations={conversation.invitations}
            onAnswer={(sentAt, answer) => {
              attempt(() => answerInvitation(conversation.id, sentAt, answer, now()));
            }}
            onNotSent={(sentAt) => {
              attempt(() => unlogInvitation(conversation.id, sentAt, now()));
            }}
          />
          <p class={css.courage}>
            {state.kind === 'answered'
              ? state.last.answer && t(`invitation.answered.${state.last.answer}`)
              : t(OTHERWISE[state.kind])}
          </p>
          {state.kind === 'ask-again' && (
            <>
              {textOf('again')}
              {send}
            </>
          )}
          <Disclosure summary={t('invitation.text')}>
            {forms}
            {textOf(form)}
          </Disclosure>
        </>
      )}
    </div>
  );
}

const OTHERWISE = {
  waiting: 'invitation.waiting',
  'ask-again': 'invitation.again',
  'let-rest': 'invitation.letRest',
} as const;

/** What would make the request stronger: it states the goal, and what is in it for the other (S1-4). */
const missingIn = ({ goal, forThem, whatIBring }: Record<'goal' | 'forThem' | 'whatIBring', string>) =>
  goal.trim() === '' ? 'goal' : `${forThem}${whatIBring}`.trim() === '' ? 'forThem' : null;

const COURAGE = ['willing', 'glad', 'room'] as const;

/** A line that stays with its conversation, and is another one with the next (S3-9, S4-1a, S4-19). */
const courageFor = ({ id }: Conversation): (typeof COURAGE)[number] =>
  COURAGE[parseInt(id.slice(-2), 16) % COURAGE.length] ?? 'willing';
