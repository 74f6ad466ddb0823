import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { Dialog } from '@/components/ui/Dialog';
import { Switch } from '@/components/ui/Switch';
import { TextArea } from '@/components/ui/TextArea';
import type { WholeRecord } from '@/lib/actions/read-record';
import { hideEverybody } from '@/lib/domain/hide-everybody';
import { coachSheet, sheetName } from '@/lib/export/conversation-sheet';
import { asPlainText, mapSheet } from '@/lib/export/sheet';
import { useText } from '@/lib/i18n/use-text';
import { offerFile } from '@/components/ui/offer-file';

/** The page for a coach, to be read before it is handed on; without names, unless one asks for them. */
export function CoachSheetSection({ record, onClose }: { record: WholeRecord; onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const [isBlanked, setBlanked] = useState(true);
  const sheet = coachSheet(record, text);
  const hide = hideEverybody(
    [...(record.person ? [record.person] : []), ...record.everybody],
    record.allMarks,
    {
      person: (letter) => t('sheet.hidden.person', { letter }),
      organisation: t('sheet.hidden.organisation'),
      address: t('sheet.hidden.address'),
      number: t('sheet.hidden.number'),
    },
  );
  const page = asPlainText(isBlanked ? mapSheet(sheet, hide) : sheet);
  return (
    <Dialog
      title={t('sheet.coach')}
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        <>
          <CopyButton
            label={t('sheet.copy')}
            text={page}
            told={{ copied: t('sheet.copied'), refused: t('sheet.notCopied') }}
          />
          <Button
            onClick={() => {
              offerFile({ name: `${sheetName(record.conversation)}-coach.txt`, text: page });
            }}
          >
            {t('sheet.plain')}
          </Button>
        </>
      }
    >
      <p>{t('sheet.coach.about')}</p>
      <Switch
        label={t('sheet.coach.blank')}
        checked={isBlanked}
        onChange={(event) => {
          setBlanked(event.currentTarget.checked);
        }}
      />
      <TextArea label={t('sheet.coach')} isLabelHidden readOnly rows={14} value={page} />
    </Dialog>
  );
}
