import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesOf, pathsOf, type PathNode } from '@/lib/domain/paths';
import { aPerson, at, idOf, NOON } from '../../fixtures/records';

const person = (number: number, name: string, over = {}) =>
  aPerson({ id: idOf(number), name, viaWhom: '', viaPersonId: null, ...over });
const told = (nodes: readonly PathNode[]): unknown[] =>
  nodes.map(({ person: { name }, ledTo }) => (ledTo.length === 0 ? name : [name, ...told(ledTo)]));

describe('who led to whom', () => {
  it('goes by the record, else by the name that was written down', () => {
    const people = [
      person(1, 'Joost'),
      person(2, 'Ingrid', { viaPersonId: idOf(1) }),
      person(3, 'Mieke', { viaWhom: ' joost ' }),
      person(4, 'Ad', { viaPersonId: idOf(2) }),
      person(5, 'Eva', { viaWhom: 'iemand' }),
    ];
    expect(told(pathsOf(people))).toEqual(['Eva', ['Joost', ['Ingrid', 'Ad'], 'Mieke']]);
  });

  it('has everybody once, also those who led to one another in a circle', () => {
    expect(
      told(pathsOf([person(1, 'A', { viaPersonId: idOf(2) }), person(2, 'B', { viaPersonId: idOf(1) })])),
    ).toEqual([['A', 'B']]);
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 12 }), (via) => {
        const people = via.map((other, index) =>
          person(index, `P${String(index)}`, { viaPersonId: idOf(other) }),
        );
        expect((told(pathsOf(people)).flat(Infinity) as string[]).toSorted()).toEqual(
          people.map(({ name }) => name).toSorted(),
        );
      }),
    );
  });
});

it('a circle is new when nobody in it was known before', () => {
  const circles = circlesOf(
    [
      person(1, 'A', { circle: 'Water', createdAt: NOON }),
      person(2, 'B', { circle: 'water ', createdAt: at(5) }),
      person(3, 'C', { circle: 'Zorg', createdAt: at(5) }),
      person(4, 'D', { circle: ' ' }),
    ],
    at(1),
  );
  expect(circles.map(({ circle, people, isNew }) => [circle, people.length, isNew])).toEqual([
    ['Water', 2, false],
    ['Zorg', 1, true],
  ]);
});
