import { useState } from 'preact/hooks';
import { importQuestionSets, planImport } from '@/lib/actions/question-sets-import';
import type { QuestionSet } from '@/lib/domain/question';
import { asInstant } from '@/lib/domain/time';
import { FILE_LARGEST_BYTES, readQuestionSetFile, type FileReading } from '@/lib/export/question-set-file';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { Translate } from '@/lib/i18n/translator';
import { useText } from '@/lib/i18n/use-text';
import { ImportDialog } from './ImportDialog';

export interface ImportSectionProps {
  existing: readonly QuestionSet[];
  onClose: () => void;
  /** So many sets were added. */
  onImported: (count: number) => void;
}

export function ImportSection({ existing, onClose, onImported }: ImportSectionProps) {
  const attempt = useAttempt();
  const { t } = useText();
  const [reading, setReading] = useState<FileReading>();
  const planned = reading?.name === 'sets' ? planImport(reading.sets, existing) : [];
  return (
    <ImportDialog
      refusal={reading === undefined || reading.name === 'sets' ? undefined : refusalOf(reading, t)}
      planned={planned.map(({ set, nameInFile }) => ({
        name: set.name,
        questions: set.questions.length,
        besides: set.name === nameInFile ? null : nameInFile,
      }))}
      onChoose={(file) => void readFile(file).then(setReading)}
      onAdd={() => {
        attempt(async () => {
          await importQuestionSets(planned, asInstant(Date.now()));
          onImported(planned.length);
        });
      }}
      onClose={onClose}
    />
  );
}

/** Takes in no more of the file than it needs to know that it is too large. */
async function readFile(file: File): Promise<FileReading> {
  try {
    return readQuestionSetFile(new Uint8Array(await file.slice(0, FILE_LARGEST_BYTES + 1).arrayBuffer()));
  } catch {
    // The file was moved or locked between choosing and reading.
    return { name: 'not-json' };
  }
}

function refusalOf(reading: Exclude<FileReading, { name: 'sets' }>, t: Translate): string {
  switch (reading.name) {
    case 'broken': {
      const { set, question } = reading;
      if (set === null) return t('file.broken');
      return question === null
        ? t('file.brokenInSet', { set })
        : t('file.brokenInQuestion', { set, question });
    }
    case 'too-many-sets':
      return t('file.too-many-sets', { most: reading.most });
    case 'too-many-questions':
    case 'too-many-must-asks':
      return t(`file.${reading.name}`, { set: reading.set, most: reading.most });
    default:
      return t(`file.${reading.name}`);
  }
}
