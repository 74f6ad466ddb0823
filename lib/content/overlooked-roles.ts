import type { Language } from '@/lib/domain/question';

/** People who are easily overlooked when one thinks of whom to approach (`advice.md`, S3-2). */
export const OVERLOOKED_ROLES: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'je buren',
    'een oom of tante',
    'ouders van school',
    'je trainer of je team',
    'oud-docenten',
    'studiegenoten van vroeger',
    'oud-collega’s, ook die al lang weg zijn',
    'klanten en leveranciers van vroeger',
    'je koor, je club, je vereniging',
    'mensen van je vrijwilligerswerk',
    'iemand van de wijk of de gemeente',
    'je kapper, je fysiotherapeut',
  ],
  en: [
    'your neighbours',
    'an uncle or aunt',
    'parents from school',
    'your coach or your team',
    'former teachers',
    'people you studied with',
    'former colleagues, also those long gone',
    'clients and suppliers from earlier jobs',
    'your choir, club or society',
    'people you volunteer with',
    'someone from the district or the council',
    'your hairdresser, your physio',
  ],
};
