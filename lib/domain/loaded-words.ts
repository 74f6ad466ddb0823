import type { Language } from './question';

/*
 * Words and turns of phrase that a hint is about. Each stands for what it says in ordinary use; a word that is as often harmless ("beste",
 * "top", "perfect", "verdient") is only taken in the turn of phrase that is meant. `gi`, and whole words only.
 */

type Patterns = Readonly<Record<Language, readonly RegExp[]>>;

/** Not in the middle of a word, in any script. */
const word = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');

/** Makes oneself small (`advice.md`, S4-9). Sympathy ("sorry to hear that") is no apology. */
export const APOLOGIES: Patterns = {
  nl: [
    word('sorry (?:dat|voor(?! (?:je|uw|jullie) verlies)|als|om(?! te (?:horen|lezen))|hoor|maar)'),
    /(?<=^|[.!?…]\s+|\n)sorry(?=\s*[,.!:–-])/giu,
    word("(?:mijn|alvast|m[’']n) excuses|excuses (?:dat|voor|als|alvast)|excuus (?:dat|voor|als)"),
    word('het spijt (?:me|mij)(?! te horen)'),
    word('neem (?:me|mij|het me|het mij) niet kwalijk'),
    word('(?:dat|als) ik (?:je|u|jullie) (?:zo |even |hiermee |daarmee |nu )*(?:stoor|lastig ?val)'),
    word('(?:hopelijk )?stoor ik (?:je|u|jullie)? ?(?:niet)?'),
    word('(?:je|u|jullie) niet (?:te )?(?:storen|lastig ?vallen|tot last (?:te )?zijn)'),
    word('(?:je|u|jullie) (?:hiermee |daarmee )?lastig te vallen'),
    word('(?:te )?veel (?:moeite|gevraagd) is'),
    word('(?:domme|stomme) vraag'),
    word(
      'ik durf (?:het )?(?:je |u )?(?:bijna|haast|nauwelijks) niet|ik durf (?:het )?(?:je |u )?nauwelijks',
    ),
  ],
  en: [
    word('sorry (?:to(?! (?:hear|read|learn))|for(?! your loss)|that i|if|about(?! your))'),
    /(?<=^|[.!?…]\s+|\n)sorry(?=\s*[,.!:–-])/giu,
    word('i apologi[sz]e|my apologies|apologies (?:for|that|if|in advance)'),
    word('(?:please )?(?:forgive|pardon|excuse) (?:me (?:for|if)|my|the)'),
    word('hate to (?:bother|disturb|trouble|ask)'),
    word("(?:don[’']t|do not|not) (?:want|wish|mean) to (?:bother|disturb|trouble|impose|be a nuisance)"),
    word('to bother you|bothering you|to trouble you|troubling you'),
    word("(?:not|isn[’']t) too much (?:trouble|to ask)"),
    word('(?:silly|stupid|dumb) question'),
  ],
};

/** Praise of oneself that a plain word says better (`advice.md`, S0-5). */
export const SUPERLATIVES: Patterns = {
  nl: [
    word(
      '(?:fantastisch|geweldig|uitmuntend|uitzonderlijk|briljant|fenomenaal|subliem|weergaloos|onge[eë]venaard)e?',
    ),
    word('(?:excellente|excellent (?:in|op))'),
    word('als geen ander'),
    word('ik ben (?:de|het) (?:aller)?beste|allerbeste'),
    word('(?:ik ben|de|een) perfecte (?:kandidaat|persoon|match|collega|werknemer|medewerker)'),
    word('(?:top|super|wereld)(?:talent|prestaties?|performer|ervaring|kandidaat)'),
    word('super ?(?:gemotiveerd|enthousiast|gedreven|ervaren)e?'),
    word(
      '(?:extreem|ongelooflijk|ongelofelijk|ontzettend|enorm|waanzinnig) (?:gemotiveerd|gedreven|ervaren|goed|sterk|getalenteerd)e?',
    ),
    /(?<![\d.,])\d{3,} ?% (?:inzet|gemotiveerd|gedreven)(?!\p{L})/giu,
    word('(?:goeroe|ninja|rockstar)'),
  ],
  en: [
    word(
      'fantastic|amazing|awesome|outstanding|exceptional|brilliant|phenomenal|unrivalled|unrivaled|unparalleled',
    ),
    word('world[- ]class|second to none|like no one else|best[- ]in[- ]class'),
    word("i(?:[’']m| am) the (?:very )?best"),
    word('(?:the|a|an) (?:perfect|ideal) (?:candidate|fit|match|person)'),
    word(
      '(?:extremely|incredibly|hugely|insanely|super) (?:motivated|driven|experienced|talented|good|skilled)',
    ),
    /(?<![\d.,])\d{3,} ?% (?:effort|committed|motivated|dedicated)(?!\p{L})/giu,
    word('(?:guru|ninja|rockstar|rock star)'),
  ],
};

