import { Icon } from '@/components/ui/Icon';
import { Title } from '@/components/ui/Title';
import css from './BlankPage.module.css';

/** What others may see when the screen is shared: nothing, and a way back. The panel is the user's own: pressing it anywhere will do. */
export function BlankPage({ back, onBack }: { back: string; onBack: () => void }) {
  return (
    <main>
      <Title>
        <button type="button" class={css.blank} aria-label={back} onClick={onBack}>
          <Icon name="cup" />
        </button>
      </Title>
    </main>
  );
}
