import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mailtoOf } from '@/lib/domain/mailto';

it('holds whom, what about and the text, with the line ends of mail', () => {
  expect(mailtoOf(' ingrid@waterschap.example ', 'Mag ik?', 'Dag,\n\nGroet').href).toBe(
    'mailto:ingrid@waterschap.example?subject=Mag%20ik%3F&body=Dag%2C%0D%0A%0D%0AGroet',
  );
});

it('a text too long for an address stays behind, and that is said', () => {
  expect(mailtoOf('', 'Kort', 'é'.repeat(400))).toEqual({ href: 'mailto:?subject=Kort', hasBody: false });
});

it('whatever is typed, nobody else is mailed and the text arrives whole', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.string({ maxLength: 150 }),
      (to, subject, body) => {
        const { href, hasBody } = mailtoOf(to, subject, body);
        const { searchParams, protocol } = new URL(href);
        expect(protocol).toBe('mailto:');
        expect([...searchParams.keys()]).toEqual(hasBody ? ['subject', 'body'] : ['subject']);
        expect(searchParams.get('subject')).toBe(subject);
        if (hasBody) expect(searchParams.get('body')).toBe(body.replace(/\r?\n/g, '\r\n'));
      },
    ),
  );
});

it('half a letter is no reason to fail', () => {
  expect(mailtoOf('', '\ud83d', '\ude00 dag').hasBody).toBe(true);
});
