import { Switch } from '@/components/ui/Switch';
import { describePerson } from '@/lib/actions/describe-person';
import { linksIn, siteOf } from '@/lib/domain/homework';
import type { Person } from '@/lib/domain/person';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { DraftFieldSection } from './DraftFieldSection';
import { Links } from './Links';
import { PersonFieldSection } from './PersonFieldSection';
import css from './RememberedSection.module.css';

/** What is good to remember of a person: what matters to them, what small talk may come back to, where to find them. */
export function RememberedSection({ person }: { person: Person }) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  return (
    <div class={css.fields}>
      <PersonFieldSection person={person} field="role" longest={200} />
      <Switch
        label={t('prepare.decides')}
        checked={person.decidesOnHiring}
        onChange={(event) => {
          const decidesOnHiring = event.currentTarget.checked;
          attempt(() => describePerson(person.id, { decidesOnHiring }, now()));
        }}
      />
      <PersonFieldSection person={person} field="matters" longest={5000} isLong />
      <PersonFieldSection
        person={person}
        field="personalFacts"
        hint={t('prepare.person.personalFacts.hint')}
        longest={5000}
        isLong
      />
      <PersonFieldSection person={person} field="email" longest={320} type="email" />
      <DraftFieldSection
        subject={`person:${person.id}:links`}
        stored={person.links.join('\n')}
        save={(text) => describePerson(person.id, { links: linesOf(text) }, now())}
        label={t('prepare.person.links')}
        hint={t('prepare.person.links.hint')}
        longest={20_000}
        isLong
      />
      <Links
        label={t('prepare.person.links')}
        links={linksIn(person.links.join('\n')).map((url) => ({ url, name: siteOf(url) }))}
      />
    </div>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
