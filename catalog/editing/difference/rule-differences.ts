/** Differences between the rules of two forms, and between who sees their fields. */
import { allFields } from '../../../forms/editing/field-place';
import type { FormDraft } from '../../../forms/editing/form-draft';
import { labelOf } from '../../../forms/editing/operation-title';
import { sameJson } from '../../../forms/editing/same-json';
import type { Json } from '../../../rules/conditions/condition';
import { isReordered, mapOf, paired } from './by-name';
import { lineOf } from './difference-line';
import type { DifferenceLine } from './difference-line';
import { draftWords } from './draft-words';
import { phrases } from './phrases';
import { ruleSentence } from './rule-sentence';

export function ruleDifferences(
  older: FormDraft,
  newer: FormDraft,
  locale: string,
  place: string,
): DifferenceLine[] {
  const rules = (form: FormDraft) => mapOf(form.rules, ({ id }) => id);
  const tell = (form: FormDraft, id: string) => {
    const rule = rules(form).get(id);
    return rule ? ruleSentence(rule, draftWords(form, locale)) : '';
  };
  const line = lineOf('rules', locale, `${place}/rules`);
  const lines = paired(rules(older), rules(newer)).flatMap(({ name, older: before, newer: after }) => {
    const [was, now] = [tell(older, name), tell(newer, name)];
    if (!before) return [line('added', phrases.plain, { now })];
    if (!after) return [line('removed', phrases.noLonger, { was })];
    if (sameJson(before, after)) return [];
    return [
      was === now
        ? line('changed', phrases.ruleChanged, { rule: name, now })
        : line('changed', phrases.nowInstead, { was, now }),
    ];
  });
  return isReordered(rules(older).keys(), rules(newer).keys())
    ? [...lines, line('moved', phrases.rulesMoved)]
    : lines;
}

export function accessDifferences(
  older: FormDraft,
  newer: FormDraft,
  locale: string,
  place: string,
): DifferenceLine[] {
  const line = lineOf('access', locale, `${place}/access`);
  const lines = paired(
    new Map(Object.entries(older.access.fields)),
    new Map(Object.entries(newer.access.fields)),
  )
    .filter(({ older: before, newer: after }) => !same(before, after))
    .filter(({ name }) => allFields(newer).some(([path]) => path === name))
    .map(({ name }) => line('changed', phrases.accessChanged, { field: labelOf(newer, name) }));
  return same(older.access.read, newer.access.read)
    ? lines
    : [
        ...lines,
        line('changed', phrases.readersChanged, {
          was: older.access.read.join(', '),
          now: newer.access.read.join(', '),
        }),
      ];
}

function same(one: unknown, other: unknown): boolean {
  return sameJson(one as Json | undefined, other as Json | undefined);
}
