import type { Frame } from './frame';

/** Frames wider than this are made smaller first: what a call sends is seldom more, and sharpness is judged at this size. */
const FINE_WIDTH_AT_MOST = 640;

let canvas: OffscreenCanvas | null = null;

/** The pixels of a camera's frame. In a worker. */
export function toFrame(video: VideoFrame): Frame {
  const scale = Math.min(1, FINE_WIDTH_AT_MOST / video.displayWidth);
  const width = Math.round(video.displayWidth * scale);
  const height = Math.round(video.displayHeight * scale);
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
  // Pixels are read back each time: with this the browser keeps them where that costs little.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser draws nothing in a worker.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(video, 0, 0, width, height);
  return { rgba: context.getImageData(0, 0, width, height).data, width, height };
}
