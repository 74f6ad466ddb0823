/**
 * `npm run picture-report`: what the picture check finds, misses and finds wrongly on photographs whose faults are known, for each fault
 * and each group of people, beside the naive rule "the mean of the frame below 60 is dark, above 200 is over-exposed". The photographs
 * are those of the devDependencies, and those in `../shared/pictures` where that is present. Exit code 1 when a bar is not met; a bar holds
 * for each group apart.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Advice, Check, Finding } from '@/lib/domain/finding';
import { lumaOf, type Frame } from '@/lib/picture/frame';
import { Looker } from '@/lib/picture/looker';
import { blurred, lit, turned } from '@/tests/fixtures/pictures/change-frame';
import { loadNodeModel } from '@/tests/fixtures/pictures/node-model';
import { readJpeg, seated, WELL_SEATED, type Person } from '@/tests/fixtures/pictures/photographs';
import { inRoom, ROOMS } from '@/tests/fixtures/pictures/scenes';

interface Labelled {
  readonly fault: string;
  readonly group: string;
  readonly frame: () => Frame;
}

/** What must not be called red in a picture without a fault. Labels begin with one of these. */
const NEVER_RED: Record<string, { readonly name: string; readonly checks: readonly Check[] }> = {
  good: { name: 'good (false light)', checks: ['light', 'back-light'] },
  room: { name: 'calm room (false busy)', checks: ['background'] },
};

/** What must be said of each fault. Labels begin with one of these. */
const EXPECTED: Record<string, readonly Advice[]> = {
  dark: ['too-dark'],
  over: ['too-bright'],
  backlit: ['back-lit'],
  clutter: ['busy'],
  colour: ['strong-colour'],
  left: ['right-of-middle', 'left-of-middle'],
  right: ['right-of-middle', 'left-of-middle'],
  headcut: ['head-cut'],
  low: ['too-low'],
  small: ['too-far', 'nobody'],
  big: ['too-near'],
  side: ['lit-from-left', 'lit-from-right'],
  blur: ['blurred'],
  warm: ['warm'],
  cold: ['cold'],
  green: ['green'],
  tilt: ['head-tilted', 'camera-tilted'],
};
/** A hint: it is printed, and has no bar. */
const WITHOUT_BAR = ['side'];
const FOUND_AT_LEAST = 0.95;

const PEOPLE: Record<string, Person[]> = {
  dark: ['charles', 'kal-visuals-square'],
  light: ['ivana-square', 'marie', 'team-1'],
};
/** Whose heads lean to the left by themselves: turned to the right they would be straight. */
const LEAN_LEFT: Person[] = ['ivana-square', 'team-1'];

const CHANGES: Record<string, (person: Person) => Frame> = {
  good: (person) => seated(person),
  'dark x0.15': (person) => lit(seated(person), 0.15),
  'dark x0.05': (person) => lit(seated(person), 0.05),
  'over x5': (person) => lit(seated(person), 5),
  warm: (person) => lit(seated(person), 1, 0.68, 0.28),
  cold: (person) => lit(seated(person), 0.5, 0.85, 1.45),
  green: (person) => lit(seated(person), 0.45, 1, 0.55),
  blur: (person) => blurred(seated(person), 3),
  left: (person) => seated(person, { ...WELL_SEATED, x: 0.2 }),
  low: (person) => seated(person, { ...WELL_SEATED, y: 0.8 }),
  headcut: (person) => seated(person, { x: 0.5, y: 0.18, width: 0.25 }),
  big: (person) => seated(person, { x: 0.5, y: 0.55, width: 0.5 }),
  'tilt 20': (person) => turned(seated(person), LEAN_LEFT.includes(person) ? -20 : 20),
};

/** Of a look without a face, as it is said when it lasts. */
const NOBODY: readonly Finding[] = [{ check: 'face', grade: 'poor', advice: 'nobody' }];

const shared = fileURLToPath(new URL('../../shared/pictures/', import.meta.url));
const model = await loadNodeModel();

report('Photographs of the devDependencies', ownPhotographs());
if (existsSync(path.join(shared, 'manifest.json'))) {
  report('Photographs in ../shared/pictures', sharedPhotographs());
} else console.log('\nThere is no ../shared/pictures here.');

