import { useText } from '@/lib/i18n/use-text';
import css from './TalksTable.module.css';

export interface TalksTableProps {
  talks: readonly {
    href: string;
    name: string;
    at: number;
    /** Minutes. */
    agreedMin: number;
    talkedMin: number;
    overMin: number;
    mustAsks: { asked: number; of: number };
    isThankedInTime: boolean | null;
    newNames: number;
  }[];
}

/** Talk by talk, as a table with small bars: how long against what was agreed. */
export function TalksTable({ talks }: TalksTableProps) {
  const { t, date } = useText();
  const longest = Math.max(1, ...talks.map(({ agreedMin, talkedMin }) => Math.max(agreedMin, talkedMin)));
  const share = (min: number): string => `${String((100 * min) / longest)}%`;
  return (
    <section>
      <h2 id="talk-by-talk">{t('looking.table')}</h2>
      <div class={css.frame}>
        <table class={css.table} aria-labelledby="talk-by-talk">
          <thead>
            <tr>
              <th scope="col">{t('looking.talk')}</th>
              <th scope="col">{t('looking.time')}</th>
              <th scope="col">{t('looking.mustShort')}</th>
              <th scope="col">{t('looking.thanked')}</th>
              <th scope="col">{t('looking.namesShort')}</th>
            </tr>
          </thead>
          <tbody>
            {talks.map(
              ({ href, name, at, agreedMin, talkedMin, overMin, mustAsks, isThankedInTime, newNames }) => (
                <tr key={href}>
                  <th scope="row">
                    <a href={href}>{name || t('common.noName')}</a>
                    <small>{date(at)}</small>
                  </th>
                  <td>
                    <span class={css.bar} aria-hidden="true">
                      <span class={css.agreed} style={{ inlineSize: share(agreedMin) }} />
                      <span
                        class={overMin > 0 ? css.over : css.talked}
                        style={{ inlineSize: share(talkedMin) }}
                      />
                    </span>
                    <small>
                      {t(overMin > 0 ? 'looking.timeOver' : 'looking.timeInTime', {
                        talked: talkedMin,
                        agreed: agreedMin,
                        over: overMin,
                      })}
                    </small>
                  </td>
                  <td>{mustAsks.of > 0 ? t('looking.mustOf', mustAsks) : '–'}</td>
                  <td>
                    {isThankedInTime === null
                      ? '–'
                      : t(isThankedInTime ? 'looking.thanked.yes' : 'looking.thanked.no')}
                  </td>
                  <td>{newNames > 0 ? newNames : '–'}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
