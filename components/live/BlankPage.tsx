import { IconButton } from '@/components/ui/IconButton';
import { Title } from '@/components/ui/Title';
import css from './BlankPage.module.css';

/** What others may see when the screen is shared: nothing, and a way back. */
export function BlankPage({ back, onBack }: { back: string; onBack: () => void }) {
  return (
    <main class={css.blank}>
      <Title>
        <IconButton icon="cup" label={back} onClick={onBack} />
      </Title>
    </main>
  );
}
