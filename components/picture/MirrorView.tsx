import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Block } from '@/lib/picture/background';
import css from './MirrorView.module.css';

export interface MirrorViewProps {
  video: RefObject<HTMLVideoElement | null>;
  label: string;
  caption: string;
  /** What stands out in the background, by its place in a picture of `spotsAcross`, unmirrored. */
  spots: readonly Block[];
  spotsAcross: number;
  /** The face is where it belongs: the drawn frame steps back. */
  isInPlace: boolean;
}

/** Where a face belongs in a picture of 16 by 9: eyes at two fifths from above, a face a fifth of the width. */
const OVAL = { x: 8, y: 4.1, across: 1.5, along: 2.1 };
const EYES = 3.6;

/** The camera's picture as a mirror shows it, with a drawn frame for face and eyes. */
export function MirrorView({ video, label, caption, spots, spotsAcross, isInPlace }: MirrorViewProps) {
  const [size, setSize] = useState({ width: 16, height: 9 });
  return (
    <figure class={css.figure}>
      <div class={css.mirror} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
        <video
          ref={video}
          class={css.video}
          aria-label={label}
          autoplay
          muted
          playsInline
          onLoadedMetadata={({ currentTarget: { videoWidth: width, videoHeight: height } }) => {
            setSize({ width, height });
          }}
        />
        <svg
          class={css.over}
          viewBox={`0 0 ${spotsAcross} ${(spotsAcross * size.height) / size.width}`}
          aria-hidden="true"
        >
          {spots.map(({ column, row }) => (
            <rect key={`${column} ${row}`} class={css.spot} x={column} y={row} width={1} height={1} />
          ))}
        </svg>
        <svg class={isInPlace ? css.faint : css.over} viewBox="0 0 16 9" aria-hidden="true">
          {[css.edge, css.guide].map((stroke) => (
            <g key={stroke} class={stroke}>
              <ellipse cx={OVAL.x} cy={OVAL.y} rx={OVAL.across} ry={OVAL.along} />
              <path d={`M${OVAL.x - 2.2} ${EYES}h1.1M${OVAL.x + 1.1} ${EYES}h1.1`} />
            </g>
          ))}
        </svg>
      </div>
      <figcaption class={css.caption}>{caption}</figcaption>
    </figure>
  );
}
