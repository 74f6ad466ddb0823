import { DraftFieldSection } from '@/components/prepare/DraftFieldSection';
import { PersonFieldSection } from '@/components/prepare/PersonFieldSection';
import { RememberedSection } from '@/components/prepare/RememberedSection';
import { Disclosure } from '@/components/ui/Disclosure';
import { describePerson, renamePerson } from '@/lib/actions/describe-person';
import type { Person } from '@/lib/domain/person';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './DatedTextForm.module.css';

/** Who somebody is: folded, because one comes to read more often than to write. */
export function PersonAboutSection({ person }: { person: Person }) {
  const { t } = useText();
  const { now } = useTime();
  return (
    <Disclosure summary={t('people.about')}>
      <div class={css.form}>
        <DraftFieldSection
          subject={`person:${person.id}:name`}
          stored={person.name}
          save={(text) => renamePerson(person.id, text, now())}
          label={t('people.name')}
          longest={200}
        />
        <PersonFieldSection person={person} field="organisation" longest={200} />
        <PersonFieldSection
          person={person}
          field="viaWhom"
          longest={200}
          hint={t('prepare.person.viaWhom.hint')}
        />
        <DraftFieldSection
          subject={`person:${person.id}:circle`}
          stored={person.circle}
          save={(text) => describePerson(person.id, { circle: text }, now())}
          label={t('people.circle')}
          hint={t('people.circle.hint')}
          longest={200}
        />
        <RememberedSection person={person} />
      </div>
    </Disclosure>
  );
}
