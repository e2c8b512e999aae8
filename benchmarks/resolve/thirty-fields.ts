/** A form of thirty fields and forty rules as an onboarding has them. */
import { smallForm } from '../../forms/test-data/small-form';
import { is } from '../../forms/test-data/resolved';
import type { FormModel } from '../../forms/form-model';
import type { FormRule } from '../../forms/form-document';

export const KINDS = ['full-time', 'part-time', 'intern', 'contractor'];
export const MODES = ['on-site', 'hybrid', 'remote'];
export const TEAMS = Array.from({ length: 8 }, (_, index) => `team-${index}`);
export const TOOLS = ['office', 'chat', 'ide', 'containers', 'cloud'];

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
