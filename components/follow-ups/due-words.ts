import type { DueEntry } from '@/lib/domain/due';
import type { ToldDay } from '@/lib/domain/day';
import type { Translator } from '@/lib/i18n/translator';

/** What there is to do, in a sentence: "Bedank Marloes de Wit". */
export function dueWords({ kind, text, person, talkedWith }: DueEntry, { t }: Translator): string {
  const name = person?.name ?? '';
  const said = text.trim() !== '';
  switch (kind) {
    case 'thank-you':
      return name === '' ? t('due.thank-you.unnamed') : t('due.thank-you', { name });
    case 'thank-referrer':
      return t('due.thank-referrer', { name: name || text, person: talkedWith?.name ?? '' });
    case 'my-promise':
      return said ? text : t('due.my-promise.wordless');
    case 'their-promise':
      return said ? t('due.their-promise', { text }) : t('due.their-promise.wordless');
    case 'send-something':
      return said ? text : t('due.send-something', { name });
    case 'how-it-ended':
      return t('due.how-it-ended', { name });
    case 'keep-in-touch':
      return t('due.keep-in-touch', { name });
  }
}

/** Whom it is about, where the sentence does not say. */
export const dueAbout = ({ kind, person }: DueEntry): string =>
  kind === 'my-promise' || kind === 'their-promise' || kind === 'send-something' ? (person?.name ?? '') : '';

/** "Vandaag", "Morgen", "Stond voor vrijdag 4 december": a day that passed is no reproach. */
export function dayWords({ inDays, at }: ToldDay, { t, day }: Translator): string {
  if (inDays === 0) return t('day.today');
  if (inDays === 1) return t('day.tomorrow');
  if (inDays === -1) return t('day.yesterday');
  return inDays < 0 ? t('day.since', { day: day(at) }) : day(at);
}
