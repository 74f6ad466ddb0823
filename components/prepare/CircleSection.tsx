import { OwnTextSection } from '@/components/notes/NoteSection';
import { CopyButton } from '@/components/ui/CopyButton';
import { Disclosure } from '@/components/ui/Disclosure';
import { OVERLOOKED_ROLES } from '@/lib/content/overlooked-roles';
import { LOOKING_FOR, WHO_KNOWS, WHOM_TO_APPROACH } from '@/lib/domain/own-circle';
import { useOwnTextShown } from '@/lib/hooks/use-own-text';
import { useText } from '@/lib/i18n/use-text';
import css from './CircleSection.module.css';

/** The user's own circle: who knows, who could be approached, and a short text to tell many people. The same in every conversation. */
export function CircleSection() {
  const { t, language } = useText();
  const lookingFor = useOwnTextShown(LOOKING_FOR);
  return (
    <>
      <p class={css.courage}>{t('prepare.circle.courage')}</p>
      <OwnTextSection
        subject={LOOKING_FOR}
        label={t('prepare.circle.looking-for')}
        hint={t('prepare.circle.looking-for.hint')}
        rows={3}
      />
      {lookingFor.trim() !== '' && (
        <div class={css.copy}>
          <CopyButton
            label={t('prepare.copy')}
            text={lookingFor}
            told={{ copied: t('prepare.copied'), refused: t('prepare.copyRefused') }}
          />
        </div>
      )}
      <OwnTextSection
        subject={WHO_KNOWS}
        label={t('prepare.circle.who-knows')}
        hint={t('prepare.circle.who-knows.hint')}
        rows={2}
      />
      <OwnTextSection subject={WHOM_TO_APPROACH} label={t('prepare.circle.approach')} rows={2} />
      <Disclosure summary={t('prepare.circle.roles')}>
        <ul class={css.roles}>
          {OVERLOOKED_ROLES[language].map((role) => (
            <li key={role}>{role}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
