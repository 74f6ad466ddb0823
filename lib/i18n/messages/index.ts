import { background } from './background';
import { common } from './common';
import { live } from './live';
import { memory } from './memory';
import { options } from './options';
import { panel } from './panel';
import { people } from './people';
import { picture } from './picture';
import { pictureFindings } from './picture-findings';
import { plan } from './plan';
import { planTexts } from './plan-texts';
import { popup } from './popup';
import { questionSets } from './question-sets';
import { rescue } from './rescue';
import { sheet } from './sheet';

/** Every sentence of the product. A file an area, both languages side by side, with the same keys (held by a test). */
export const messages = {
  nl: {
    ...common.nl,
    ...live.nl,
    ...memory.nl,
    ...panel.nl,
    ...people.nl,
    ...picture.nl,
    ...pictureFindings.nl,
    ...plan.nl,
    ...planTexts.nl,
    ...popup.nl,
    ...options.nl,
    ...questionSets.nl,
    ...rescue.nl,
    ...sheet.nl,
    ...background.nl,
  },
  en: {
    ...common.en,
    ...live.en,
    ...memory.en,
    ...panel.en,
    ...people.en,
    ...picture.en,
    ...pictureFindings.en,
    ...plan.en,
    ...planTexts.en,
    ...popup.en,
    ...options.en,
    ...questionSets.en,
    ...rescue.en,
    ...sheet.en,
    ...background.en,
  },
};

export type MessageKey = keyof (typeof messages)['nl'];
