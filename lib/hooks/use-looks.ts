import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { report } from '@/lib/errors/report';
import type { Look } from '@/lib/picture/looker';
import { watchPicture } from '@/lib/picture/picture-line';

/** The last look at what the video plays; null until the first, 'failed' where this browser cannot look. */
export function useLooks(
  video: RefObject<HTMLVideoElement | null>,
  stream: MediaStream,
): Look | 'failed' | null {
  const [look, setLook] = useState<Look | 'failed' | null>(null);
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = stream;
    setLook(null);
    const line = watchPicture(element, setLook, (reason) => {
      report('look at the picture', new Error(reason));
      setLook('failed');
    });
    return () => {
      line.stop();
      element.srcObject = null;
    };
  }, [video, stream]);
  return look;
}
