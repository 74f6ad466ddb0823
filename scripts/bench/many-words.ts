/** What the many records are written with: names, circles, and words as they stand in notes. */
export const FIRST_NAMES =
  'Ingrid Joost Fatima Karim Marloes Sietske Élise Noor Daan Bram Anouk Mehmet Sanne Youssef Lotte'.split(
    ' ',
  );
export const FAMILY_NAMES =
  'Kok Visser Jansen Bakker Smit Meijer Mulder Bos Peters Hendriks Dekker Brouwer'.split(' ');
export const CIRCLES = 'Water Zorg Onderwijs Energie Gemeente Bouw Cultuur Vervoer'.split(' ');

export const WORDS = (
  'de het een en van naar met voor bij over uit dat die als dan nog wel niet maar ook kan moet wil gaat komt zegt vraagt vindt ' +
  'weet werk team week dag jaar plan doel vraag antwoord gesprek afspraak project leiding ruimte tijd begin klein groot nieuw ' +
  'oud goed beter snel rustig eerlijk open samen alleen vaak soms later eerder morgen volgende eerste laatste beheer beleid ' +
  'peilbesluit dijk gemaal polder zuivering vergunning subsidie begroting opdracht advies onderzoek opleiding cursus vacature ' +
  'sollicitatie contract salaris reistijd thuiswerken kantoor collega directeur afdeling organisatie netwerk kennis ervaring ' +
  'waarde cultuur sfeer verandering toekomst kans risico keuze stap weg route kaart boek artikel lezing congres vereniging ' +
  'vrijwilliger gemeente provincie rijk school ziekenhuis bedrijf stichting bestuur raad commissie overleg verslag notitie'
).split(' ');