/** Asks for a job, or for the way to one (`advice.md`, S2-3, S4-3). */
export const JOB_REQUESTS: Patterns = {
  nl: [
    word(
      '(?:heb|hebt|hebben|is er|zijn er) (?:je |u |jullie )?(?:misschien |toevallig |nog |ook |bij (?:jullie|u|je) |nu |al )*(?:een |iets van een |wat )?(?:baan|banen|functie|werk|plek|plaats|job) (?:vrij )?(?:voor (?:mij|me)|bij (?:jullie|u|je))',
    ),
    word(
      '(?:is er|zijn er|hebben jullie|heeft u|heb je) (?:misschien |toevallig |nog |ook |bij (?:jullie|u|je) |nu |al )*(?:een )?(?:open )?vacatures?(?! geweest)',
    ),
    word(
      '(?:kan|kun|kunt|wil|wilt|zou|zouden|kunnen|mag) (?:je|u|jullie) (?:mij|me) (?:misschien |niet |ook )*(?:aannemen|in dienst nemen|(?:aan|naar) (?:een |iets van )?(?:baan|werk|functie|plek) helpen|voordragen|aanbevelen)',
    ),
    word('(?:aan (?:een )?(?:baan|werk|functie) helpen)'),
    word(
      '(?:kan|mag|zou|wil|kom) ik (?:misschien |ook |hier |bij (?:jullie|u|je) )*(?:komen )?(?:werken (?:bij|voor) (?:jullie|u|je)|(?:komen )?solliciteren)',
    ),
    word(
      '(?:kan|mag|zou) ik (?:misschien |ook )*(?:hier|bij (?:jullie|u|je)) (?:ooit |ook |misschien |kunnen |komen )*(?:werken|aan de slag|terecht)',
    ),
    word(
      "(?:mijn|m[’']n) cv (?:opsturen|sturen|mailen|achterlaten|meenemen|doorsturen|door te sturen|langs te brengen)",
    ),
    word('goed woordje'),
    word('ik (?:zoek|wil) (?:graag )?(?:een )?(?:baan|werk|functie) (?:bij|binnen) (?:jullie|u|je)'),
    word('zoeken jullie (?:iemand|mensen) (?:zoals|als) (?:ik|mij)'),
  ],
  en: [
    word(
      '(?:do you have|have you got|is there|are there) (?:perhaps |maybe |any |anything |a |an |some )*(?:job|jobs|work|role|position|place|opening|openings)(?: open)? (?:for me|here for me|at your (?:company|organisation|organization|place))',
    ),
    word(
      '(?:do you have|have you got|are there|is there) (?:any |a |an |currently |some )*(?:vacanc(?:y|ies)|job openings?|open positions?|openings)',
    ),
    word(
      '(?:can|could|would|will) you (?:please |perhaps |maybe )*(?:hire|employ|take on|refer|recommend) me',
    ),
    word('(?:get|find) me (?:a |some )?(?:job|work|role|position)'),
    word(
      '(?:can|could|may|might) i (?:perhaps |maybe |come (?:and )?)*(?:work (?:for|with) you|work here|apply here|apply for|apply at your)',
    ),
    word('(?:send|mail|email|give|leave) you my (?:cv|r[eé]sum[eé])|pass on my (?:cv|r[eé]sum[eé])'),
    word('put in a (?:good )?word'),
    word(
      "i(?:[’']m| am) (?:looking for|after|hoping for) (?:a |some )?(?:job|work|role|position) (?:with you|at your|here)",
    ),
    word('are you (?:looking for (?:someone|somebody|people) like me|hiring)'),
  ],
};

/** Is about vacancies or pay (`advice.md`, S4-10b). */
export const VACANCIES_AND_PAY: Patterns = {
  nl: [
    word('vacatures?'),
    word(
      'salaris(?:sen|schaal|schalen|indicatie)?|loonschaal|uurtarief|uurloon|inschaling|arbeidsvoorwaarden',
    ),
    word('(?:wat|hoeveel) (?:verdien(?:t|en)?) (?:je|u|men|iemand|mensen|jullie|een)'),
    word('hoeveel (?:betaalt|betalen|betaal) (?:het|jullie|u|je|ze)'),
  ],
  en: [
    word('vacanc(?:y|ies)|job openings?|open positions?'),
    word(
      'salar(?:y|ies)(?! (?:administration|administrator|software|slips?))|hourly rate|wages?|pay (?:scale|range|grade)s?',
    ),
    word(
      '(?:how much|what) (?:do|does|would|can) (?:you|people|one|someone|it|they) (?:earn|make|pay)(?! (?:of|attention|sense))',
    ),
  ],
};
