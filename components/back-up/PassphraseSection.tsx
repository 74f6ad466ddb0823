import { useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useOpenedFocus } from '@/components/ui/use-opened-focus';
import { hasPassphrase, setPassphrase } from '@/lib/actions/back-up';
import { tidyPassphrase } from '@/lib/export/seal';
import { useAnswer } from '@/lib/hooks/use-answer';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import css from './Place.module.css';

/** Long enough that trying them all takes too long (NIST SP 800-63B asks for at least eight, and advises more). */
const SHORTEST = 12;

/** Whether back-ups are locked, and with what. The passphrase stands in the fields only; it is not kept. */
export function PassphraseSection() {
  const { t } = useText();
  const attempt = useAttempt();
  const { answer: isOn, askAgain } = useAnswer(hasPassphrase);
  const [typed, setTyped] = useState<{ once: string; again: string } | null>(null);
  const [wasTried, setTried] = useState(false);
  const isOpen = typed !== null;
  const focus = useOpenedFocus(isOpen);
  if (isOn === null) return null;

  const close = (): void => {
    setTyped(null);
    setTried(false);
  };
  const choose = (passphrase: string): void => {
    attempt(async () => {
      await setPassphrase(passphrase);
      close();
      askAgain();
    });
  };

  if (!isOpen) {
    return (
      <>
        <p>{t('passphrase.explain')}</p>
        <p role="status">{t(isOn ? 'passphrase.on' : 'passphrase.off')}</p>
        <Actions>
          <Button
            ref={focus.opener}
            onClick={() => {
              setTyped({ once: '', again: '' });
            }}
          >
            {t(isOn ? 'passphrase.change' : 'passphrase.set')}
          </Button>
          {isOn && (
            <Button
              variant="quiet"
              onClick={() => {
                choose('');
              }}
            >
              {t('passphrase.remove')}
            </Button>
          )}
        </Actions>
      </>
    );
  }

  const [once, again] = [tidyPassphrase(typed.once), tidyPassphrase(typed.again)];
  const isShort = once.length < SHORTEST;
  const isOther = once !== again;
  return (
    <form
      class={css.fields}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort && !isOther) choose(once);
      }}
    >
      <TextField
        ref={focus.field}
        label={t('passphrase.label')}
        hint={t('passphrase.hint')}
        error={wasTried && isShort ? t('passphrase.short') : undefined}
        autoComplete="off"
        spellcheck={false}
        value={typed.once}
        onInput={(event) => {
          setTyped({ ...typed, once: event.currentTarget.value });
        }}
      />
      <TextField
        label={t('passphrase.again')}
        error={wasTried && !isShort && isOther ? t('passphrase.differs') : undefined}
        autoComplete="off"
        spellcheck={false}
        value={typed.again}
        onInput={(event) => {
          setTyped({ ...typed, again: event.currentTarget.value });
        }}
      />
      <Actions>
        <Button type="submit">{t('common.save')}</Button>
        <Button onClick={close}>{t('common.cancel')}</Button>
      </Actions>
    </form>
  );
}
