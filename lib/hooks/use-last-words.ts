import { useEffect, useState } from 'preact/hooks';
import { listLastWords, readLastFields } from '@/lib/db/last-words';

/** What was being typed when the page could not go on and is not on disk yet; read once the fields are gone. */
export function useLastWords(): readonly string[] {
  const [texts, setTexts] = useState<readonly string[]>([]);
  useEffect(() => {
    setTexts(
      listLastWords().map(({ subject, text }) => (subject.startsWith('form:') ? filledIn(subject) : text)),
    );
  }, []);
  return texts;
}

/** What was filled in on a form, a line a field. */
const filledIn = (subject: string): string =>
  Object.values(readLastFields(subject) ?? {})
    .filter((text) => text !== '')
    .join('\n');
