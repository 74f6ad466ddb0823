import { Select } from '@/components/ui/Select';
import type { Language, QuestionSet } from '@/lib/domain/question';
import { useText } from '@/lib/i18n/use-text';

export interface QuestionSetFieldProps {
  sets: readonly Pick<QuestionSet, 'id' | 'name' | 'language'>[];
  /** The id of a set; empty for no questions. */
  value: string;
  onChange: (questionSetId: string) => void;
}

/** Which questions: the sets in the language of the page come first. */
export function QuestionSetField({ sets, value, onChange }: QuestionSetFieldProps) {
  const { t, language: own } = useText();
  const languages: Language[] = own === 'nl' ? ['nl', 'en'] : ['en', 'nl'];
  return (
    <Select
      label={t('plan.set')}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    >
      {languages.map((language) => (
        <optgroup key={language} label={t(`plan.language.${language}`)}>
          {sets
            .filter((set) => set.language === language)
            .map((set) => (
              <option key={set.id} value={set.id}>
                {set.name}
              </option>
            ))}
        </optgroup>
      ))}
      <option value="">{t('plan.set.none')}</option>
    </Select>
  );
}
