import { NoteSection } from '@/components/notes/NoteSection';
import { Card } from '@/components/ui/Card';
import { RadioPills } from '@/components/ui/RadioPills';
import { namedIn } from '@/lib/actions/named-people';
import { judge } from '@/lib/actions/wrap-up';
import type { Conversation } from '@/lib/domain/conversation';
import { readNamed } from '@/lib/domain/named';
import { WHO_ELSE } from '@/lib/domain/wrap-up';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useLive } from '@/lib/hooks/use-live';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './JudgedSection.module.css';

const TALK = ['good', 'mixed', 'poor'] as const;
const PATH = ['go-on', 'unsure', 'let-go'] as const;

/** This talk, and apart from it this path. After a bad talk: a kind word, and who else can tell about the path. */
export function JudgedSection({ conversation: { id, review } }: { conversation: Conversation }) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  return (
    <>
      <RadioPills
        legend={t('wrap.talk')}
        options={TALK.map((value) => ({ value, label: t(`wrap.talk.${value}`) }))}
        value={review.talk ?? undefined}
        onChoose={(talk) => attempt(() => judge(id, { talk }, time.now()))}
      />
      <RadioPills
        legend={t('wrap.path')}
        hint={t('wrap.path.hint')}
        options={PATH.map((value) => ({ value, label: t(`wrap.path.${value}`) }))}
        value={review.path ?? undefined}
        onChoose={(path) => attempt(() => judge(id, { path }, time.now()))}
      />
      {review.talk === 'poor' && <PoorTalk conversationId={id} />}
    </>
  );
}

function PoorTalk({ conversationId }: { conversationId: string }) {
  const { t, list } = useText();
  const named = useLive(() => namedIn(conversationId), [conversationId]).value ?? [];
  const names = named.map(({ mark }) => readNamed(mark.text).name);
  return (
    <Card class={css.poor}>
      <p>{t('wrap.poor.talk')}</p>
      <p>{t('wrap.poor.path')}</p>
      <NoteSection
        conversationId={conversationId}
        subject={WHO_ELSE}
        label={t('wrap.poor.whoElse')}
        rows={1}
        elapsedMs={null}
      />
      {names.length > 0 && <small>{t('wrap.poor.named', { names: list(names) })}</small>}
      <p>{t('wrap.poor.share')}</p>
    </Card>
  );
}
