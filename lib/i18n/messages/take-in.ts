/** An invitation that came in: what was filled in from it, and what asks for a look. */
export const takeIn = {
  nl: {
    'takeIn.done': 'De uitnodiging is ingevuld. Kijk even of het klopt.',
    'takeIn.doubt.all-day': 'Het is een afspraak voor de hele dag. Vul zelf dag en tijd in.',
    'takeIn.doubt.next-of-several': 'Er staan meer momenten in. Dit is het eerstvolgende.',
    'takeIn.doubt.no-time': 'De tijd is er niet uit te halen. Vul dag en tijd zelf in.',
    'takeIn.doubt.past': 'De tijd in deze uitnodiging is al voorbij.',
    'takeIn.doubt.unknown-zone':
      'De tijd hoort bij een tijdzone die Bakkie niet kent. Vul dag en tijd zelf in.',
    'takeIn.doubt.which-day': 'Welke dag bedoeld is, is niet duidelijk. Vul dag en tijd zelf in.',
    'takeIn.file': 'of een .ics-bestand',
    'takeIn.refused.broken': 'Dit agendabestand is niet te lezen. Er is niets ingevuld.',
    'takeIn.refused.cancelled': 'Deze afspraak is afgezegd. Er is niets ingevuld.',
    'takeIn.refused.nothing': 'Hier staat geen uitnodiging in.',
    'takeIn.refused.too-long': 'Dit is te veel voor één uitnodiging. Er is niets ingevuld.',
    'takeIn.topic': 'Onderwerp: {topic}',
    'takeIn.unfitLength':
      'De afspraak duurt {count} minuten. Dat is niet ingevuld: je eigen keuze blijft staan.',
    'takeIn.zone': 'Het begint om {there} daar, {here} bij jou.',
  },
  en: {
    'takeIn.done': 'The invitation has been filled in. Please check it.',
    'takeIn.doubt.all-day': 'It is an appointment for the whole day. Fill in the day and time yourself.',
    'takeIn.doubt.next-of-several': 'There are more times in it. This is the next one.',
    'takeIn.doubt.no-time': 'The time could not be made out. Fill in the day and time yourself.',
    'takeIn.doubt.past': 'The time in this invitation has passed.',
    'takeIn.doubt.unknown-zone':
      'The time is in a time zone that Bakkie does not know. Fill in the day and time yourself.',
    'takeIn.doubt.which-day': 'It is not clear which day is meant. Fill in the day and time yourself.',
    'takeIn.file': 'or an .ics file',
    'takeIn.refused.broken': 'This calendar file cannot be read. Nothing was filled in.',
    'takeIn.refused.cancelled': 'This meeting has been called off. Nothing was filled in.',
    'takeIn.refused.nothing': 'There is no invitation in this.',
    'takeIn.refused.too-long': 'This is too much for one invitation. Nothing was filled in.',
    'takeIn.topic': 'Topic: {topic}',
    'takeIn.unfitLength': 'The meeting takes {count} minutes. That is not filled in: your own choice stays.',
    'takeIn.zone': 'It starts at {there} there, {here} for you.',
  },
};
