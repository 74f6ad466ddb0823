import { useState } from 'preact/hooks';
import { setMeetingLink } from '@/lib/actions/plan-conversation';
import type { Conversation } from '@/lib/domain/conversation';
import { readMeetingLink } from '@/lib/domain/meeting-link';
import { asInstant } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { linkDraftOf } from './draft-names';
import { LinkField } from './LinkField';

/** Asks for the link of a conversation that has none yet, and keeps it as soon as one is there. */
export function LinkSection({ conversation }: { conversation: Conversation }) {
  const attempt = useAttempt();
  const draftId = linkDraftOf(conversation);
  const draft = useFormDraft(draftId, { link: '' });
  const [wasCommitted, setWasCommitted] = useState(false);
  if (!draft.isReady) return null;
  const typed = draft.fields.link;
  const reading = readMeetingLink(typed);

  const keep = async (url: string): Promise<void> => {
    await draft.flush();
    await setMeetingLink(conversation.id, url, asInstant(Date.now()), draftId);
  };
  const keepIfThere = (texts: readonly string[]): boolean => {
    const link = texts.map(readMeetingLink).find(({ kind }) => kind === 'link');
    if (link?.kind === 'link') {
      attempt(() => keep(link.url));
    }
    return link !== undefined;
  };

  return (
    <LinkField
      isLabelHidden
      value={typed}
      problem={wasCommitted && reading.kind === 'refused' ? reading.reason : undefined}
      onInput={(link) => {
        setWasCommitted(false);
        draft.change({ link });
      }}
      onPaste={keepIfThere}
      onCommit={() => {
        setWasCommitted(true);
        keepIfThere([typed]);
      }}
    />
  );
}
