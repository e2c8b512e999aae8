/** A form of thirty fields and forty rules as an onboarding has them, and answers to it, the same in every run. */
import { smallForm } from '../../forms/test-data/small-form';
import { is } from '../../forms/test-data/resolved';
import type { FormModel } from '../../forms/form-model';
import type { FormRule } from '../../forms/form-document';
import type { Json } from '../../rules/conditions/condition';

const KINDS = ['full-time', 'part-time', 'intern', 'contractor'];
const MODES = ['on-site', 'hybrid', 'remote'];
const TEAMS = Array.from({ length: 8 }, (_, index) => `team-${index}`);
const TOOLS = ['office', 'chat', 'ide', 'containers', 'cloud'];

const repeated = <T>(count: number, name: string, field: T): Record<string, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, field]));

const fields = {
  kind: { 'x-type': 'choice', enum: KINDS },
  mode: { 'x-type': 'choice', enum: MODES },
  team: { 'x-type': 'choice', enum: TEAMS },
  laptop: { 'x-type': 'choice', enum: ['standard', 'developer', 'none'] },
  tools: { 'x-type': 'choices', uniqueItems: true, items: { type: 'string', enum: TOOLS } },
  ...repeated(8, 'name', { 'x-type': 'short-text', maxLength: 80 }),
  ...repeated(2, 'code', { 'x-type': 'short-text', pattern: '^[A-Z]{2}-[0-9]{4}$' }),
  ...repeated(2, 'mail', { 'x-type': 'email', format: 'email' }),
  ...repeated(2, 'reason', { 'x-type': 'long-text', minLength: 10, maxLength: 2_000 }),
  ...repeated(4, 'wish', { 'x-type': 'yes-no' }),
  ...repeated(3, 'day', { 'x-type': 'date', format: 'date' }),
  ...repeated(2, 'count', { 'x-type': 'integer', minimum: 0, maximum: 50 }),
  ...repeated(2, 'extra', { 'x-type': 'short-text', maxLength: 40 }),
};

const when = (id: string, condition: unknown, effect: Omit<FormRule, 'id' | 'when'>): FormRule => ({
  id,
  when: condition,
  ...effect,
});

/** Forty: most of them compare one answer with a value, some two, as the shipped forms do. */
function rules(): FormRule[] {
  const each = <T>(values: readonly T[], make: (value: T, index: number) => FormRule): FormRule[] =>
    values.map(make);
  const remote = is('mode', 'remote');
  return [
    ...each(KINDS, (kind, n) => when(`kind-${n}`, is('kind', kind), { show: [`extra${n % 2}`] })),
    ...each(MODES, (mode, n) => when(`mode-${n}`, is('mode', mode), { require: [`name${n + 2}`] })),
    ...each(TEAMS, (team, n) => when(`team-${n}`, is('team', team), { require: [`name${n % 8}`] })),
    ...each(TEAMS, (team, n) =>
      when(`tools-${n}`, is('team', team), { offer: { tools: TOOLS.slice(0, 2 + (n % 4)) } }),
    ),
    ...each([0, 1, 2, 3], (n) =>
      when(`wish-${n}`, is(`wish${n}`, true), { require: [n < 2 ? `reason${n}` : `day${n - 1}`] }),
    ),
    ...each([0, 1, 2, 3], (n) =>
      when(`both-${n}`, { and: [remote, is('kind', KINDS[n])] }, { hide: [`code${n % 2}`] }),
    ),
    ...each([0, 1, 2], (n) =>
      when(
        `count-${n}`,
        { '>': [{ var: `answers.count${n % 2}` }, 10 * (n + 1)] },
        { optional: [`mail${n % 2}`] },
      ),
    ),
    ...each([0, 1, 2], (n) =>
      when(`either-${n}`, { or: [is('laptop', 'none'), is('team', TEAMS[n])] }, { readOnly: [`day${n}`] }),
    ),
    ...each([0, 1, 2], (n) => when(`clear-${n}`, is('laptop', 'none'), { clear: [`code${n % 2}`] })),
  ];
}

export function thirtyFields(): FormModel {
  return smallForm({ fields, rules: rules(), required: ['kind', 'mode', 'team', 'name0', 'name1', 'mail0'] });
}

/** A small generator of numbers from 0 to 1 with a seed, so that every run has the same answers. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Answers of the right kinds to every field, so that both ways look at all of them. */
export function answerSets(count: number): Record<string, Json>[] {
  const next = numbersFrom(20_261_122);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const numbered = (total: number, name: string, make: (n: number) => Json): Record<string, Json> =>
    Object.fromEntries(Array.from({ length: total }, (_, n) => [`${name}${n}`, make(n)]));
  return Array.from({ length: count }, () => ({
    kind: pick(KINDS),
    mode: pick(MODES),
    team: pick(TEAMS),
    laptop: pick(['standard', 'developer', 'none']),
    tools: TOOLS.slice(0, 1 + Math.floor(next() * 2)),
    ...numbered(8, 'name', (n) => `Name ${n} of somebody`),
    ...numbered(2, 'code', () => `CC-${1_000 + Math.floor(next() * 9_000)}`),
    ...numbered(2, 'mail', (n) => `person${n}@example.com`),
    ...numbered(2, 'reason', () => 'Because the nightly migration has to be run by somebody.'),
    ...numbered(4, 'wish', () => next() < 0.5),
    ...numbered(3, 'day', () => `2026-12-${String(10 + Math.floor(next() * 18))}`),
    ...numbered(2, 'count', () => Math.floor(next() * 50)),
    ...numbered(2, 'extra', () => 'Something more'),
  }));
}
