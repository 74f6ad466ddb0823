/** Words that begin a clause, whatever comes after them. */
const OPENING =
  /^(?:Ik|Je|Jij|Jouw|Jullie|U|Uw|We|Wij|Ze|Zij|Hij|Mijn|Ons|Onze|Hun|Haar|Dit|Dat|Deze|Hoe|Wat|Waar|Waarom|Wanneer|Welke?|Wie|Of|Om|Omdat|Als|Er|Niet|Geen|Meer|Veel|Nog|Ook|Een|Eén|Is|Kan|Moet|Past|Weten|Horen|Leren|Begrijpen|Ontdekken|Kijken|You|Your|My|Our|They|Their|That|This|How|What|Where|Why|When|Which|Who|Whether|Because|If|To|Not|More|Should|Does|Are|Knowing|Learning|Finding) /;

/** The same, unless a capital follows: "De overstap", but "De Wit" and "Het Hogeland". "An" is a name. */
const BEFORE_A_THING = /^(?:De|Het|The|A|Met|Naar|Over|Voor|Bij|Op|In|Door|With|For|About) (?!\p{Lu})/u;

/** What people promise and take along, also at the end of a longer word: "Artikelen over", "Kwartaalplanning". */
const THING =
  /^\p{Ll}*(?:artikel|boek|rapport|overzicht|rooster|planning|lijst|link|tip|adres|naam|contact|afspraak|kennismaking|presentatie|voorbeeld|vacature|opleiding|cursus)(?:en|s)?(?: (?!\p{Lu})|$)/u;

/**
 * What the user wrote in a field, as it goes on in a sentence: an ordinary first word gets a small letter. Whatever is not known as
 * ordinary may be a name and stays as it is.
 */
export function asClause(typed: string): string {
  const small = typed.charAt(0).toLowerCase() + typed.slice(1);
  return OPENING.test(typed) || BEFORE_A_THING.test(typed) || THING.test(small) ? small : typed;
}
