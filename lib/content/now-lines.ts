import type { Address, Language } from '@/lib/domain/question';
import type { Step } from '@/lib/domain/steps';

/** Templates for `fillPhrase`: what to say at each step. Slots: name, viaWhom, goal, thanks, rememberMe. */
type Sayings = Record<Step, { readonly je: string; readonly u: string; readonly en: string }>;

const SAYINGS: Sayings = {
  glad: {
    je: 'Fijn dat je tijd voor me maakt[, {name}]. Ik heb ernaar uitgekeken.',
    u: 'Fijn dat u tijd voor me maakt[, {name}]. Ik heb ernaar uitgekeken.',
    en: 'Thank you for making time for me[, {name}]. I have been looking forward to it.',
  },
  goal: {
    je: '[Via {viaWhom} kom ik bij jou. ]Ik zoek hier geen baan, wel advies[: {goal}].',
    u: '[Via {viaWhom} kom ik bij u. ]Ik zoek hier geen baan, wel advies[: {goal}].',
    en: '[{viaWhom} pointed me to you. ]I am not after a job here, but after advice[: {goal}].',
  },
  introduction: {
    je: 'Zal ik kort vertellen wie ik ben en waarom ik juist bij jou kom?',
    u: 'Zal ik kort vertellen wie ik ben en waarom ik juist bij u kom?',
    en: 'Shall I tell you briefly who I am, and why I came to you?',
  },
  thanks: {
    je: 'Bedankt[, vooral voor {thanks}]. Hier kan ik echt mee verder.',
    u: 'Dank u wel[, vooral voor {thanks}]. Hier kan ik echt mee verder.',
    en: 'Thank you[, especially for {thanks}]. This really helps me on.',
  },
  'next-step': {
    je: 'Zal ik je laten weten hoe het verdergaat?',
    u: 'Zal ik u laten weten hoe het verdergaat?',
    en: 'Shall I let you know how it goes?',
  },
  'remember-me': {
    je: 'Wil je aan me denken als je iets hoort?[ Onthoud me als {rememberMe}.]',
    u: 'Wilt u aan me denken als u iets hoort?[ Onthoud me als {rememberMe}.]',
    en: 'Will you think of me when you hear of something?[ Remember me as {rememberMe}.]',
  },
  'leave-asked': {
    je: 'We zijn aan de tijd. Mag ik nog vijf minuten, voor één vraag?',
    u: 'We zijn aan de tijd. Mag ik nog vijf minuten, voor één vraag?',
    en: 'We have reached our time. May I have five more minutes, for one question?',
  },
};

/** What to say at a step, as a template for `fillPhrase`. */
export function sayingFor(step: Step, language: Language, address: Address): string {
  const saying = SAYINGS[step];
  return language === 'en' ? saying.en : saying[address];
}

/** Three ways to go on from an answer. */
export function followUps(language: Language, address: Address): readonly string[] {
  if (language === 'en') {
    return [
      'Stay silent and listen.',
      'So if I understand you well …',
      'Can you tell me a bit more about that?',
    ];
  }
  return address === 'u'
    ? ['Blijf stil en luister.', 'Dus als ik u goed begrijp …', 'Kunt u daar iets meer over vertellen?']
    : ['Blijf stil en luister.', 'Dus als ik je goed begrijp …', 'Kun je daar iets meer over vertellen?'];
}
