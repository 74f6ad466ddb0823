import { useState } from 'preact/hooks';
import { RadioPills } from '@/components/ui/RadioPills';
import { setAddress } from '@/lib/actions/prepare-conversation';
import { decide } from '@/lib/actions/settle-due';
import { keepThanksForm, thanksFormOf } from '@/lib/actions/wrap-up';
import { referrerMail } from '@/lib/content/after-mails';
import { thankYouMail } from '@/lib/content/thank-you';
import { noonOf } from '@/lib/domain/day';
import { thankReferrerDue, thankYouDue } from '@/lib/domain/due';
import type { FollowUpKind } from '@/lib/domain/follow-up';
import { spokenName } from '@/lib/domain/spoken-name';
import { thanksFor } from '@/lib/domain/thank-you';
import { THANK_REFERRER, THANK_YOU } from '@/lib/domain/wrap-up';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useLive } from '@/lib/hooks/use-live';
import { useThanksSources } from '@/lib/hooks/use-thanks-sources';
import { useTime } from '@/lib/hooks/use-time';
import { createTranslator } from '@/lib/i18n/translator';
import { useText } from '@/lib/i18n/use-text';
import { MailDraftSection } from './MailDraftSection';

export type Thanked = 'person' | 'referrer';

const KINDS = { person: 'thank-you', referrer: 'thank-referrer' } as const satisfies Record<
  Thanked,
  FollowUpKind
>;

/** The thank-you for a talk, and the one for whoever made the introduction, in the language of the talk. */
export function ThankYouSection({
  conversation,
  person,
  startsWith = 'person',
}: WithPerson & { startsWith?: Thanked }) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const { id, language, address } = conversation;
  const sources = useThanksSources(id, person?.viaPersonId ?? null);
  const [to, setTo] = useState(startsWith);
  const { value: form } = useLive(() => thanksFormOf(id), [id]);

  if (sources === null || form === undefined) return null;
  const { followUps, referrer: viaPerson } = sources;
  const referrer = (viaPerson?.name ?? person?.viaWhom ?? '').trim();
  const now = time.now();
  const thanks = thanksFor({ ...sources, conversation, person, address }, now);
  const { day } = createTranslator(language);
  const toReferrer = to === 'referrer' && person !== null && referrer !== '';
  const mail = toReferrer
    ? referrerMail({
        language,
        address,
        name: spokenName(referrer, language, address),
        person: person.name,
        ago: thanks.ago,
        wasGood: conversation.review.talk === 'good',
      })
    : thankYouMail(thanks, form, (on) => day(noonOf(on)));
  const due = toReferrer ? thankReferrerDue(conversation, person) : thankYouDue(conversation);
  const isSent = followUps.some(({ kind, outcome }) => kind === due.kind && outcome === 'done');

  return (
    <>
      {person !== null && referrer !== '' && (
        <RadioPills
          legend={t('thanks.to')}
          options={[
            { value: 'person', label: person.name },
            { value: 'referrer', label: t('thanks.to.referrer', { name: referrer }) },
          ]}
          value={to}
          onChoose={setTo}
        />
      )}
      <MailDraftSection
        key={KINDS[to]}
        conversationId={id}
        subject={toReferrer ? THANK_REFERRER : THANK_YOU}
        mail={mail}
        language={language}
        email={(toReferrer ? viaPerson : person)?.email ?? ''}
        choices={
          toReferrer && language !== 'nl' ? null : (
            <>
              {!toReferrer && (
                <RadioPills
                  legend={t('thanks.form')}
                  isLegendHidden
                  options={(['long', 'short'] as const).map((value) => ({
                    value,
                    label: t(`thanks.form.${value}`),
                  }))}
                  value={form}
                  onChoose={(chosen) => attempt(() => keepThanksForm(id, chosen, time.now()))}
                />
              )}
              {language === 'nl' && (
                <RadioPills
                  legend={t('thanks.address')}
                  isLegendHidden
                  options={(['je', 'u'] as const).map((value) => ({ value, label: value }))}
                  value={address}
                  onChoose={(chosen) => attempt(() => setAddress(id, chosen, time.now()))}
                />
              )}
            </>
          )
        }
        isSent={isSent}
        onSent={(wasSent) => attempt(() => decide(due, { outcome: wasSent ? 'done' : null }, time.now()))}
      />
    </>
  );
}
