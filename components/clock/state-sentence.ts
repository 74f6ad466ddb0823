import type { ClockState } from '@/lib/domain/clock';
import type { Translate } from '@/lib/i18n/translator';

/** What the state of the clock says. `left` is negative when over. */
export function stateSentence(state: ClockState, left: number, t: Translate): string {
  switch (state) {
    case 'over':
      return t('clock.state.over', { count: -left });
    case 'not-started':
    case 'running':
      return t('clock.state.running');
    default:
      return t(`clock.state.${state}`);
  }
}
