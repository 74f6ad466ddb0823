import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder in the built extension. */
export const PICTURE_FOLDER = 'picture';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What the picture check ships besides code: the files of others, exactly as they came. A file that is not the one that was tried
 * fails the build. Where they come from: docs/decisions/0006-picture.md.
 */
const FILES = [
  {
    from: 'node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
    sha256: '77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b',
  },
  {
    from: 'lib/picture/model/facemesh-detection-short.json',
    sha256: '39a0a802cee9aeacd430e35b819f3a77f1440ca94747388a4147185a0bda7a03',
  },
  {
    from: 'lib/picture/model/facemesh-detection-short.bin',
    sha256: 'e9b69ee1c1f8cd33c58120bcd75bf8c56bfba20c880f447e9d293ec102059d4b',
  },
  { from: 'lib/picture/model/notice.txt', sha256: null },
];

/** For the build: each file and its place in the extension. Throws when one is not the file that was tried. */
export function pictureFiles(): { absoluteSrc: string; relativeDest: string }[] {
  return FILES.map(({ from, sha256 }) => {
    const absoluteSrc = path.join(root, from);
    const found = createHash('sha256').update(readFileSync(absoluteSrc)).digest('hex');
    if (sha256 !== null && found !== sha256) {
      throw new Error(`${from} is not the file that was tried: its SHA-256 is ${found}, not ${sha256}.`);
    }
    return { absoluteSrc, relativeDest: `${PICTURE_FOLDER}/${path.basename(from)}` };
  });
}
