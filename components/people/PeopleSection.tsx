import { useRef } from 'preact/hooks';
import { hrefOf } from '@/components/options/options-route';
import { PageTitle } from '@/components/options/PageTitle';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { EmptyState } from '@/components/ui/EmptyState';
import { TextField } from '@/components/ui/TextField';
import { namedAmong } from '@/lib/actions/name-person';
import { meetPerson } from '@/lib/actions/people';
import { circlesOf, pathsOf, type PathNode } from '@/lib/domain/paths';
import { asInstant, minutes } from '@/lib/domain/time';
import { TablesSection } from '@/components/take-along/TablesSection';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { usePeople } from '@/lib/hooks/use-people';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { Circles } from './Circles';
import { PathTree, type PathBranch } from './PathTree';
import { PeopleList } from './PeopleList';
import css from './PeopleSection.module.css';

/** A circle nobody was known in before this long ago is new. */
const NEW_FOR = minutes(90 * 24 * 60);

/** Everybody the user knows of, who led to whom, and the circles they belong to. */
export function PeopleSection() {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const people = usePeople();
  const draft = useFormDraft('person:new', { name: '' });
  const opensKnown = useRef<HTMLAnchorElement>(null);
  if (people === null || !draft.isReady) return null;
  const all = people.map(({ person }) => person);
  const paths = pathsOf(all);
  const known = namedAmong(all, draft.fields.name);
  const circles = circlesOf(all, asInstant(now() - NEW_FOR));
  return (
    <>
      <PageTitle line={t('people.intro')}>{t('people.title')}</PageTitle>
      <form
        class={css.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.fields.name.trim() === '') return;
          attempt(() =>
            draft.carryOut(async ({ name }) => {
              const id = await meetPerson(name, now());
              location.hash = hrefOf('people', id);
            }),
          );
        }}
      >
        <TextField
          label={t('people.new')}
          autoComplete="off"
          maxLength={200}
          value={draft.fields.name}
          onInput={(event) => {
            draft.change({ name: event.currentTarget.value });
          }}
          onKeyDown={(event) => {
            // A second one of the same name is made on purpose, by the button.
            if (event.key !== 'Enter' || event.isComposing || known === null) return;
            event.preventDefault();
            opensKnown.current?.focus();
          }}
        />
        <Button type="submit">{t(known ? 'people.addAnyway' : 'common.add')}</Button>
        {known && (
          <small role="status">
            {t('people.known')}{' '}
            <a
              ref={opensKnown}
              href={hrefOf('people', known.id)}
              onClick={() => {
                draft.change({ name: '' });
              }}
            >
              {t('people.open', { name: known.name })}
            </a>
          </small>
        )}
      </form>
      {people.length === 0 ? (
        <EmptyState text={t('people.empty')} />
      ) : (
        <PeopleList
          people={people.map(({ person, lastContactAt }) => ({
            id: person.id,
            href: hrefOf('people', person.id),
            name: person.name,
            line: [person.role, person.organisation].filter(Boolean).join(', '),
            lastContactAt,
          }))}
        />
      )}
      {paths.some(({ ledTo }) => ledTo.length > 0) && (
        <Disclosure summary={t('people.paths')}>
          <PathTree
            label={t('people.paths')}
            branches={paths.filter(({ ledTo }) => ledTo.length > 0).map(branchOf)}
          />
        </Disclosure>
      )}
      {circles.length > 0 && (
        <Disclosure summary={t('people.circles')}>
          <Circles
            circles={circles.map(({ circle, people: inIt, isNew }) => ({
              circle,
              isNew,
              people: inIt.map(({ id, name: called }) => ({ href: hrefOf('people', id), name: called })),
            }))}
          />
        </Disclosure>
      )}
      {people.length > 0 && <TablesSection />}
    </>
  );
}

const branchOf = ({ person, ledTo }: PathNode): PathBranch => ({
  href: hrefOf('people', person.id),
  name: person.name,
  line: person.organisation,
  ledTo: ledTo.map(branchOf),
});
