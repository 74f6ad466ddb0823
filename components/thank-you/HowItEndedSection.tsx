import { TextArea } from '@/components/ui/TextArea';
import { decide } from '@/lib/actions/settle-due';
import { howItEndedMail } from '@/lib/content/after-mails';
import type { Conversation } from '@/lib/domain/conversation';
import type { Due } from '@/lib/domain/due';
import type { Person } from '@/lib/domain/person';
import { spokenName } from '@/lib/domain/spoken-name';
import { HOW_IT_ENDED, LEARNT, linesOf } from '@/lib/domain/wrap-up';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useOwnText } from '@/lib/hooks/use-own-text';
import { useThanksSources } from '@/lib/hooks/use-thanks-sources';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { MailDraftSection } from './MailDraftSection';

/** Tells somebody who helped how it ended: the news is written once, for everybody. */
export function HowItEndedSection({
  due,
  conversation: { id, language, address, personId },
  helper,
}: {
  due: Due;
  conversation: Conversation;
  helper: Person;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const news = useOwnText(HOW_IT_ENDED);
  // What was learnt came from the one who was talked with.
  const sources = useThanksSources(id, null);
  const learnt = linesOf(sources?.notes.get(LEARNT) ?? '')[0] ?? '';
  const isSent =
    sources?.followUps.some(
      ({ kind, personId: toldId, outcome }) =>
        kind === due.kind && toldId === helper.id && outcome === 'done',
    ) ?? false;
  const mail = howItEndedMail({
    language,
    address,
    name: spokenName(helper.name, language, address),
    ended: news.text,
    learnt: personId === helper.id ? learnt : '',
  });
  return (
    <>
      <TextArea
        label={t('thanks.ended')}
        hint={t('thanks.ended.hint')}
        rows={2}
        doesGrow
        maxLength={2000}
        readOnly={!news.isReady}
        value={news.text}
        onInput={(event) => {
          news.onInput(event.currentTarget.value);
        }}
        onBlur={news.onBlur}
      />
      {mail && sources && (
        <MailDraftSection
          conversationId={id}
          subject={`${HOW_IT_ENDED}:${helper.id}`}
          mail={mail}
          language={language}
          email={helper.email}
          choices={null}
          isSent={isSent}
          onSent={(wasSent) => attempt(() => decide(due, { outcome: wasSent ? 'done' : null }, time.now()))}
        />
      )}
    </>
  );
}
