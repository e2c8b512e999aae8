/** Answers to the thirty fields as people give them, and as they do not; the same in every run. */
import type { ResolvedForm } from '../../forms/resolved-form';
import type { Json } from '../../rules/conditions/condition';
import { KINDS, MODES, TEAMS, TOOLS } from './thirty-fields';

export type AnswerSet = Record<string, Json>;

/** How the form stands for some answers. */
export type Resolve = (answers: AnswerSet) => ResolvedForm;

/** A source of numbers from 0 to 1. */
type Numbers = () => number;

/** How often somebody leaves out what need not be answered, makes a mistake, has answered what is hidden since. */
const LEFT_OUT = 0.3;
const MISTAKEN = 0.1;
const LEFT_OVER = 0.1;

const mistakes: readonly AnswerSet[] = [
  { code0: 'CC 1234' },
  { mail0: 'somebody at example.com' },
  { reason0: 'Too short' },
  { count1: 51 },
  { day0: '2026-02-30' },
  { name1: '' },
  { tools: ['cloud', 'cloud'] },
];

/** Every field answered with what it takes, those too that nobody would be asked: objects of one shape. */
export function allAnswered(count: number): readonly AnswerSet[] {
  const next = numbersFrom(20_261_122);
  return Array.from({ length: count }, () => asReceived(answersTo(next)));
}

/** What is shown is answered, and nothing else is. */
export function shownAnswered(count: number, resolve: Resolve): readonly AnswerSet[] {
  return allAnswered(count).map((answers) => asReceived(resolve(answers).answers));
}

/** What is shown and required is answered, most of the rest too; some have made a mistake, some have left-overs. */
export function asPeopleAnswer(count: number, resolve: Resolve): readonly AnswerSet[] {
  const next = numbersFrom(7);
  return allAnswered(count).map((all) => {
    const { answers, fields } = resolve(all);
    const kept = Object.entries(answers).filter(([key]) => fields[key]?.required || next() >= LEFT_OUT);
    const mistake = next() < MISTAKEN ? pick(mistakes, next) : {};
    const leftOver: AnswerSet = next() < LEFT_OVER ? { extra0: 'Was shown once', extra1: 'Is shown' } : {};
    return asReceived({ ...Object.fromEntries(kept), ...leftOver, ...mistake });
  });
}

/** Each field is answered or not as a coin falls. */
export function halfAnswered(count: number): readonly AnswerSet[] {
  const next = numbersFrom(11);
  return allAnswered(count).map((all) =>
    asReceived(Object.fromEntries(Object.entries(all).filter(() => next() < 0.5))),
  );
}

/** Answers come out of JSON, from a request or a draft. */
function asReceived(answers: AnswerSet): AnswerSet {
  return JSON.parse(JSON.stringify(answers)) as AnswerSet;
}

function answersTo(next: Numbers): AnswerSet {
  const numbered = (total: number, name: string, make: (n: number) => Json): AnswerSet =>
    Object.fromEntries(Array.from({ length: total }, (_, n) => [`${name}${n}`, make(n)]));
  return {
    kind: pick(KINDS, next),
    mode: pick(MODES, next),
    team: pick(TEAMS, next),
    laptop: pick(['standard', 'developer', 'none'], next),
    tools: TOOLS.slice(0, 1 + Math.floor(next() * 2)),
    ...numbered(8, 'name', (n) => `Name ${n} of somebody`),
    ...numbered(2, 'code', () => `CC-${1_000 + Math.floor(next() * 9_000)}`),
    ...numbered(2, 'mail', (n) => `person${n}@example.com`),
    ...numbered(2, 'reason', () => 'Because the nightly migration has to be run by somebody.'),
    ...numbered(4, 'wish', () => next() < 0.5),
    ...numbered(3, 'day', () => `2026-12-${String(10 + Math.floor(next() * 18))}`),
    ...numbered(2, 'count', () => Math.floor(next() * 50)),
    ...numbered(2, 'extra', () => 'Something more'),
  };
}

function pick<T>(values: readonly T[], next: Numbers): T {
  return values[Math.floor(next() * values.length)] as T;
}

/** A small generator with a seed, so that every run has the same answers. */
function numbersFrom(seed: number): Numbers {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
