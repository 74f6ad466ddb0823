/**
 * `npm run picture-report`: what the picture check finds, misses and finds wrongly on photographs whose faults are known, for each fault
 * and each group of people, beside the naive rule "the mean of the frame below 60 is dark, above 200 is over-exposed". The photographs
 * are those of the devDependencies, and those in `../shared/pictures` where that is present. Exit code 1 when a bar is not met.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Advice, Finding } from '@/lib/domain/finding';
import { lumaOf, type Frame } from '@/lib/picture/frame';
import { Looker } from '@/lib/picture/looker';
import { blurred, lit, turned } from '@/tests/fixtures/pictures/change-frame';
import { loadNodeModel } from '@/tests/fixtures/pictures/node-model';
import { readJpeg, seated, WELL_SEATED, type Person } from '@/tests/fixtures/pictures/photographs';

interface Labelled {
  readonly fault: string;
  readonly group: string;
  readonly frame: () => Frame;
}

/** What must be said of each fault; `null` for a good frame. Labels begin with one of these. */
const EXPECTED: Record<string, readonly Advice[] | null> = {
  good: null,
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
  return Object.entries(PEOPLE).flatMap(([group, people]) =>
    people.flatMap((person) =>
      Object.entries(CHANGES).map(([fault, change]) => ({ fault, group, frame: () => change(person) })),
    ),
  );
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
  readonly grade: 'red' | 'amber' | 'missed';
  /** Light or back-light called red on a frame without a fault. */
  readonly isFalse: boolean;
  readonly isNaiveRight: boolean;
}

function look({ fault, group, frame: make }: Labelled): Seen {
  const frame = make();
  const { findings } = new Looker(model).look(frame);
  const said = findings.length > 0 ? findings : NOBODY;
  const expected = EXPECTED[kindOf(fault)] ?? null;
  const grades = said
    .filter(({ advice }) => advice !== null && expected?.includes(advice))
    .map(({ grade }) => grade);
  const isRedLight = ({ check, grade }: Finding): boolean =>
    grade === 'poor' && (check === 'light' || check === 'back-light');
  const mean = lumaOf(frame).reduce((sum, luma) => sum + luma, 0) / (frame.width * frame.height);
  const naive = mean < 60 ? 'dark' : mean > 200 ? 'over' : 'good';
  return {
    fault,
    group,
    grade: grades.includes('poor') ? 'red' : grades.includes('fair') ? 'amber' : 'missed',
    isFalse: kindOf(fault) === 'good' && said.some(isRedLight),
    isNaiveRight: naive === (['dark', 'over'].includes(kindOf(fault)) ? kindOf(fault) : 'good'),
  };
}

function kindOf(fault: string): string {
  return Object.keys(EXPECTED).find((kind) => fault.startsWith(kind)) ?? fault;
}

function report(title: string, labelled: readonly Labelled[]): void {
  const seen = labelled.map(look);
  const groups = [...new Set(seen.map(({ group }) => group))].sort();
  console.log(`\n${title}: ${String(seen.length)}`);
  console.log(
    row(['fault', ...groups.flatMap((group) => [`${group}: red`, '+amber', 'missed', 'naive right']), 'bar']),
  );
  for (const fault of [...new Set(seen.map((one) => one.fault))]) {
    const all = seen.filter((one) => one.fault === fault);
    const isGood = kindOf(fault) === 'good';
    const cells = groups.flatMap((group) => {
      const some = all.filter((one) => one.group === group);
      const count = (test: (one: Seen) => boolean): string =>
        `${String(some.filter(test).length)}/${String(some.length)}`;
      return isGood
        ? [count((one) => one.isFalse), '', '', count((one) => one.isNaiveRight)]
        : [
            count(({ grade }) => grade === 'red'),
            count(({ grade }) => grade !== 'missed'),
            count(({ grade }) => grade === 'missed'),
            count((one) => one.isNaiveRight),
          ];
    });
    const found = all.filter(({ grade }) => grade !== 'missed').length / all.length;
    const isMet = isGood ? all.every(({ isFalse }) => !isFalse) : found >= FOUND_AT_LEAST;
    const hasBar = !WITHOUT_BAR.includes(kindOf(fault));
    if (hasBar && !isMet) process.exitCode = 1;
    const verdict = hasBar ? (isMet ? 'met' : 'MISSED') : 'a hint: no bar';
    console.log(row([isGood ? 'good (false light)' : fault, ...cells, verdict]));
  }
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(20) : cell.padStart(12))).join('');
}
