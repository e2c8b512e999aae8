/** Form rules that refer to nothing: to fields that there are not, to options that a field does not have. */
import { cutsOf } from '../../rules/spaces/cuts';
import { readPaths } from '../../rules/conditions/read-paths';
import { splitPath } from '../../rules/conditions/fact-path';
import { fieldReadBy } from '../answer-reads';
import { rowOf } from '../field-path';
import { fieldTypeOf } from '../field-types/field-types';
import type { FormDocument, FormRule } from '../form-document';
import { fieldEffects, fieldsSpokenOf, targetsOf } from '../form-rule';
import { pointerTo } from '../json-pointer';
import { textIn } from '../locale';
import type { ProductText } from '../locale';
import { ownEntry } from '../own-entry';
import { documentFields } from '../parsing/document-fields';
import type { DocumentFields } from '../parsing/document-fields';
import { finding } from './finding';
import type { Finding } from './finding';
import { kindWords, mistypedComparisons } from './mistyped-comparisons';

/** @param form of sound shape, whatever it names */
export function referenceFindings(form: FormDocument): readonly Finding[] {
  const fields = documentFields(form);
  return form.rules.flatMap((rule, at) => {
    const place = `/rules/${at}`;
    const row = [...targetsOf(rule), ...fieldsSpokenOf(rule)].map(rowOf)[0] ?? '';
    const lost = (name: string, where: string) =>
      finding('refers-to-nothing', where, { params: { rule: rule.id, name } });
    return [
      ...targetPlaces(rule, place)
        .filter(({ field }) => !fields.has(field))
        .map(({ field, where }) => lost(field, where)),
      ...lostOptions(rule, place, fields).map(({ option, where }) => lost(option, where)),
      ...conditionsOf(rule, place).flatMap(({ condition, where }) => [
        ...lostReads(condition, fields, row).map((name) => lost(name, where)),
        ...comparedWithNothing({ condition, where, rule: rule.id, row }, form, fields),
      ]),
    ];
  });
}

function targetPlaces(rule: FormRule, place: string): readonly { field: string; where: string }[] {
  const { offer = {}, set = {}, messages = [] } = rule;
  return [
    ...fieldEffects.flatMap((effect) =>
      (rule[effect] ?? []).map((field, at) => ({ field, where: `${place}/${effect}/${at}` })),
    ),
    ...Object.keys(offer).map((field) => ({ field, where: pointerTo(`${place}/offer`, field) })),
    ...Object.keys(set).map((field) => ({ field, where: pointerTo(`${place}/set`, field) })),
    ...messages.flatMap(({ at: field }, at) =>
      field === null ? [] : [{ field, where: `${place}/messages/${at}/at` }],
    ),
  ];
}

function lostOptions({ offer = {} }: FormRule, place: string, fields: DocumentFields) {
  return Object.entries(offer).flatMap(([field, offered]) => {
    const options = optionsOf(fields, field);
    if (!options) return [];
    const where = pointerTo(`${place}/offer`, field);
    return offered.filter((option) => !options.includes(option)).map((option) => ({ option, where }));
  });
}

function conditionsOf(rule: FormRule, place: string): readonly { condition: unknown; where: string }[] {
  const values = Object.entries(rule.set ?? {}).map(([field, condition]) => ({
    condition,
    where: pointerTo(`${place}/set`, field),
  }));
  return [{ condition: rule.when, where: `${place}/when` }, ...values];
}

/** Fields that a condition names and that there are not. */
export function lostReads(condition: unknown, fields: DocumentFields, row = ''): readonly string[] {
  const paths = new Set(fields.keys());
  return readPaths(condition).flatMap((path) => {
    const [root, field = ''] = splitPath(path);
    const reads = root === 'answers' || root === 'row';
    return reads && field !== '' && fieldReadBy(path, paths, row) === undefined ? [field] : [];
  });
}

interface Compared {
  readonly condition: unknown;
  readonly where: string;
  readonly rule: string;
  readonly row?: string;
}

/** Comparisons that never come true: with options that a field does not have, and with what its answers never are. */
export function comparedWithNothing(
  compared: Compared,
  form: Pick<FormDocument, 'texts'>,
  fields: DocumentFields,
): readonly Finding[] {
  return [...withoutOption(compared, form, fields), ...otherKinds(compared, form, fields)];
}

function withoutOption(
  { condition, where, rule, row = '' }: Compared,
  form: Pick<FormDocument, 'texts'>,
  fields: DocumentFields,
): readonly Finding[] {
  const paths = new Set(fields.keys());
  return [...cutsOf([condition])].flatMap(([path, { constants, exact }]) => {
    const field = fieldReadBy(path, paths, row);
    const options = field === undefined ? undefined : optionsOf(fields, field);
    if (field === undefined || !options || !exact) return [];
    return constants
      .filter((each) => typeof each === 'string' && each !== '' && !options.includes(each))
      .map((each) =>
        finding('compares-with-nothing', where, {
          field,
          params: { rule, field: named(form, field), name: String(each) },
        }),
      );
  });
}

function otherKinds(
  { condition, where, rule, row }: Compared,
  form: Pick<FormDocument, 'texts'>,
  fields: DocumentFields,
): readonly Finding[] {
  return mistypedComparisons(condition, fields, row).map(({ field, kind, value }) => {
    const name = typeof value === 'string' ? value : JSON.stringify(value);
    const params = { rule, field: named(form, field), kind: kindWords[kind], name };
    return finding('compares-kinds', where, { field, params });
  });
}

function named({ texts }: Pick<FormDocument, 'texts'>, field: string): ProductText {
  const label = ownEntry(texts, field)?.label ?? {};
  return { en: textIn(label, 'en') || field, 'zh-CN': textIn(label, 'zh-CN') || field };
}

function optionsOf(fields: DocumentFields, path: string): readonly string[] | undefined {
  const schema = fields.get(path)?.schema;
  return schema && fieldTypeOf(schema['x-type']).options?.(schema);
}
