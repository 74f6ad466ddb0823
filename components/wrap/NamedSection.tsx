import { useEffect, useState } from 'preact/hooks';
import { TakeBackSection, type JustDone } from '@/components/undo/TakeBackSection';
import { meetNamedPeople } from '@/lib/actions/mark-moment';
import { addNamed, correctNamed, namedIn, skipNamed } from '@/lib/actions/named-people';
import { readNamed } from '@/lib/domain/named';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { useLive } from '@/lib/hooks/use-live';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { AddLine } from './AddLine';
import { PersonRow } from './PersonRow';

/** Who was named: each becomes a person, through whom the talk was with. */
export function NamedSection({ conversation }: WithPerson) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const named = useLive(() => namedIn(conversation.id), [conversation.id]).value ?? [];
  const [done, setDone] = useState<JustDone | null>(null);
  const { id } = conversation;
  const draft = useFormDraft(`named:${id}`, { text: '' });
  useEffect(() => {
    attempt(() => meetNamedPeople(id, time.now()));
  }, [attempt, id, time]);
  if (!draft.isReady) return null;
  return (
    <>
      <p>{t(named.length === 0 ? 'wrap.named.none' : 'wrap.named.kept')}</p>
      {named.length > 0 && (
        <ul>
          {named.map((entry) => {
            const words = readNamed(entry.mark.text);
            const { organisation, viaWhom } = entry.person ?? {
              organisation: words.organisation,
              viaWhom: '',
            };
            return (
              <PersonRow
                key={entry.mark.id}
                named={{ name: entry.person?.name ?? words.name, organisation }}
                about={[organisation, viaWhom && t('live.via', { name: viaWhom })]
                  .filter(Boolean)
                  .join(' · ')}
                onCorrect={(to) => attempt(() => correctNamed(entry, to, time.now()))}
                onSkip={() => {
                  const text = t('wrap.named.skipped', { name: words.name });
                  attempt(async () => {
                    setDone({ text, undo: await skipNamed(entry, time.now()) });
                  });
                }}
              />
            );
          })}
        </ul>
      )}
      <AddLine
        label={t('wrap.named.add')}
        add={t('common.add')}
        maxLength={200}
        text={draft.fields.text}
        onInput={(text) => {
          draft.change({ text });
        }}
        onAdd={() => {
          attempt(() => draft.carryOut(({ text }) => addNamed(conversation, text, time.now())));
        }}
      />
      <TakeBackSection
        done={done}
        onGone={() => {
          setDone(null);
        }}
      />
    </>
  );
}
