import { useText } from '@/lib/i18n/use-text';
import css from './TalkBars.module.css';

export interface TalkBarsProps {
  talks: readonly {
    href: string;
    name: string;
    at: number;
    /** Minutes. */
    agreedMin: number;
    talkedMin: number;
    overMin: number;
    /** What else there is to tell of it, in words. */
    told: readonly string[];
    /** What the user would do differently, in own words; may be empty. */
    differently: string;
  }[];
}

/** Talk by talk: how long it took, drawn over how long was agreed, and the rest in words. */
export function TalkBars({ talks }: TalkBarsProps) {
  const { t, date } = useText();
  const longest = Math.max(1, ...talks.map(({ agreedMin, talkedMin }) => Math.max(agreedMin, talkedMin)));
  const share = (min: number) => ({ inlineSize: `${String((100 * min) / longest)}%` });
  return (
    <section>
      <h2>{t('looking.talks')}</h2>
      <ul>
        {talks.map(({ href, name, at, agreedMin, talkedMin, overMin, told, differently }) => (
          <li key={href} class={css.talk}>
            <a class={css.name} href={href}>
              {name || t('common.noName')}
            </a>
            <small>{date(at)}</small>
            <span class={css.bar} aria-hidden="true">
              <span class={css.agreed} style={share(agreedMin)} />
              <span class={overMin > 0 ? css.over : css.talked} style={share(talkedMin)} />
            </span>
            <p class={css.told}>
              {[
                t('looking.talk.time', { talked: talkedMin, agreed: agreedMin }),
                ...(overMin > 0 ? [t('looking.talk.over', { over: overMin })] : []),
                ...told,
              ].join(' · ')}
            </p>
            {differently && <p class={css.told}>{t('looking.talk.differently', { text: differently })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
