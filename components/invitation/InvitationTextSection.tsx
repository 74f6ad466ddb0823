import { useState } from 'preact/hooks';
import { NoteDraftSection } from '@/components/notes/NoteDraftSection';
import { Hints } from '@/components/prepare/Hints';
import { Button } from '@/components/ui/Button';
import { UndoToast } from '@/components/ui/UndoToast';
import type { MailText } from '@/lib/content/new-appointment';
import type { Conversation } from '@/lib/domain/conversation';
import { wordingHints } from '@/lib/domain/hints';
import { ownInvitation, type InvitationForm } from '@/lib/domain/invitation';
import { mailtoOf } from '@/lib/domain/mailto';
import { useNote } from '@/lib/hooks/use-note';
import { useText } from '@/lib/i18n/use-text';
import { InvitationWays } from './InvitationWays';
import css from './InvitationTextSection.module.css';

export interface InvitationTextSectionProps {
  conversation: Conversation;
  form: InvitationForm;
  /** The text as it follows from what was filled in. */
  drafted: MailText;
  /** Where a mail goes; may be empty. */
  email: string;
  /** What would make the drafted text stronger. */
  missing: 'goal' | 'forThem' | null;
}

/** The text to send: as drafted, until the user writes in it; from then on it is the user's own and stays as typed. */
export function InvitationTextSection(props: InvitationTextSectionProps) {
  const { conversation, form, drafted, email, missing } = props;
  const { t } = useText();
  const note = useNote(conversation.id, ownInvitation(form));
  const [hasTyped, setHasTyped] = useState(false);
  const [dropped, setDropped] = useState<string | null>(null);
  // A field that is being emptied is the user's own too.
  const isOwn = hasTyped || note.text !== '';
  const text = isOwn ? note.text : drafted.body.trimEnd();

  const write = (own: string): void => {
    setHasTyped(true);
    setDropped(null);
    note.onInput(own);
  };
  const startAgain = (): void => {
    setDropped(note.text);
    setHasTyped(false);
    note.onInput('');
    note.onBlur();
  };

  return (
    <div class={css.text}>
      <NoteDraftSection
        note={{ ...note, text, onInput: write }}
        label={t('invitation.text')}
        isLabelHidden
        lang={conversation.language}
        rows={6}
        elapsedMs={null}
        tools={
          isOwn && (
            <Button variant="quiet" icon="undo" onClick={startAgain} disabled={!note.isReady}>
              {t('invitation.restart')}
            </Button>
          )
        }
      />
      <Hints hints={wordingHints(text, conversation)} />
      {!isOwn && missing && <p class={css.hint}>{t(`invitation.missing.${missing}`)}</p>}
      <UndoToast
        text={dropped === null ? undefined : t('invitation.restored')}
        undoLabel={t('common.undo')}
        onUndo={() => {
          if (dropped !== null) write(dropped);
        }}
        closeLabel={t('common.close')}
        onClose={() => {
          setDropped(null);
        }}
      />
      <InvitationWays text={text} mail={form === 'short' ? null : mailtoOf(email, drafted.subject, text)} />
    </div>
  );
}
