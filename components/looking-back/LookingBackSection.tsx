import { hrefOf } from '@/components/options/options-route';
import { PageTitle } from '@/components/options/PageTitle';
import { EmptyState } from '@/components/ui/EmptyState';
import { readPattern } from '@/lib/actions/look-back';
import { inMinutes } from '@/lib/domain/time';
import { useLive } from '@/lib/hooks/use-live';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { TalkBars } from './TalkBars';

/** The user's own pattern, in words and small bars: facts, no goal and no score. */
export function LookingBackSection() {
  const { t, list } = useText();
  const { now } = useTime();
  const { value: pattern } = useLive(() => readPattern(now()));
  if (pattern === undefined) return null;
  const { held, metAgain, followUpsDone } = pattern;
  const must = {
    asked: held.reduce((sum, { mustAsks }) => sum + mustAsks.asked, 0),
    of: held.reduce((sum, { mustAsks }) => sum + mustAsks.of, 0),
  };
  const thanked = held.filter(({ isThankedInTime }) => isThankedInTime !== null);
  const names = held.reduce((sum, { newNames }) => sum + newNames, 0);
  const judged = (['good', 'mixed', 'poor'] as const).flatMap((talk) => {
    const count = held.filter(({ review }) => review.talk === talk).length;
    return count === 0 ? [] : [t(`looking.judged.${talk}`, { count })];
  });
  const told = [
    t('looking.kept', { of: held.length, kept: held.filter(({ overMs }) => overMs === 0).length }),
    must.of > 0 && t('looking.must', must),
    thanked.length > 0 &&
      t('looking.thanks', {
        sent: thanked.filter(({ isThankedInTime }) => isThankedInTime).length,
        of: thanked.length,
      }),
    names > 0 && t('looking.names', { count: names }),
    metAgain > 0 && t('looking.depth', { count: metAgain }),
    followUpsDone > 0 && t('looking.done', { count: followUpsDone }),
    judged.length > 0 && t('looking.judged', { list: list(judged) }),
  ].filter((sentence) => sentence !== false);
  return (
    <>
      <PageTitle line={t('looking.intro')}>{t('looking.title')}</PageTitle>
      {held.length === 0 ? (
        <EmptyState text={t('looking.empty')} />
      ) : (
        <>
          <ul>
            {told.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <TalkBars
            talks={held.toReversed().map((talk) => ({
              href: hrefOf('conversations', talk.conversationId),
              name: talk.name,
              at: talk.startedAt,
              agreedMin: Math.round(inMinutes(talk.agreedMs)),
              talkedMin: Math.round(inMinutes(talk.talkedMs)),
              overMin: Math.ceil(inMinutes(talk.overMs)),
              told: [
                talk.mustAsks.of > 0 && t('looking.talk.must', talk.mustAsks),
                talk.isThankedInTime !== null &&
                  t(talk.isThankedInTime ? 'looking.talk.thanked' : 'looking.talk.notThanked'),
                talk.newNames > 0 && t('looking.talk.names', { count: talk.newNames }),
                talk.review.talk !== null && t(`looking.talk.${talk.review.talk}`),
              ].filter((words) => words !== false),
              differently: talk.differently,
            }))}
          />
        </>
      )}
    </>
  );
}
