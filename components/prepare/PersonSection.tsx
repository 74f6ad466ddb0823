import { useId } from 'preact/hooks';
import { NoteSection } from '@/components/notes/NoteSection';
import { Disclosure } from '@/components/ui/Disclosure';
import { RadioPills } from '@/components/ui/RadioPills';
import { describePerson, type Description } from '@/lib/actions/describe-person';
import { setAddress } from '@/lib/actions/prepare-conversation';
import { personHints } from '@/lib/domain/hints';
import { SMALL_TALK } from '@/lib/domain/introduction';
import { CLOSENESS } from '@/lib/domain/person';
import { useAcquaintances } from '@/lib/hooks/use-acquaintances';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { Hints } from './Hints';
import { PartnerSection } from './PartnerSection';
import { PersonFieldSection } from './PersonFieldSection';
import { RememberedSection } from './RememberedSection';

/** With whom: what the conversation and the request for it draw on, and folded what is good to remember of them. */
export function PersonSection({ conversation, person }: WithPerson) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const acquaintances = useAcquaintances();
  const names = useId();
  const describe = (about: Partial<Description>): void => {
    if (person) attempt(() => describePerson(person.id, about, now()));
  };
  return (
    <>
      <datalist id={names}>
        {acquaintances?.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <PartnerSection conversation={conversation} person={person} names={names} />
      {conversation.language === 'nl' && (
        <RadioPills
          legend={t('plan.address')}
          options={(['je', 'u'] as const).map((value) => ({ value, label: t(`plan.address.${value}`) }))}
          value={conversation.address}
          onChoose={(address) => {
            attempt(() => setAddress(conversation.id, address, now()));
          }}
        />
      )}
      {person && (
        <>
          <RadioPills
            legend={t('prepare.closeness')}
            options={CLOSENESS.map((value) => ({ value, label: t(`prepare.closeness.${value}`) }))}
            value={person.closeness ?? undefined}
            onChoose={(closeness) => {
              describe({ closeness });
            }}
          />
          <PersonFieldSection person={person} field="organisation" longest={200} />
          <PersonFieldSection
            person={person}
            field="viaWhom"
            longest={200}
            list={names}
            hint={t('prepare.person.viaWhom.hint')}
          />
          <Hints hints={personHints(conversation.talkType, person)} />
          <NoteSection
            conversationId={conversation.id}
            subject={SMALL_TALK}
            label={t('prepare.smallTalk')}
            hint={t('prepare.smallTalk.hint')}
            rows={1}
            elapsedMs={null}
          />
          <Disclosure summary={t('prepare.remember')}>
            <RememberedSection person={person} />
          </Disclosure>
        </>
      )}
    </>
  );
}
