import { describe, expect, it } from 'vitest';
import { plannedAlready, type ToldMeeting } from '@/lib/domain/planned-already';
import { aConversation, aPerson, at, idOf } from '../../fixtures/records';

const ROOM = 'https://zoom.us/j/81234567890';
const planned = (number: number, name: string | null, meetingLink: string, plannedFor = at(12)) => ({
  conversation: aConversation({ id: idOf(number), meetingLink, plannedFor }),
  person: name === null ? null : aPerson({ name }),
});
const told = (over: Partial<ToldMeeting>): ToldMeeting => ({
  name: '',
  isNameSure: false,
  startsAt: null,
  link: '',
  ...over,
});

describe('a meeting is known as one that is planned', () => {
  const karim = planned(1, 'Karim', `${ROOM}?pwd=old`);
  const ingrid = planned(2, 'Ingrid', ROOM, at(90));
  const among = (over: Partial<ToldMeeting>) => plannedAlready([karim, ingrid], told(over));

  it('by its link, whatever its password and whoever sent it', () => {
    const link = 'https://us02web.zoom.us/j/81234567890?pwd=new';
    expect(among({ link, name: 'Het secretariaat' })).toBe(karim);
    expect(among({ link })).toBe(karim);
    expect(among({ link: 'https://zoom.us/j/99999999999' })).toBeNull();
  });

  it('in one room with several, by the name', () => {
    expect(among({ link: ROOM, name: 'Ingrid de Wit' })).toBe(ingrid);
  });

  it('not when the user says that it is with somebody else', () => {
    expect(among({ link: ROOM, name: 'Sietske', isNameSure: true })).toBeNull();
    expect(among({ link: ROOM, name: 'karim bouzidi', isNameSure: true })).toBe(karim);
    expect(among({ link: ROOM, name: 'Karima', isNameSure: true })).toBeNull();
  });

  it('by a link of which nothing is known, when it is the very same', () => {
    const elsewhere = planned(3, null, 'https://meet.example/abc');
    expect(plannedAlready([elsewhere], told({ link: 'https://meet.example/abc' }))).toBe(elsewhere);
    expect(plannedAlready([elsewhere], told({ link: 'https://meet.example/def' }))).toBeNull();
  });

  it('without a link, by the person and the moment together', () => {
    const bare = planned(4, 'Karim Bouzidi', '');
    expect(plannedAlready([bare], told({ name: 'Karim', startsAt: at(12) }))).toBe(bare);
    expect(plannedAlready([bare], told({ name: 'Karim', startsAt: at(13) }))).toBeNull();
    expect(plannedAlready([bare], told({ startsAt: at(12) }))).toBeNull();
    expect(plannedAlready([bare], told({}))).toBeNull();
  });
});
