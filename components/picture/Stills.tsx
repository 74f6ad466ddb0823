import css from './Stills.module.css';

interface Still {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
}

export interface StillsProps {
  now: Still;
  /** The set-up that was good; its still only where the user kept one. */
  then: (Omit<Still, 'src'> & { title: string; src: string | null; differences: readonly string[] }) | null;
}

/** Now, and beside it what was good before. */
export function Stills({ now, then }: StillsProps) {
  return (
    <div class={css.stills}>
      <figure class={css.still}>
        <img class={css.picture} src={now.src} alt={now.alt} />
        <figcaption class={css.caption}>{now.caption}</figcaption>
      </figure>
      {then && (
        <figure class={css.still}>
          {then.src !== null && <img class={css.picture} src={then.src} alt={then.alt} />}
          <figcaption class={css.caption}>
            <h3>{then.title}</h3>
            <p>{then.caption}</p>
            <ul>
              {then.differences.map((difference) => (
                <li key={difference}>{difference}</li>
              ))}
            </ul>
          </figcaption>
        </figure>
      )}
    </div>
  );
}
