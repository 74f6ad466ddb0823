import { CHECKLIST_TOPICS, type ChecklistItem, type ChecklistTopic } from '@/lib/domain/checklist';
import type { Language } from '@/lib/domain/question';

/** What to see to, and one line on why or how. */
export type ChecklistText = { text: string; why: string };

/** The checklist that comes with the product. Its texts are empty: they follow the language, see `checklistText`. */
export const SHIPPED_CHECKLIST: readonly ChecklistItem[] = CHECKLIST_TOPICS.map((topic) => ({
  id: topic,
  topic,
  text: '',
}));

/** The words of a shipped item in the user's language. */
export function checklistText(topic: ChecklistTopic, language: Language): ChecklistText {
  return TEXTS[topic][language];
}

const TEXTS: Record<ChecklistTopic, Record<Language, ChecklistText>> = {
  light: {
    nl: {
      text: 'Zacht licht op je gezicht',
      why: 'Een raam of lamp schuin vóór je. Fel licht geeft harde schaduwen.',
    },
    en: {
      text: 'Soft light on your face',
      why: 'A window or lamp in front of you, a little to the side. Harsh light throws hard shadows.',
    },
  },
  'back-light': {
    nl: {
      text: 'Geen raam achter je',
      why: 'Met het licht in je rug wordt je gezicht donker. Draai je stoel of doe het gordijn dicht.',
    },
    en: {
      text: 'No window behind you',
      why: 'Light from behind turns your face dark. Turn your chair or draw the curtain.',
    },
  },
  background: {
    nl: {
      text: 'Een echte, rustige achtergrond',
      why: 'Een lege muur, boeken of planten. Een virtuele achtergrond snijdt soms een stuk van je hoofd weg.',
    },
    en: {
      text: 'A real, calm background',
      why: 'A bare wall, books or plants. A virtual background sometimes cuts off part of your head.',
    },
  },
  camera: {
    nl: {
      text: 'Camera op ooghoogte',
      why: 'Zet je laptop op een stapel boeken. Zo kijk je de ander recht aan.',
    },
    en: {
      text: 'Camera at eye level',
      why: 'Put your laptop on a pile of books, so that you look straight at the other person.',
    },
  },
  sound: {
    nl: {
      text: 'Microfoon en geluid getest',
      why: 'Gebruik de geluidstest van Zoom of Teams. Met oortjes galmt het minder.',
    },
    en: {
      text: 'Microphone and sound tested',
      why: 'Use the sound test in Zoom or Teams. Earphones cut the echo.',
    },
  },
  door: {
    nl: {
      text: 'Deur dicht, huisgenoten weten het',
      why: 'Zeg hoe laat je klaar bent. Denk ook aan de hond of de kat.',
    },
    en: {
      text: 'Door shut, everyone at home knows',
      why: 'Tell them when you will be done. Think of the dog or the cat too.',
    },
  },
  phone: {
    nl: {
      text: 'Telefoon stil, meldingen uit',
      why: 'Ook de meldingen op je laptop. Een piepje leidt jullie allebei af.',
    },
    en: {
      text: 'Phone silent, notifications off',
      why: 'Those on your laptop too. One ping distracts you both.',
    },
  },
  link: {
    nl: {
      text: 'Link opent in de browser',
      why: 'Probeer het vijf minuten van tevoren. Wil Zoom of Teams de app openen, kies dan toch de browser.',
    },
    en: {
      text: 'Link opens in the browser',
      why: 'Try it five minutes early. If Zoom or Teams offers the app, choose the browser instead.',
    },
  },
  name: {
    nl: {
      text: 'Je eigen naam in beeld',
      why: 'Je voor- en achternaam, geen bijnaam en niet de naam van een huisgenoot.',
    },
    en: {
      text: 'Your own name on screen',
      why: 'First name and surname: no nickname, and not the name of someone you share the laptop with.',
    },
  },
  homework: {
    nl: {
      text: 'Huiswerk gedaan',
      why: 'Bekijk wie de ander is en wat de organisatie doet. Wat je al weet, hoef je niet te vragen.',
    },
    en: {
      text: 'Homework done',
      why: 'Look up the person and what the organisation does. What you know already, you need not ask.',
    },
  },
  water: {
    nl: {
      text: 'Glas water en lader binnen handbereik',
      why: 'Een slok geeft je even tijd om na te denken. Beeldbellen vreet stroom: laad op of steek de lader in.',
    },
    en: {
      text: 'A glass of water and your charger',
      why: 'A sip gives you a moment to think. Video eats the battery: charge it, or plug in.',
    },
  },
};
