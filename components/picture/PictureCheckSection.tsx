import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { keepVerdict } from '@/lib/actions/keep-verdict';
import { dominant, type Finding } from '@/lib/domain/finding';
import { inBackground } from '@/lib/errors/in-background';
import { useLooks } from '@/lib/hooks/use-looks';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { BLOCKS_ACROSS } from '@/lib/picture/background';
import { isVirtualCamera, type DeviceFailure } from '@/lib/devices/camera-failure';
import { sideOf } from '@/lib/picture/side';
import { DevicesSection } from './DevicesSection';
import { FindingList } from './FindingList';
import { MirrorView } from './MirrorView';
import css from './PictureCheckSection.module.css';
import { PlatformHints } from './PlatformHints';
import { SayFirst } from './SayFirst';
import { SoundSection } from './SoundSection';
import { StrangerSection } from './StrangerSection';
import { TestCallSection } from './TestCallSection';

export interface PictureCheckSectionProps {
  picture: MediaStream;
  sound: MediaStream | DeviceFailure;
  /** Whose checklist is ticked; null without a conversation. */
  conversationId: string | null;
  /** Tries the camera and the microphone again. */
  onAgain: () => void;
}

/** The live picture with what to move; what it finds is kept for the day, and ticks what it measured. */
export function PictureCheckSection({ picture, sound, conversationId, onAgain }: PictureCheckSectionProps) {
  const { t } = useText();
  const { now } = useTime();
  const video = useRef<HTMLVideoElement>(null);
  const { shown, last } = useLooks(video, picture);
  const [heard, setHeard] = useState<Finding | null>(null);
  const microphone = sound instanceof MediaStream ? sound : null;

  const findings = useMemo(
    () => (shown.findings.length === 0 || heard === null ? shown.findings : [...shown.findings, heard]),
    [shown.findings, heard],
  );
  useEffect(() => {
    if (findings.length > 0) inBackground('keep a verdict', keepVerdict(conversationId, findings, now()));
  }, [findings, conversationId, now]);

  const first = dominant(findings);
  const others = findings.filter((finding) => finding !== first && finding.advice !== null);
  const good = findings.filter(({ grade }) => grade === 'good');
  const side = shown.spots.length > 0 ? sideOf(shown.spots) : null;
  const label = picture.getVideoTracks()[0]?.label ?? '';
  return (
    <div class={css.check}>
      <div class={css.picture}>
        <MirrorView
          video={video}
          label={t('picture.mirror')}
          caption={t('picture.guide')}
          spots={shown.spots}
          spotsAcross={BLOCKS_ACROSS}
          isInPlace={findings.some(({ check }) => check === 'place') && !findings.some(isOutOfPlace)}
        />
        {isVirtualCamera(label) && <Notice tone="caution">{t('picture.virtual', { name: label })}</Notice>}
      </div>
      <div class={css.words}>
        {shown.hasFailed ? (
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
        <SoundSection sound={sound} onFinding={setHeard} onAgain={onAgain} />
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
        <StrangerSection video={video} last={last} />
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
