import type { Address, Language } from './question';

/** What may stand before a name without being part of it. */
const TITLES = /^(?:(?:de heer|dhr|heer|meneer|mevrouw|mevr|mw|mr|mrs|ms|miss|prof|dr|drs|ir|ing)\b\.?\s*)+/i;
/** A name that begins with these has no first name: "J. de Wit", "Van den Berg". */
const SURNAME = /^(?:\p{Lu}\.|(?:van|von|de|den|der|het|te|ten|ter|du|la|le|[’']t)\s)/iu;
/** Who somebody is to the user, instead of a name or before it: "mijn oude collega Petra Smit". */
const ROLE = /^(?:mijn|m[’']n|onze|een|my|our|an?)\s+(?:\p{Ll}[\p{L}’-]*(?:\s+|$))*/u;
/** What a name begins with when it is said to somebody with "u": "mevrouw De Wit". */
const SAID_WITH_U = /^(?:meneer|mevrouw)\s/i;

/**
 * How to greet somebody in writing: the first name with "je" and in English, the whole name with "u". Takes names as they stand in an
 * invitation too: `Wit, Marloes de (Waterschap)` is Marloes de Wit. Empty where there is a role and no name: "mijn buurvrouw".
 */
export function spokenName(name: string, language: Language, address: Address): string {
  const whole = inSpokenOrder(name.replace(/\s*[([].*$/s, '').trim()).replace(ROLE, '');
  if (language === 'nl' && address === 'u') return whole;
  const plain = whole.replace(TITLES, '');
  const [first = '', ...more] = plain.split(/\s+/);
  const isSurname = SURNAME.test(plain) || (more.length === 0 && plain !== whole);
  return isSurname ? whole : first;
}

/** The same for a sentence to say: nobody says "Jan de Vries" to somebody they call "u", so that name is left out. */
export function nameAloud(name: string, language: Language, address: Address): string {
  const greeted = spokenName(name, language, address);
  return language === 'nl' && address === 'u' && !SAID_WITH_U.test(greeted) ? '' : greeted;
}

function inSpokenOrder(name: string): string {
  const [surname = '', given, ...more] = name.split(/\s*,\s*/);
  return given && more.length === 0 ? `${given} ${surname}` : name;
}
