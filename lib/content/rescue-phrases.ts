import type { RescueSituation } from '@/lib/domain/rescue';

/**
 * The ten difficult moments, in the order of the digits that pick them: 1 to 9, then 0. Sentences to say aloud in one breath, as
 * templates for `fillPhrase`. An empty `u` means that `je` serves both.
 */
export const SHIPPED_SITUATIONS: readonly RescueSituation[] = [
  {
    id: 'no-time',
    title: { nl: 'Geen tijd', en: 'No time' },
    keywords: 'haast druk weg moet vergadering uitstel kort hurry busy rush late leave reschedule',
    phrases: [
      {
        id: 'no-time-overtaken',
        branch: { nl: 'Er kwam iets tussen', en: 'Something came up' },
        je: 'Ik merk dat het nu niet uitkomt, {name}. Zullen we een ander moment kiezen? Dan heb jij nu je handen vrij.',
        u: 'Ik merk dat het nu niet uitkomt, {name}. Zullen we een ander moment kiezen? Dan heeft u nu uw handen vrij.',
        en: 'I can tell this is a bad moment, {name}. Shall we pick another time? That leaves you free to get on.',
        offers: ['new-appointment', 'less-time'],
      },
      {
        id: 'no-time-unwilling',
        branch: { nl: 'Eigenlijk geen zin', en: 'Not really keen' },
        je: 'Zal ik in één minuut zeggen waarom ik juist bij jou kom? {viaWhom} noemde jouw naam. Daarna zeg jij hoeveel tijd je hebt.',
        u: 'Zal ik in één minuut zeggen waarom ik juist bij u kom? {viaWhom} noemde uw naam. Daarna zegt u hoeveel tijd u heeft.',
        en: 'May I take one minute to say why I came to you? {viaWhom} gave me your name. After that, you tell me how long you have.',
        offers: ['introduction', 'less-time'],
      },
    ],
  },
  {
    id: 'no-vacancies',
    title: { nl: '‘We hebben geen vacatures’', en: '“We have no vacancies”' },
    keywords: 'baan banen werk vacature plek job jobs opening openings hiring vacancy',
    phrases: [
      {
        id: 'no-vacancies',
        branch: null,
        je: 'Dat geeft niets, ik kom niet solliciteren. Ik wil graag van jou leren hoe het er hier aan toegaat. Wat ik graag wil weten: {goal}.',
        u: 'Dat geeft niets, ik kom niet solliciteren. Ik wil graag van u leren hoe het er hier aan toegaat. Wat ik graag wil weten: {goal}.',
        en: 'That’s fine, I’m not here to apply. I’d like to learn from you how things work here. What I’d like to find out: {goal}.',
        offers: [],
      },
    ],
  },
  {
    id: 'go-to-hr',
    title: { nl: '‘Je moet bij HR zijn’', en: '“You should talk to HR”' },
    keywords: 'P&O PZ personeelszaken recruiter afdeling sturen human resources personnel recruitment refer',
    phrases: [
      {
        id: 'go-to-hr',
        branch: null,
        je: 'Dat doe ik zodra ik ga solliciteren. Zo ver ben ik nog niet. Jij weet hoe het werk echt is, en daar kom ik voor.',
        u: 'Dat doe ik zodra ik ga solliciteren. Zo ver ben ik nog niet. U weet hoe het werk echt is, en daar kom ik voor.',
        en: 'I will, once I’m ready to apply. I’m not there yet. You know what the work is really like, and that is why I came to you.',
        offers: [],
      },
    ],
  },
  {
    id: 'job-interview',
    title: { nl: 'Het wordt een sollicitatie', en: 'It becomes a job interview' },
    keywords:
      'sollicitatiegesprek solliciteren cv vragen ondervraging omdraaien applying questions resume grilling turn',
    phrases: [
      {
        id: 'job-interview',
        branch: null,
        je: 'Leuk dat je naar mij vraagt. Ik kom niet solliciteren, ik kom voor jouw advies. Mag ik het omdraaien en jou iets vragen?',
        u: 'Fijn dat u naar mij vraagt. Ik kom niet solliciteren, ik kom voor uw advies. Mag ik het omdraaien en u iets vragen?',
        en: 'Thank you for asking about me. I’m not here to apply, I’m here for your advice. May I turn it round and ask you something?',
        offers: [],
      },
    ],
  },
  {
    id: 'blank',
    title: { nl: 'Ik weet even niets meer', en: 'My mind goes blank' },
    keywords: 'draad kwijt black-out dichtgeklapt stil vergeten zenuwen thread forgot lost silent nerves',
    phrases: [
      {
        id: 'blank',
        branch: null,
        je: 'Ik ben even mijn draad kwijt. Ik kijk kort op mijn lijstje en ga zo verder.',
        u: '',
        en: 'I’ve lost my thread for a moment. Let me look at my list and I’ll be right with you.',
        offers: [],
      },
    ],
  },
  {
    id: 'technology',
    title: { nl: 'De techniek hapert', en: 'The technology fails' },
    keywords:
      'geluid beeld verbinding internet microfoon camera storing sound picture connection microphone frozen',
    phrases: [
      {
        id: 'technology',
        branch: null,
        je: 'Ik hoor je niet goed meer. Ik ga eruit en kom meteen terug. Lukt dat niet, dan stuur ik je een bericht.',
        u: 'Ik hoor u niet goed meer. Ik ga eruit en kom meteen terug. Lukt dat niet, dan stuur ik u een bericht.',
        en: 'I can’t hear you well any more. I’ll leave and come straight back. If that fails, I’ll send you a message.',
        offers: [],
      },
    ],
  },
  {
    id: 'keeps-talking',
    title: { nl: 'De ander blijft praten', en: 'They keep talking' },
    keywords: 'dwaalt afdwalen onderbreken lang verhaal zijspoor wander interrupt long story tangent',
    phrases: [
      {
        id: 'keeps-talking',
        branch: null,
        je: 'Daar kom ik graag nog eens op terug. We hebben nog {minutes}. Eén ding wil ik je heel graag nog vragen.',
        u: 'Daar kom ik graag nog eens op terug. We hebben nog {minutes}. Eén ding wil ik u heel graag nog vragen.',
        en: 'I’d love to come back to that another time. We have {minutes} left. There is one thing I’d really like to ask you.',
        offers: [],
      },
    ],
  },
  {
    id: 'essential-open',
    title: { nl: 'Belangrijkste vraag nog open', en: 'Main question still open' },
    keywords: 'tijd om voorbij klaar op mailen time up over essential important email',
    phrases: [
      {
        id: 'essential-open',
        branch: null,
        je: 'Er is nog één vraag die ik belangrijk vind. Heb je daar nog vijf minuten voor, of zal ik hem mailen?',
        u: 'Er is nog één vraag die ik belangrijk vind. Heeft u daar nog vijf minuten voor, of zal ik hem mailen?',
        en: 'One question still matters to me. Do you have five more minutes for it, or shall I send it by email?',
        offers: ['five-more'],
      },
    ],
  },
  {
    id: 'what-can-i-do',
    title: { nl: '‘Waar kan ik mee helpen?’', en: '“How can I help?”' },
    keywords:
      'wat kan ik voor je u doen hulp betekenen elkaar brengen doel what can I do for you we each other offer goal',
    phrases: [
      {
        id: 'what-can-i-do',
        branch: { nl: 'Voor mij', en: 'For me' },
        je: 'Fijn dat je het vraagt. Wat ik graag wil weten: {goal}. Vertel me eerlijk hoe je dit werk ziet, daar help je me echt mee.',
        u: 'Fijn dat u het vraagt. Wat ik graag wil weten: {goal}. Vertelt u me eerlijk hoe u dit werk ziet, daar helpt u me echt mee.',
        en: 'Thank you for asking. What I’d like to find out: {goal}. Your honest view of this work would already be a real help.',
        offers: [],
      },
      {
        id: 'what-can-we-do',
        branch: { nl: 'Voor elkaar', en: 'For each other' },
        je: 'Ik begin bij wat ik kan brengen: een frisse blik en de mensen die ik ken. Van jou hoor ik graag hoe je dit vak ziet.',
        u: 'Ik begin bij wat ik kan brengen: een frisse blik en de mensen die ik ken. Van u hoor ik graag hoe u dit vak ziet.',
        en: 'Let me start with what I can bring: a fresh pair of eyes, and the people I know. From you, I’d love your view of this field.',
        offers: [],
      },
    ],
  },
  {
    id: 'out-of-work',
    title: { nl: '‘Zit je zonder werk?’', en: '“Are you out of work?”' },
    keywords:
      'werkloos werkloosheid ontslag ww uitkering baan gestopt gat cv unemployed laid off redundant jobless gap fired',
    phrases: [
      {
        id: 'out-of-work',
        branch: null,
        je: 'Ja, ik heb nu geen baan. Ik breng veel ervaring mee en kies zorgvuldig waar ik die inzet. Daarom praat ik graag met jou.',
        u: 'Ja, ik heb nu geen baan. Ik breng veel ervaring mee en kies zorgvuldig waar ik die inzet. Daarom praat ik graag met u.',
        en: 'Yes, I don’t have a job right now. I bring a lot of experience and I’m choosing carefully where to use it. That’s why I’m talking to you.',
        offers: [],
      },
    ],
  },
];
