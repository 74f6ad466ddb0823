import type { Address, Language } from './question';

/** What may stand before a name without being part of it. */
const TITLES = /^(?:(?:de heer|dhr|heer|meneer|mevrouw|mevr|mw|mr|mrs|ms|miss|prof|dr|drs|ir|ing)\b\.?\s*)+/i;
/** A name that begins with these has no first name: "J. de Wit", "Van den Berg". */
const SURNAME = /^(?:\p{Lu}\.|(?:van|von|de|den|der|het|te|ten|ter|du|la|le|[’']t)\s)/iu;

/**
 * How to say somebody's name to them: the first name with "je" and in English, the whole name with "u". Takes names as they stand in
 * an invitation too: `Wit, Marloes de (Waterschap)` is Marloes de Wit.
 */
export function spokenName(name: string, language: Language, address: Address): string {
  const whole = inSpokenOrder(name.replace(/\s*[([].*$/s, '').trim());
  if (language === 'nl' && address === 'u') return whole;
  const plain = whole.replace(TITLES, '');
  const [first = '', ...more] = plain.split(/\s+/);
  const isSurname = SURNAME.test(plain) || (more.length === 0 && plain !== whole);
  return isSurname ? whole : first;
}

function inSpokenOrder(name: string): string {
  const [surname = '', given, ...more] = name.split(/\s*,\s*/);
  return given && more.length === 0 ? `${given} ${surname}` : name;
}
