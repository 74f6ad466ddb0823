import { useEffect, useRef } from 'preact/hooks';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { keepVerdict } from '@/lib/actions/keep-verdict';
import { dominant, type Finding } from '@/lib/domain/finding';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useLooks } from '@/lib/hooks/use-looks';
import { useSound } from '@/lib/hooks/use-sound';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { isVirtualCamera, type DeviceFailure } from '@/lib/picture/camera-failure';
import { sideOf } from '@/lib/picture/side';
import { spotsOf } from '@/lib/picture/spots';
import { DevicesSection } from './DevicesSection';
import { FindingList } from './FindingList';
import { MirrorView } from './MirrorView';
import css from './PictureCheckSection.module.css';
import { PlatformHints } from './PlatformHints';
import { SayFirst } from './SayFirst';
import { SoundMeter } from './SoundMeter';
import { StrangerSection } from './StrangerSection';
import { TestCallSection } from './TestCallSection';

export interface PictureCheckSectionProps {
  picture: MediaStream;
  sound: MediaStream | DeviceFailure;
  /** Whose checklist is ticked; null without a conversation. */
  conversationId: string | null;
}

/** The live picture with what to move; what it finds is kept for the day, and ticks what it measured. */
export function PictureCheckSection({ picture, sound, conversationId }: PictureCheckSectionProps) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const video = useRef<HTMLVideoElement>(null);
  const look = useLooks(video, picture);
  const microphone = sound instanceof MediaStream ? sound : null;
  const heard = useSound(microphone);

  const seen = look === null || look === 'failed' ? null : look;
  const findings: readonly Finding[] = [
    ...(seen?.findings ?? []),
    ...(heard?.finding && seen ? [heard.finding] : []),
  ];
  const key = JSON.stringify(findings);
  useEffect(() => {
    const kept = JSON.parse(key) as readonly Finding[];
    if (kept.length > 0) attempt(() => keepVerdict(conversationId, kept, now()));
  }, [key, conversationId, attempt, now]);

  const first = dominant(findings);
  const others = findings.filter((finding) => finding !== first && finding.advice !== null);
  const good = findings.filter(({ grade }) => grade === 'good');
  const spots = spotsOf(first, seen?.spots);
  const side = spots.length > 0 ? sideOf(spots) : null;
  const label = picture.getVideoTracks()[0]?.label ?? '';
  return (
    <div class={css.check}>
      <div class={css.picture}>
        <MirrorView
          video={video}
          label={t('picture.mirror')}
          caption={t('picture.guide')}
          spots={spots}
          isInPlace={findings.some(({ check }) => check === 'place') && !findings.some(isOutOfPlace)}
        />
        {isVirtualCamera(label) && <Notice tone="caution">{t('picture.virtual', { name: label })}</Notice>}
      </div>
      <div class={css.words}>
        {look === 'failed' ? (
          <Notice tone="error">{t('picture.failed')}</Notice>
        ) : (
          <SayFirst
            tone={findings.length === 0 ? 'waiting' : first ? 'todo' : 'good'}
            heading={first?.grade === 'poor' ? t('picture.sayFirst') : null}
            text={
              findings.length === 0
                ? t('picture.looking')
                : first?.advice
                  ? t(`picture.advice.${first.advice}`)
                  : t('picture.good')
            }
            detail={side ? t(`picture.where.${side}`) : null}
          />
        )}
        <SoundMeter
          name={t('picture.check.sound')}
          label={t('picture.sound.level')}
          loudness={microphone ? (heard?.loudness ?? -Infinity) : null}
          tone={heard?.finding ? (heard.finding.grade === 'good' ? 'good' : 'attention') : 'plain'}
          text={
            typeof sound === 'string'
              ? t(`picture.sound.${sound}`)
              : heard?.finding
                ? t(heard.finding.advice ? `picture.advice.${heard.finding.advice}` : 'picture.sound.good')
                : t('picture.sound.say')
          }
        />
        {others.some(({ check }) => check !== 'sound') && (
          <FindingList
            label={t('picture.alsoFirst')}
            items={others
              .filter(({ check }) => check !== 'sound')
              .map(({ check, advice }) => ({
                id: check,
                name: t(`picture.check.${check}`),
                text: advice ? t(`picture.advice.${advice}`) : '',
              }))}
          />
        )}
        {good.length > 0 && (
          <Disclosure summary={t('picture.goodCount', { count: good.length })}>
            <ul class={css.good}>
              {good.map(({ check }) => (
                <li key={check}>{t(`picture.check.${check}`)}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        <Disclosure summary={t('picture.devices')}>
          <DevicesSection camera={picture} microphone={microphone} />
        </Disclosure>
      </div>
      <div class={css.more}>
        <StrangerSection video={video} measures={seen?.measures ?? null} />
        <TestCallSection
          picture={picture}
          microphoneId={microphone?.getTracks()[0]?.getSettings().deviceId ?? ''}
        />
        <PlatformHints />
      </div>
    </div>
  );
}

const isOutOfPlace = ({ check, grade }: Finding): boolean =>
  grade !== 'good' && ['face', 'place', 'height', 'size'].includes(check);
