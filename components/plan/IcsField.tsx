import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useText } from '@/lib/i18n/use-text';
import css from './IcsField.module.css';

/** Another way in: the calendar file of an invitation, which may be dropped on the form as well. */
export function IcsField({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class={css.file}>
      <input
        ref={field}
        type="file"
        aria-label={t('takeIn.file')}
        accept=".ics,text/calendar"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
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
