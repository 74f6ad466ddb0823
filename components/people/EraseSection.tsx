import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { countErasure, erasePerson } from '@/lib/actions/people';
import type { Person } from '@/lib/domain/person';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useLive } from '@/lib/hooks/use-live';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';

/** So many are shown: enough to see that no ordinary word is taken for the name. */
const SENTENCES_SHOWN = 10;

const COUNTED = ['conversations', 'notes', 'marks', 'followUps', 'exchanges', 'mentions'] as const;

export interface EraseSectionProps {
  person: Person;
  onClose: () => void;
  onErased: (undo: () => Promise<void>) => void;
}

/** Says what will go with a person before anything goes. */
export function EraseSection({ person, onClose, onErased }: EraseSectionProps) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const { value: erasure } = useLive(() => countErasure(person.id), [person.id]);
  const going = COUNTED.filter((what) => erasure && erasure[what] > 0);
  return (
    <Dialog
      title={t('people.erase.title', { name: person.name })}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="danger"
            disabled={!erasure}
            onClick={() => {
              attempt(async () => {
                onErased(await erasePerson(person.id, now()));
              });
            }}
          >
            {t('people.erase.do')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      {erasure && going.length === 0 && <p>{t('people.erase.onlyPerson')}</p>}
      {erasure && going.length > 0 && (
        <>
          <p>{t('people.erase.text')}</p>
          <ul>
            {going.map((what) => (
              <li key={what}>{t(`people.erase.${what}`, { count: erasure[what] })}</li>
            ))}
          </ul>
        </>
      )}
      {erasure && erasure.sentences.length > 0 && (
        <>
          <p>{t('people.erase.sentences')}</p>
          <ul>
            {erasure.sentences.slice(0, SENTENCES_SHOWN).map((sentence, place) => (
              <li key={place}>{sentence}</li>
            ))}
          </ul>
          {erasure.sentences.length > SENTENCES_SHOWN && (
            <p>{t('people.erase.sentences.more', { count: erasure.sentences.length - SENTENCES_SHOWN })}</p>
          )}
        </>
      )}
      {erasure?.isNameShared && <p>{t('people.erase.shared')}</p>}
      <p>{t('people.erase.undo')}</p>
    </Dialog>
  );
}