function ownPhotographs(): Labelled[] {
  const faults = Object.entries(PEOPLE).flatMap(([group, people]) =>
    people.flatMap((person) =>
      Object.entries(CHANGES).map(([fault, change]) => ({ fault, group, frame: () => change(person) })),
    ),
  );
  return [...faults, ...ROOMS.map((room) => ({ fault: 'room', group: 'dark', frame: () => inRoom(room) }))];
}

function sharedPhotographs(): Labelled[] {
  const manifest = JSON.parse(readFileSync(path.join(shared, 'manifest.json'), 'utf8')) as {
    file: string;
    label: string;
    skin: string;
  }[];
  return manifest.map(({ file, label, skin }) => ({
    fault: label,
    group: skin,
    frame: () => readJpeg(path.join(shared, file)),
  }));
}

interface Seen {
  readonly fault: string;
  readonly group: string;
  readonly said: readonly Finding[];
  readonly isNaiveRight: boolean;
}

function look({ fault, group, frame: make }: Labelled): Seen {
  const frame = make();
  const { findings } = new Looker(model).look(frame);
  const mean = lumaOf(frame).reduce((sum, luma) => sum + luma, 0) / (frame.width * frame.height);
  const naive = mean < 60 ? 'dark' : mean > 200 ? 'over' : 'good';
  return {
    fault,
    group,
    said: findings.length > 0 ? findings : NOBODY,
    isNaiveRight: naive === (['dark', 'over'].includes(kindOf(fault)) ? kindOf(fault) : 'good'),
  };
}

function kindOf(fault: string): string {
  const kinds = [...Object.keys(NEVER_RED), ...Object.keys(EXPECTED)];
  return kinds.find((kind) => fault.startsWith(kind)) ?? fault;
}

function isRed({ grade }: Finding): boolean {
  return grade === 'poor';
}

/** What is said of one fault, or of what must not be called red. */
function about(fault: string): (one: Seen) => readonly Finding[] {
  const checks = NEVER_RED[kindOf(fault)]?.checks;
  const advices = EXPECTED[kindOf(fault)] ?? [];
  return ({ said }) =>
    said.filter(({ check, advice }) =>
      checks ? checks.includes(check) && advice !== null : advice !== null && advices.includes(advice),
    );
}

function report(title: string, labelled: readonly Labelled[]): void {
  const seen = labelled.map(look);
  const groups = [...new Set(seen.map(({ group }) => group))].sort();
  const good = seen.filter(({ fault }) => kindOf(fault) === 'good');
  console.log(
    `\n${title}: ${String(seen.length)}. Behind each fault: how often it was said of a good picture.`,
  );
  const perGroup = groups.flatMap((group) => [`${group}: red`, '+amber', 'missed', 'naive right']);
  console.log(row(['fault', ...perGroup, 'false: red', '+amber', 'bar']));
  for (const fault of [...new Set(seen.map((one) => one.fault))]) {
    const all = seen.filter((one) => one.fault === fault);
    const found = about(fault);
    const never = NEVER_RED[kindOf(fault)];
    const count = (some: readonly Seen[], test: (one: Seen) => boolean): string =>
      some.length === 0 ? '' : `${String(some.filter(test).length)}/${String(some.length)}`;
    const isFound = (one: Seen): boolean => found(one).length > 0;
    const isFoundRed = (one: Seen): boolean => found(one).some(isRed);
    const apart = groups.map((group) => all.filter((one) => one.group === group));
    const cells = apart.flatMap((some) => [
      count(some, isFoundRed),
      count(some, isFound),
      never ? '' : count(some, (one) => !isFound(one)),
      count(some, (one) => one.isNaiveRight),
    ]);
    const isMet = apart.every((some) =>
      never ? !some.some(isFoundRed) : some.filter(isFound).length >= FOUND_AT_LEAST * some.length,
    );
    const hasBar = !WITHOUT_BAR.includes(kindOf(fault));
    if (hasBar && !isMet) process.exitCode = 1;
    console.log(
      row([
        never?.name ?? fault,
        ...cells,
        ...(never ? ['', ''] : [count(good, isFoundRed), count(good, isFound)]),
        hasBar ? (isMet ? 'met' : 'MISSED') : 'hint, no bar',
      ]),
    );
  }
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(13))).join('');
}
