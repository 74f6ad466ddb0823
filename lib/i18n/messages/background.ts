/** What the toolbar icon and the notifications say. */
export const background = {
  nl: {
    'badge.away': 'Bakkie',
    'badge.due': { one: 'Bakkie: {count} ding te doen', other: 'Bakkie: {count} dingen te doen' },
    'badge.lobby': 'Bakkie: wachten tot je wordt binnengelaten',
    'badge.inCall': 'Bakkie: in gesprek',
    'badge.left': {
      one: 'Bakkie: in gesprek, nog {count} minuut',
      other: 'Bakkie: in gesprek, nog {count} minuten',
    },
    'badge.over': {
      one: 'Bakkie: in gesprek, {count} minuut over tijd',
      other: 'Bakkie: in gesprek, {count} minuten over tijd',
    },
    'badge.ended': 'Bakkie: het gesprek is afgelopen',
    'badge.soon': 'Bakkie: je gesprek begint om {time}',
    'due.told': 'Klik op het kopje in de werkbalk.',
    'reminder.now': 'Je gesprek begint nu',
    'reminder.setUp': 'Klik om alles nog even na te lopen.',
    'reminder.soon': {
      one: 'Over {count} minuut begint je gesprek',
      other: 'Over {count} minuten begint je gesprek',
    },
    'reminder.with': 'Met {name}. Klik om alles nog even na te lopen.',
  },
  en: {
    'badge.away': 'Bakkie',
    'badge.due': { one: 'Bakkie: {count} thing to do', other: 'Bakkie: {count} things to do' },
    'badge.lobby': 'Bakkie: waiting to be let in',
    'badge.inCall': 'Bakkie: in a call',
    'badge.left': {
      one: 'Bakkie: in a call, {count} minute left',
      other: 'Bakkie: in a call, {count} minutes left',
    },
    'badge.over': {
      one: 'Bakkie: in a call, {count} minute over time',
      other: 'Bakkie: in a call, {count} minutes over time',
    },
    'badge.ended': 'Bakkie: the call is over',
    'badge.soon': 'Bakkie: your talk begins at {time}',
    'due.told': 'Click the cup in the toolbar.',
    'reminder.now': 'Your talk begins now',
    'reminder.setUp': 'Click to see to the last things.',
    'reminder.soon': {
      one: 'Your talk begins in {count} minute',
      other: 'Your talk begins in {count} minutes',
    },
    'reminder.with': 'With {name}. Click to see to the last things.',
  },
};
