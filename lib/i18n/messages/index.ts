import { background } from './background';
import { common } from './common';
import { invitation } from './invitation';
import { live } from './live';
import { options } from './options';
import { panel } from './panel';
import { popup } from './popup';
import { questionSets } from './question-sets';
import { rescue } from './rescue';
import { takeIn } from './take-in';

/** Every sentence of the product. A file an area, both languages side by side, with the same keys (held by a test). */
export const messages = {
  nl: {
    ...common.nl,
    ...live.nl,
    ...panel.nl,
    ...popup.nl,
    ...options.nl,
    ...questionSets.nl,
    ...rescue.nl,
    ...invitation.nl,
    ...takeIn.nl,
    ...background.nl,
  },
  en: {
    ...common.en,
    ...live.en,
    ...panel.en,
    ...popup.en,
    ...options.en,
    ...questionSets.en,
    ...rescue.en,
    ...invitation.en,
    ...takeIn.en,
    ...background.en,
  },
};

export type MessageKey = keyof (typeof messages)['nl'];
