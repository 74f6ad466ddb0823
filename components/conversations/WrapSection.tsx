import { useState } from 'preact/hooks';
import { MarksSection } from '@/components/marks/MarksSection';
import { NoteSection } from '@/components/notes/NoteSection';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { closeConversation, resumeConversation } from '@/lib/actions/run-conversation';
import { agreedLength } from '@/lib/domain/conversation';
import { elapsed } from '@/lib/domain/clock';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import { asDuration, inMinutes, later, seconds, type Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import { PersonHeading } from './PersonHeading';
import { UnaskedSection } from './UnaskedSection';
import css from './WrapSection.module.css';

/** A call that broke off may be joined again: that long the wrap-up keeps still. */
const STILL_FOR = seconds(30);

/** Just after the call: the notes while they are fresh, and what was not asked. */
export function WrapSection({
  conversation,
  person,
  now,
  hasCallEnded,
  onBack,
}: WithPerson & {
  now: Instant;
  /** The call itself is over, rather than finished by the user while it went on. */
  hasCallEnded: boolean;
  /** Puts the wrap-up off; null where there is nowhere to go. */
  onBack: (() => void) | null;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const [isSure, setSure] = useState(false);
  const endedAt = conversation.endedAt ?? now;
  const isStill =
    hasCallEnded && !isSure && conversation.meetingIds.length > 0 && now < later(endedAt, STILL_FOR);
  const talkedMs = elapsed(conversation, now);
  const over = Math.floor(inMinutes(asDuration(talkedMs - agreedLength(conversation))));

  return (
    <main>
      <PersonHeading person={person}>
        {onBack && <IconButton icon="close" label={t('wrap.later')} onClick={onBack} />}
      </PersonHeading>
      <div class={css.wrap}>
        <div>
          <p class={css.title}>{t('wrap.title')}</p>
          <small>
            {t('past.length', { count: Math.round(inMinutes(talkedMs)) })}
            {over > 0 && ` · ${t('clock.state.over', { count: over })}`}
          </small>
        </div>
        <p role="status">{t(isStill ? 'wrap.still' : 'wrap.text')}</p>
        <MarksSection conversation={conversation} canMark={false}>
          {() => (
            <NoteSection
              conversationId={conversation.id}
              subject={WHOLE_CONVERSATION}
              label={t('note.label')}
              elapsedMs={null}
            />
          )}
        </MarksSection>
        {!isStill && <UnaskedSection conversation={conversation} />}
        <Actions>
          {isStill ? (
            <Button
              variant="main"
              onClick={() => {
                setSure(true);
              }}
            >
              {t('wrap.now')}
            </Button>
          ) : (
            <Button
              variant="main"
              onClick={() => attempt(() => closeConversation(conversation.id, time.now()))}
            >
              {t('wrap.close')}
            </Button>
          )}
          <Button onClick={() => attempt(() => resumeConversation(conversation.id, time.now()))}>
            {t('wrap.resume')}
          </Button>
        </Actions>
      </div>
    </main>
  );
}
