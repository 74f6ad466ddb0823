import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { readPeopleAndFollowUps } from '@/lib/actions/read-record';
import { followUpTable, peopleTable } from '@/lib/export/tables';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import { offerFile } from '@/components/ui/offer-file';

/** People and promises as tables for a spreadsheet. */
export function TablesSection() {
  const text = useText();
  const attempt = useAttempt();
  const offer = (name: string, make: typeof tableOf.people): void => {
    attempt(async () => {
      offerFile({ name, text: make(await readPeopleAndFollowUps(), text) });
    });
  };
  return (
    <Disclosure summary={text.t('sheet.take')}>
      <Actions>
        <Button
          onClick={() => {
            offer(`bakkie-${text.t('sheet.file.people')}.csv`, tableOf.people);
          }}
        >
          {text.t('sheet.csv.people')}
        </Button>
        <Button
          onClick={() => {
            offer(`bakkie-${text.t('sheet.file.followUps')}.csv`, tableOf.followUps);
          }}
        >
          {text.t('sheet.csv.followUps')}
        </Button>
      </Actions>
    </Disclosure>
  );
}

type Everything = Awaited<ReturnType<typeof readPeopleAndFollowUps>>;
type Text = Parameters<typeof peopleTable>[1];

const tableOf = {
  people: ({ people }: Everything, text: Text): string => peopleTable(people, text),
  followUps: ({ people, followUps }: Everything, text: Text): string =>
    followUpTable(followUps, people, text),
};
