import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NoteDraftSection } from '@/components/notes/NoteDraftSection';
import { TakeBackSection, type JustDone } from '@/components/undo/TakeBackSection';
import { Actions } from '@/components/ui/Actions';
import { Button, ButtonLink } from '@/components/ui/Button';
import { useCopy } from '@/components/ui/use-copy';
import type { MailText } from '@/lib/content/new-appointment';
import { mailtoOf } from '@/lib/domain/mailto';
import type { Language } from '@/lib/domain/question';
import { useNote } from '@/lib/hooks/use-note';
import { useText } from '@/lib/i18n/use-text';
import css from './MailDraft.module.css';

export interface MailDraftSectionProps {
  conversationId: string;
  /** The note the user's own wording is kept under. */
  subject: string;
  /** As it was composed; the user's own wording goes before it. */
  mail: MailText;
  /** The language of the mail, which need not be the page's. */
  language: Language;
  /** Where to; may be empty. */
  email: string;
  /** How it is composed; null for no choice. Once the wording is the user's own, how to get them back stands in their place. */
  choices: ComponentChildren;
  isSent: boolean;
  onSent: (isSent: boolean) => void;
}

/** A mail that is ready, to change, copy or open in one's own mail program. Nothing is sent from here. */
export function MailDraftSection(props: MailDraftSectionProps) {
  const { conversationId, subject, mail, language, email, choices, isSent, onSent } = props;
  const { t } = useText();
  const note = useNote(conversationId, subject);
  const [isTyping, setTyping] = useState(false);
  const [done, setDone] = useState<JustDone | null>(null);
  const isOwn = isTyping || note.text !== '';
  const body = isOwn ? note.text : mail.body;
  const address = mailtoOf(email, mail.subject, body);

  const { copy, hasWorked } = useCopy(body);
  const replaceOwn = (text: string): Promise<void> => {
    setTyping(false);
    note.onInput(text);
    note.onBlur();
    return note.flush();
  };

  // What is shown may be copied: not the composed one while there may be the user's own.
  if (!note.isReady && note.place !== 'elsewhere') return null;
  return (
    <div class={css.mail}>
      {choices && (isOwn ? <small>{t('thanks.own')}</small> : <div class={css.choices}>{choices}</div>)}
      <div lang={language}>
        <p class={css.subject}>
          <b>{mail.subject}</b>
        </p>
        <NoteDraftSection
          note={{
            ...note,
            text: body,
            onInput: (text) => {
              setTyping(true);
              note.onInput(text);
            },
          }}
          label={t('thanks.text')}
          isLabelHidden
          rows={10}
          elapsedMs={null}
        />
      </div>
      <TakeBackSection
        isInPlace
        takesFocus
        done={done}
        onGone={() => {
          setDone(null);
        }}
      />
      <Actions class={css.ways}>
        <Button variant="main" onClick={copy}>
          {t('thanks.copy')}
        </Button>
        {/* In a tab of its own: a mail program on the web must not take this panel's place. */}
        <ButtonLink target="_blank" rel="noreferrer" href={address.href}>
          {t('thanks.open')}
        </ButtonLink>
        <Button
          aria-pressed={isSent}
          icon={isSent ? 'check' : undefined}
          onClick={() => {
            onSent(!isSent);
          }}
        >
          {t('thanks.sent')}
        </Button>
        {isOwn && (
          <Button
            variant="quiet"
            icon="undo"
            onClick={() => {
              const before = note.text;
              void replaceOwn('');
              setDone({ text: t('thanks.composedAnew'), undo: () => replaceOwn(before) });
            }}
          >
            {t('thanks.composeAnew')}
          </Button>
        )}
      </Actions>
      {!address.hasBody && <p>{t('common.mailTooLong')}</p>}
      <p role="status">{hasWorked !== null && t(hasWorked ? 'thanks.copied' : 'thanks.copyFailed')}</p>
    </div>
  );
}
