import type { Address, Language } from '@/lib/domain/question';

/** A question about the other themselves, for a list that has none (`advice.md`, S0-2). */
export function personQuestion(language: Language, address: Address): string {
  if (language === 'en') return 'What do you enjoy most in your work?';
  return address === 'u'
    ? 'Wat boeit u zelf het meest in uw werk?'
    : 'Wat boeit jou zelf het meest in je werk?';
}
