import type { Conversation } from '@/lib/domain/conversation';
import type { Address, Language } from '@/lib/domain/question';
import type { Step } from '@/lib/domain/steps';

/** Templates for `fillPhrase`: what to say at each step. Slots: name, viaWhom, goal, thanks, rememberMe. */
type Saying = { readonly je: string; readonly u: string; readonly en: string };

/** Who knows what they look for opens and closes with that (`advice.md`, S4-2a). */
const SOWING: Partial<Record<Step, Saying>> = {
  goal: {
    je: '[Via {viaWhom} kom ik bij jou. ]Ik weet wat ik zoek en hoor graag wat jij ervan vindt[: {goal}].',
    u: '[Via {viaWhom} kom ik bij u. ]Ik weet wat ik zoek en hoor graag wat u ervan vindt[: {goal}].',
    en: '[{viaWhom} pointed me to you. ]I know what I’m looking for and would like your view[: {goal}].',
  },
  'remember-me': {
    je: 'Wil je aan me denken als er iets vrijkomt?[ Onthoud me als {rememberMe}.]',
    u: 'Wilt u aan me denken als er iets vrijkomt?[ Onthoud me als {rememberMe}.]',
    en: 'Will you think of me when something opens up?[ Remember me as {rememberMe}.]',
  },
};

const SAYINGS: Record<Step, Saying> = {
  glad: {
    je: 'Fijn dat je tijd voor me maakt[, {name}].',
    u: 'Fijn dat u tijd voor me maakt[, {name}].',
    en: 'I’m glad you could make time for me[, {name}].',
  },
  goal: {
    je: '[Via {viaWhom} kom ik bij jou. ]Ik zoek hier geen baan, wel advies[: {goal}].',
    u: '[Via {viaWhom} kom ik bij u. ]Ik zoek hier geen baan, wel advies[: {goal}].',
    en: '[{viaWhom} pointed me to you. ]I’m not after a job here, but advice[: {goal}].',
  },
  introduction: {
    je: 'Zal ik kort vertellen wie ik ben en waarom ik kom?',
    u: 'Zal ik kort vertellen wie ik ben en waarom ik kom?',
    en: 'Shall I tell you briefly who I am and why I came?',
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
    en: 'Will you think of me if something comes up?[ Remember me as {rememberMe}.]',
  },
  'leave-asked': {
    je: 'Onze tijd is om. Mag ik nog vijf minuten, voor één vraag?',
    u: 'Onze tijd is om. Mag ik nog vijf minuten, voor één vraag?',
    en: 'Our time is up. May I have five more minutes, for one question?',
  },
};

/** What to say at a step of this kind of talk, as a template for `fillPhrase`. An undecided one explores. */
export function sayingFor(
  step: Step,
  { talkType, language, address }: Pick<Conversation, 'talkType' | 'language' | 'address'>,
): string {
  const saying = (talkType === 'sow' && SOWING[step]) || SAYINGS[step];
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
