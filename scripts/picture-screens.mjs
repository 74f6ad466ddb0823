/** `npm run picture-screens`: a picture of the picture check for every finding, in both languages, light and dark. */
import { runOnBuild } from './setup/run-on-build.mjs';

await runOnBuild('scripts/picture-screens.ts', 30);
