import { useEffect, useState } from 'preact/hooks';
import { listLastWords } from '@/lib/db/last-words';

/** What was being typed when the page could not go on and is not on disk yet; read once the fields are gone. */
export function useLastWords(): readonly string[] {
  const [texts, setTexts] = useState<readonly string[]>([]);
  useEffect(() => {
    setTexts(listLastWords().map(({ text }) => text));
  }, []);
  return texts;
}
