import { useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { readWholeRecord } from '@/lib/actions/read-record';
import { conversationSheet, sheetName } from '@/lib/export/conversation-sheet';
import { asMarkdown, asPlainText } from '@/lib/export/sheet';
import { useLive } from '@/lib/hooks/use-live';
import { useText } from '@/lib/i18n/use-text';
import { CoachSheetSection } from './CoachSheetSection';
import { offerFile } from '@/components/ui/offer-file';

/** A conversation as a text to take along, on paper, in a file or to a coach. */
export function TakeAlongSection({ conversationId }: { conversationId: string }) {
  const text = useText();
  const { value: record } = useLive(() => readWholeRecord(conversationId), [conversationId]);
  const [isForCoach, setForCoach] = useState(false);
  if (record == null) return null;
  const sheet = conversationSheet(record, text);
  const name = sheetName(record.conversation);
  return (
    <Disclosure summary={text.t('sheet.take')}>
      <Actions>
        <Button
          onClick={() => {
            offerFile({ name: `${name}.md`, text: asMarkdown(sheet) });
          }}
        >
          {text.t('sheet.markdown')}
        </Button>
        <Button
          onClick={() => {
            offerFile({ name: `${name}.txt`, text: asPlainText(sheet) });
          }}
        >
          {text.t('sheet.plain')}
        </Button>
        <Button
          onClick={() => {
            print();
          }}
        >
          {text.t('sheet.print')}
        </Button>
        <Button
          onClick={() => {
            setForCoach(true);
          }}
        >
          {text.t('sheet.coach')}
        </Button>
      </Actions>
      {isForCoach && (
        <CoachSheetSection
          record={record}
          onClose={() => {
            setForCoach(false);
          }}
        />
      )}
    </Disclosure>
  );
}
