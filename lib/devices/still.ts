/** The size at which a partner sees somebody in a call with two: about a quarter of a laptop's screen. CSS pixels. */
export const STILL_WIDTH = 320;

/** Ninety percent: no blocks to be seen, some 20 kB. */
const QUALITY = 0.9;

/** What this video shows now, not mirrored, as a JPEG in a data address. Kept nowhere but where the caller keeps it. */
export function takeStill(video: HTMLVideoElement): string {
  const canvas = document.createElement('canvas');
  canvas.width = STILL_WIDTH;
  canvas.height = Math.round((STILL_WIDTH * video.videoHeight) / video.videoWidth);
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', QUALITY);
}
