import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { areSameFindings, dominant, type Finding } from '@/lib/domain/finding';
import { report } from '@/lib/errors/report';
import type { Block } from '@/lib/picture/background';
import type { Look } from '@/lib/picture/looker';
import { watchPicture } from '@/lib/picture/picture-line';
import { spotsOf } from '@/lib/picture/spots';

/** What is shown of the looks at a picture. It changes when there is something else to show, not four times a second. */
export interface Shown {
  /** The same array as long as they say the same. */
  readonly findings: readonly Finding[];
  /** What the first finding is about, in the background. */
  readonly spots: readonly Block[];
  /** This browser cannot look. */
  readonly hasFailed: boolean;
}

const NOTHING: Shown = { findings: [], spots: [], hasFailed: false };

/** What to show of what the video plays; `last` holds the last look as it was, for whoever wants its measures. */
export function useLooks(
  video: RefObject<HTMLVideoElement | null>,
  stream: MediaStream,
): { shown: Shown; last: RefObject<Look | null> } {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const last = useRef<Look | null>(null);
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = stream;
    setShown(NOTHING);
    let key = '';
    const line = watchPicture(
      element,
      (look) => {
        last.current = look;
        const spots = spotsOf(dominant(look.findings), look.spots);
        const next = JSON.stringify([look.findings, spots]);
        if (next === key) return;
        key = next;
        setShown(({ findings }) => ({
          findings: areSameFindings(findings, look.findings) ? findings : look.findings,
          spots,
          hasFailed: false,
        }));
      },
      (reason) => {
        report('look at the picture', new Error(reason));
        setShown({ ...NOTHING, hasFailed: true });
      },
    );
    return () => {
      line.stop();
      last.current = null;
      element.srcObject = null;
    };
  }, [video, stream]);
  return { shown, last };
}
