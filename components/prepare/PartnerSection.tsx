import { TextField } from '@/components/ui/TextField';
import { nameConversation } from '@/lib/actions/about-conversation';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';

/**
 * Whom the conversation is with. What is typed is a draft until the field is left: half a name is nobody yet. The name of somebody known
 * chooses that person.
 */
export function PartnerSection({ conversation, person, names }: WithPerson & { names: string }) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const draftId = `name:${conversation.id}`;
  const draft = useFormDraft(draftId, { name: person?.name ?? '' });
  if (!draft.isReady) return null;
  const { name } = draft.fields;
  const keep = (): void => {
    if (name.trim() === '' || name.trim() === person?.name) return;
    attempt(async () => {
      await draft.flush();
      await nameConversation(conversation.id, name, now(), draftId);
    });
  };
  return (
    <TextField
      label={t('prepare.person.name')}
      list={names}
      autoComplete="off"
      maxLength={200}
      value={name}
      onInput={(event) => {
        draft.change({ name: event.currentTarget.value });
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
