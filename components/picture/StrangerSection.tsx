import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { eraseGoodSetup, keepGoodSetup } from '@/lib/actions/good-setup';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useGoodSetup } from '@/lib/hooks/use-good-setup';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { compareSetups, type SetupMeasures } from '@/lib/picture/compare';
import type { Look } from '@/lib/picture/looker';
import { takeStill } from '@/lib/devices/still';
import { Stills } from './Stills';

export interface StrangerSectionProps {
  video: RefObject<HTMLVideoElement | null>;
  /** The last look; without measures while there is nobody. */
  last: RefObject<Look | null>;
}

/** A still, as large as the partner sees it, beside the set-up that was good before. It is gone with the page unless it is kept. */
export function StrangerSection({ video, last }: StrangerSectionProps) {
  const { t, dayAndTime } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const own = useGoodSetup();
  const [taken, setTaken] = useState<{ still: string; measures: SetupMeasures | null } | null>(null);
  const [keepsStill, setKeepsStill] = useState(false);

  const take = (): void => {
    const shown = video.current;
    if (shown === null) return;
    // The camera takes a moment; what was pressed before its picture stands is carried out with it.
    if (shown.videoWidth === 0) shown.addEventListener('loadeddata', take, { once: true });
    else setTaken({ still: takeStill(shown), measures: last.current?.measures ?? null });
  };
  const differences = own && taken?.measures ? compareSetups(taken.measures, own.measures) : null;
  return (
    <section>
      <h2>{t('picture.stranger')}</h2>
      <p>{t('picture.stranger.text')}</p>
      {taken && (
        <Stills
          now={{ src: taken.still, alt: t('picture.still.alt'), caption: t('picture.still.text') }}
          then={
            own
              ? {
                  title: t('picture.own'),
                  src: own.still,
                  alt: t('picture.still.own'),
                  caption: [
                    t('picture.own.kept', { day: dayAndTime(own.at) }),
                    ...(own.still === null ? [t('picture.own.measuresOnly')] : []),
                  ].join(' '),
                  differences:
                    differences?.length === 0
                      ? [t('picture.own.same')]
                      : (differences?.map((difference) => t(`picture.own.${difference}`)) ?? []),
                }
              : null
          }
        />
      )}
      {taken?.measures && (
        <Checkbox
          label={t('picture.own.still')}
          checked={keepsStill}
          onChange={({ currentTarget }) => {
            setKeepsStill(currentTarget.checked);
          }}
        />
      )}
      <Actions>
        <Button onClick={take}>{t(taken ? 'picture.stranger.again' : 'picture.stranger.take')}</Button>
        {taken?.measures && (
          <Button
            onClick={() => {
              const { still, measures: kept } = taken;
              if (kept) attempt(() => keepGoodSetup(kept, keepsStill ? still : null, now()));
            }}
          >
            {t('picture.own.keep')}
          </Button>
        )}
        {own && (
          <Button
            variant="danger"
            onClick={() => {
              attempt(eraseGoodSetup);
            }}
          >
            {t('picture.own.erase')}
          </Button>
        )}
      </Actions>
    </section>
  );
}
