/** The form of thirty questions that is rendered, and the answers that stand in it. */
import { smallForm, type SmallForm } from '../../forms/test-data/small-form';
import type { FormModel } from '../../forms/form-model';
import type { Answers } from '../../rules/facts';

export const kinds = ['full-time', 'part-time', 'intern'];
export const teams = ['platform', 'design', 'research', 'support', 'sales', 'legal'];
export const tools = ['office', 'chat', 'ide', 'cloud'];

/** `name0`, `name1` and so on: as many fields of a kind. */
export function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}${index}`);
}

export const counts = { name: 12, reason: 3, mail: 2, wish: 3, day: 4, amount: 2 } as const;

const repeated = (name: keyof typeof counts, field: SmallForm['fields'][string]): SmallForm['fields'] =>
  Object.fromEntries(numbered(name, counts[name]).map((key) => [key, field]));

export function thirtyQuestions(): FormModel {
  return smallForm({
    fields: {
      ...repeated('name', { 'x-type': 'short-text', maxLength: 80 }),
      ...repeated('reason', { 'x-type': 'long-text', maxLength: 2_000 }),
      ...repeated('mail', { 'x-type': 'email', format: 'email' }),
      ...repeated('wish', { 'x-type': 'yes-no' }),
      ...repeated('day', { 'x-type': 'date', format: 'date' }),
      ...repeated('amount', { 'x-type': 'integer', minimum: 0 }),
      kind: { 'x-type': 'choice', 'x-widget': 'segments', enum: kinds },
      team: { 'x-type': 'choice', enum: teams },
      home: { 'x-type': 'choice', enum: teams },
      tools: { 'x-type': 'choices', uniqueItems: true, items: { type: 'string', enum: tools } },
    },
    required: [...numbered('name', 6), 'mail0', 'kind', 'team', 'day0'],
  });
}

export const answers: Answers = {
  ...Object.fromEntries(numbered('name', counts.name).map((key) => [key, `What stands in ${key}`])),
  reason0: 'Because the nightly migration has to be run by somebody.',
  mail0: 'nora@example.org',
  wish1: true,
  day0: '2026-12-14',
  amount0: 12,
  kind: 'intern',
  team: 'research',
  tools: ['chat', 'ide'],
};
