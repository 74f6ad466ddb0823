import type { Address } from '@/lib/domain/question';
import type { IntroductionLine } from '@/lib/domain/introduction';
import type { Translate } from '@/lib/i18n/translator';

/** What one of the six lines is about, in the words one uses to the other. */
export function lineLabel(line: IntroductionLine, address: Address, t: Translate): string {
  switch (line) {
    case 'why-you':
    case 'you-know':
    case 'may-i-ask':
      return t(address === 'u' ? `introduction.line.${line}.u` : `introduction.line.${line}`);
    default:
      return t(`introduction.line.${line}`);
  }
}
