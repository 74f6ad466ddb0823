/** Asking for a conversation: the text, what became of it, and a word of courage. */
export const invitation = {
  nl: {
    'invitation.again': 'Een week zonder antwoord zegt niets over jou. Je mag het nog één keer vragen.',
    'invitation.answer': 'Wat was het antwoord?',
    'invitation.answer.later': 'Later',
    'invitation.answer.no': 'Nee',
    'invitation.answer.yes': 'Ja',
    'invitation.answered.later': 'Spreek een moment af om erop terug te komen, dan raakt het niet kwijt.',
    'invitation.answered.no':
      'Een nee gaat bijna altijd over tijd, niet over jou. Wie kan het je ook vertellen?',
    'invitation.answered.yes': 'Mooi. Zet dag en tijd bij het gesprek zodra je die weet.',
    'invitation.copied': 'Gekopieerd',
    'invitation.copy': 'Kopiëren',
    'invitation.copyFailed': 'Kopiëren lukt niet. Selecteer de tekst en kopieer die zelf.',
    'invitation.courage.glad':
      'De meeste mensen vinden het fijn om gevraagd te worden. Wie helpt, voelt zich daar beter bij dan de vrager denkt (Zhao en Epley, 2022).',
    'invitation.courage.room':
      'Mensen maken graag ruimte voor wie goed voorbereid komt en zich aan de tijd houdt.',
    'invitation.courage.willing':
      'Meer mensen zeggen ja dan je denkt. Wie om hulp vraagt, schat de kans op een ja tot de helft te laag (Flynn en Lake, 2008).',
    'invitation.form': 'Hoe vraag je het?',
    'invitation.form.long': 'In een mail',
    'invitation.form.short': 'In een bericht',
    'invitation.letRest':
      'Je hebt het twee keer netjes gevraagd. Laat het nu rusten; wie weet komt er nog iets.',
    'invitation.mail': 'Openen in mail',
    'invitation.missing.forThem':
      'Wat heeft de ander eraan? Of wat breng jij mee? Vul het in, dan komt het erbij.',
    'invitation.missing.goal': 'Vul in wat je te weten wilt komen, dan staat je vraag er ook in.',
    'invitation.notSent': 'Toch niet verstuurd',
    'invitation.restored': 'De tekst komt weer uit wat je hebt ingevuld.',
    'invitation.restart': 'Opnieuw beginnen',
    'invitation.sent': 'Ik heb het verstuurd',
    'invitation.sentOn': 'Verstuurd op {when}',
    'invitation.text': 'Tekst',
    'invitation.title': 'Uitnodiging',
    'invitation.tooLong': 'Je tekst is te lang om mee te geven. Kopieer hem en plak hem in de mail.',
    'invitation.waiting': 'Geen antwoord zegt nog niets. Na een week kun je het nog eens vragen.',
  },
  en: {
    'invitation.again': 'A week without an answer says nothing about you. You may ask one more time.',
    'invitation.answer': 'What was the answer?',
    'invitation.answer.later': 'Later',
    'invitation.answer.no': 'No',
    'invitation.answer.yes': 'Yes',
    'invitation.answered.later': 'Agree when you will come back to it, so that it does not get lost.',
    'invitation.answered.no': 'A no is nearly always about time, not about you. Who else could tell you?',
    'invitation.answered.yes': 'Good. Add the day and time to the talk once you know them.',
    'invitation.copied': 'Copied',
    'invitation.copy': 'Copy',
    'invitation.copyFailed': 'Copying does not work. Select the text and copy it yourself.',
    'invitation.courage.glad':
      'Most people like to be asked. Helping makes them feel better than the one who asks expects (Zhao and Epley, 2022).',
    'invitation.courage.room':
      'People gladly make room for someone who comes prepared and keeps to the time.',
    'invitation.courage.willing':
      'More people say yes than you think. Those who ask for help rate the chance of a yes up to half too low (Flynn and Lake, 2008).',
    'invitation.form': 'How will you ask?',
    'invitation.form.long': 'In an email',
    'invitation.form.short': 'In a message',
    'invitation.letRest': 'You have asked twice, and kindly. Let it rest now; something may still come.',
    'invitation.mail': 'Open in mail',
    'invitation.missing.forThem':
      'What is in it for them? Or what do you bring? Fill it in and it will be in the text.',
    'invitation.missing.goal': 'Fill in what you want to find out, and your question will be in the text.',
    'invitation.notSent': 'Not sent after all',
    'invitation.restored': 'The text is made of what you filled in again.',
    'invitation.restart': 'Start again',
    'invitation.sent': 'I have sent it',
    'invitation.sentOn': 'Sent on {when}',
    'invitation.text': 'Text',
    'invitation.title': 'Invitation',
    'invitation.tooLong': 'Your text is too long to hand over. Copy it and paste it into the mail.',
    'invitation.waiting': 'No answer says nothing yet. After a week you can ask once more.',
  },
};
