import { Checkbox } from '@/components/ui/Checkbox';
import { Disclosure } from '@/components/ui/Disclosure';
import { RadioPills } from '@/components/ui/RadioPills';
import { Select } from '@/components/ui/Select';
import { describePerson } from '@/lib/actions/describe-person';
import { rhythmNear, RHYTHMS, SUPPORT_KINDS, type Person } from '@/lib/domain/person';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './DatedTextForm.module.css';

/** How the user sees this contact: nobody else ever does. */
export function RelationSection({ person }: { person: Person }) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const describe = (about: Partial<Pick<Person, 'support' | 'supportKinds' | 'keepInTouchDays'>>): void => {
    attempt(() => describePerson(person.id, about, now()));
  };
  return (
    <section>
      <h2>{t('people.keep')}</h2>
      <div class={css.form}>
        <Select
          label={t('people.rhythm')}
          hint={t('people.rhythm.hint')}
          value={String(rhythmNear(person.keepInTouchDays) ?? '')}
          onChange={(event) => {
            const { value } = event.currentTarget;
            describe({ keepInTouchDays: value === '' ? null : Number(value) });
          }}
        >
          <option value="">{t('people.rhythm.none')}</option>
          {RHYTHMS.map((days) => (
            <option key={days} value={days}>
              {t(`people.rhythm.${days}`)}
            </option>
          ))}
        </Select>
        <Disclosure summary={t('people.private')}>
          <div class={css.form}>
            <RadioPills
              legend={t('people.support')}
              options={[
                { value: 'none' as const, label: t('people.support.none') },
                { value: 'supportive' as const, label: t('people.support.supportive') },
                { value: 'hindering' as const, label: t('people.support.hindering') },
              ]}
              value={person.support ?? 'none'}
              onChoose={(value) => {
                describe({ support: value === 'none' ? null : value });
              }}
            />
            <fieldset>
              <legend>{t('people.supportKinds')}</legend>
              {SUPPORT_KINDS.map((kind) => (
                <Checkbox
                  key={kind}
                  label={t(`people.supportKind.${kind}`)}
                  checked={person.supportKinds.includes(kind)}
                  onChange={(event) => {
                    const rest = person.supportKinds.filter((other) => other !== kind);
                    describe({ supportKinds: event.currentTarget.checked ? [...rest, kind] : rest });
                  }}
                />
              ))}
            </fieldset>
          </div>
        </Disclosure>
      </div>
    </section>
  );
}
