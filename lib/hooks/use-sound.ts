import { useEffect, useState } from 'preact/hooks';
import { watchSound, type Heard } from '@/lib/picture/sound-line';

/** What the microphone gives now; null without one, and until something was heard. */
export function useSound(stream: MediaStream | null): Heard | null {
  const [heard, setHeard] = useState<Heard | null>(null);
  useEffect(() => {
    setHeard(null);
    return stream === null ? undefined : watchSound(stream, setHeard).stop;
  }, [stream]);
  return heard;
}
