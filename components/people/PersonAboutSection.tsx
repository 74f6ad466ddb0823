import { TextField } from '@/components/ui/TextField';
import type { Person } from '@/lib/domain/person';
import { useText } from '@/lib/i18n/use-text';

/** Who somebody is. */
export function PersonAboutSection({ person }: { person: Person }) {
  const { t } = useText();
  return <TextField label={t('people.email')} value={person.email} readOnly />;
}
