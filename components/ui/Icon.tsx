import { type Drawing, ICON_DRAWINGS, type IconName } from './icon-drawings';
import css from './Icon.module.css';

export type { IconName } from './icon-drawings';

/** A quiet line drawing in the colour of the text around it. It never speaks: the words beside it do. */
export function Icon({ name }: { name: IconName }) {
  const { line, shape, dots }: Drawing = ICON_DRAWINGS[name];
  return (
    <svg class={css.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {line !== undefined && <path class={css.line} d={line} />}
      {shape !== undefined && <path class={css.filled} d={shape} />}
      {dots?.map(([x, y]) => (
        <circle key={`${x} ${y}`} class={css.filled} cx={x} cy={y} r="1.1" />
      ))}
    </svg>
  );
}
