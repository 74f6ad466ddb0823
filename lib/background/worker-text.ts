import { chosenLanguage, createTranslator, type Translator } from '@/lib/i18n/translator';
import { readSettings } from '@/lib/settings/settings';

/** The worker's own words, in the language of the settings. */
export async function workerText(): Promise<Translator> {
  const { language } = await readSettings();
  return createTranslator(chosenLanguage(language, navigator.language));
}
