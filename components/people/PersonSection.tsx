import { useState } from 'preact/hooks';
import { AddDueSection } from '@/components/follow-ups/AddDueSection';
import { GonePlace } from '@/components/options/GonePlace';
import { hrefOf } from '@/components/options/options-route';
import { PageTitle } from '@/components/options/PageTitle';
import type { Place } from '@/components/options/place';
import { BackLink } from '@/components/ui/BackLink';
import { Button } from '@/components/ui/Button';
import { TwoLines } from '@/components/ui/TwoLines';
import { removeExchange } from '@/lib/actions/people';
import type { Exchange } from '@/lib/domain/exchange';
import { dateOf, instantOf } from '@/lib/domain/local-time';
import { timeStamp } from '@/lib/domain/note';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { usePersonRecord } from '@/lib/hooks/use-people';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { EraseSection } from './EraseSection';
import { ExchangeFormSection } from './ExchangeFormSection';
import { PersonAboutSection } from './PersonAboutSection';
import { PersonHistory } from './PersonHistory';
import { PlainList } from './PlainList';
import { RelationSection } from './RelationSection';

/** One person: who they are, what was said, promised, given and received. */
export function PersonSection({ id, offerUndo }: Place & { id: string }) {
  const { t, date } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const { value: record } = usePersonRecord(id);
  const [isErasing, setErasing] = useState(false);
  if (record === undefined) return null;
  if (record === null) {
    return (
      <GonePlace section="people" title={t('people.title')} text={t('people.gone')} back={t('people.all')} />
    );
  }
  const { person, through, ledTo, conversations, marks, followUps, exchanges } = record;
  const onDay = (day: string): string => date(instantOf(day, '12:00'));
  const given = (direction: Exchange['direction']) =>
    exchanges
      .filter((exchange) => exchange.direction === direction)
      .map((exchange) => ({
        id: exchange.id,
        text: exchange.text,
        line: onDay(exchange.on),
        onRemove: () => {
          attempt(async () => {
            offerUndo({ text: t('people.exchange.removed'), undo: await removeExchange(exchange, now()) });
          });
        },
      }));
  return (
    <>
      <BackLink href={hrefOf('people')}>{t('people.all')}</BackLink>
      <PageTitle line={[person.role, person.organisation].filter(Boolean).join(', ') || undefined}>
        <TwoLines text={person.name || t('people.noName')} />
      </PageTitle>
      <PersonAboutSection person={person} />
      <PersonHistory
        through={through && { href: hrefOf('people', through.id), name: through.name }}
        ledTo={ledTo.map((other) => ({ href: hrefOf('people', other.id), name: other.name }))}
        conversations={conversations.map((conversation) => ({
          href: hrefOf('conversations', conversation.id),
          at: conversation.startedAt ?? conversation.plannedFor,
          goal: conversation.goal,
          isHeld: conversation.startedAt !== null,
        }))}
        promises={followUps.map(({ id: followUpId, kind, text, dueOn, outcome }) => ({
          id: followUpId,
          kind,
          text,
          due: onDay(dueOn),
          outcome,
        }))}
        moments={marks.map(({ id: markId, atMs, kind, text }) => ({
          id: markId,
          time: timeStamp(atMs),
          tag: t(`mark.${kind}`),
          text,
        }))}
      />
      <section>
        <h2>{t('people.between')}</h2>
        <PlainList title={t('people.exchange.gave')} entries={given('gave')} />
        <PlainList title={t('people.exchange.received')} entries={given('received')} />
        <PlainList title={t('people.exchange.in-touch')} entries={given('in-touch')} />
        <ExchangeFormSection personId={id} />
        <AddDueSection
          summary={t('people.send')}
          today={dateOf(now())}
          personId={id}
          onAdded={({ text, undo }) => {
            offerUndo({ text, undo: () => undo(now()) });
          }}
        />
      </section>
      <RelationSection person={person} />
      <div>
        <Button
          variant="danger"
          onClick={() => {
            setErasing(true);
          }}
        >
          {t('people.erase', { name: person.name })}
        </Button>
      </div>
      {isErasing && (
        <EraseSection
          person={person}
          onClose={() => {
            setErasing(false);
          }}
          onErased={(undo) => {
            offerUndo({ text: t('people.erased'), undo });
            location.hash = hrefOf('people');
          }}
        />
      )}
    </>
  );
}
