import { describePerson, type Description } from '@/lib/actions/describe-person';
import type { Person } from '@/lib/domain/person';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { DraftFieldSection, type DraftFieldProps } from './DraftFieldSection';

type TextField = 'organisation' | 'role' | 'viaWhom' | 'matters' | 'personalFacts' | 'email';

/** One thing to write down about a person. */
export function PersonFieldSection({
  person,
  field,
  ...look
}: { person: Person; field: TextField & keyof Description } & Pick<
  DraftFieldProps,
  'longest' | 'isLong' | 'type' | 'list' | 'hint'
>) {
  const { t } = useText();
  const { now } = useTime();
  return (
    <DraftFieldSection
      {...look}
      subject={`person:${person.id}:${field}`}
      stored={person[field]}
      save={(text) => describePerson(person.id, { [field]: text }, now())}
      label={t(`prepare.person.${field}`)}
    />
  );
}
