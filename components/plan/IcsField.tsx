import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/FileInput';
import { useText } from '@/lib/i18n/use-text';
import css from './IcsField.module.css';

/** Another way in: the calendar file of an invitation, which may be dropped on the form as well. */
export function IcsField({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class={css.file}>
      <FileInput ref={field} label={t('takeIn.file')} accept=".ics,text/calendar" onFile={onFile} />
      <Button
        variant="quiet"
        class={css.choose}
        onClick={() => {
          field.current?.click();
        }}
      >
        {t('takeIn.file')}
      </Button>
    </div>
  );
}
