/** Reads operations that come from outside: every one is known, and each of its parameters is of its kind. */
import { isObject } from '../../forms/document-shape';
import { locales } from '../../forms/locale';
import { readUntrustedJson, UntrustedJsonError } from '../../forms/untrusted-json';
import { fulfilmentProperties, itemProperties, workLists } from './item-operation';
import type { ItemOperation } from './item-operation';

/** A step of editing is small; a whole document that replaces another is the largest. */
const limits = { maxBytes: 512 * 1024, maxDepth: 100 };
const MOST_OPERATIONS = 200;

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value.length <= 20_000;
const count: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const truth: Check = (value) => typeof value === 'boolean';
const json: Check = (value) => value !== undefined;
const object: Check = isObject;
const oneOf =
  (words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(checks, key)) &&
    Object.entries(checks).every(([key, check]) => check(value[key]));

const words: Check = (value) =>
  isObject(value) &&
  Object.entries(value).every(([locale, each]) => locales.some((known) => known === locale) && text(each));
const locale = oneOf(locales);
const columns = oneOf([1, 2, 3]);
const onUse = maybe(oneOf(['refuse', 'remove']));
const inStep = shape({ step: text, section: maybe(text), row: maybe(count), column: maybe(count) });
const insideField = shape({ inside: text, at: maybe(count) });
const spot: Check = (value) => inStep(value) || insideField(value);
const list = oneOf(workLists);

const parameters: Readonly<Record<ItemOperation['op'], Readonly<Record<string, Check>>>> = {
  'add-field': {
    ...{ type: text, to: spot, key: maybe(text), label: maybe(words) },
    ...{ schema: maybe(object), required: maybe(truth) },
  },
  'remove-field': { field: text, used: onUse },
  'move-field': { field: text, to: spot },
  'rename-field': { field: text, key: text },
  'set-field': { field: text, keyword: text, value: json },
  'use-block': { field: text, block: text, version: count },
  'set-required': { field: text, required: truth },
  'set-access': { field: text, ask: maybe(json), read: maybe(orNull(listOf(text))) },
  'set-readers': { read: listOf(text) },
  'set-text': { field: text, text: oneOf(['label', 'help', 'example']), locale, value: text },
  'add-option': { field: text, option: maybe(text), label: maybe(words), at: maybe(count) },
  'rename-option': { field: text, option: text, to: text },
  'remove-option': { field: text, option: text, used: onUse },
  'move-option': { field: text, option: text, at: count },
  'set-option-text': { field: text, option: text, locale, value: text },
  'add-step': { id: maybe(text), title: maybe(words), at: maybe(count) },
  'move-step': { step: text, at: count },
  'remove-step': { step: text, fieldsTo: maybe(text) },
  'set-step-text': { step: text, section: maybe(text), text: oneOf(['title', 'help']), locale, value: text },
  'add-section': {
    ...{ step: text, id: maybe(text), title: maybe(words), columns: maybe(columns), at: maybe(count) },
  },
  'move-section': { step: text, section: text, to: shape({ step: text, at: count }) },
  'remove-section': { step: text, section: text },
  'set-columns': { step: text, section: text, columns },
  'add-rule': { rule: object, at: maybe(count) },
  'set-rule': { rule: text, value: object },
  'remove-rule': { rule: text },
  'move-rule': { rule: text, at: count },
  'set-item-text': { text: oneOf(['title', 'summary']), locale, value: text },
  'set-item': { property: oneOf(itemProperties), value: json },
  'set-fulfilment': { property: oneOf(fulfilmentProperties), value: json },
  'rename-owner': { owner: text, to: text },
  'add-work': { list, value: object, at: maybe(count) },
  'set-work': { list, name: text, value: object },
  'remove-work': { list, name: text },
  'move-work': { list, name: text, at: count },
  'set-condition': {
    ...{ name: text, value: json, rename: maybe(text), used: maybe(oneOf(['refuse', 'replace'])) },
  },
  'replace-part': { place: text, value: json, removes: maybe(listOf(text)) },
};

/**
 * A list of operations as JSON text or as a value that somebody else has parsed; nothing in it is trusted.
 * @throws UntrustedJsonError E-901 over the size, E-902 for what is no list of operations, with the place
 */
export function readOperations(input: unknown): readonly ItemOperation[] {
  const value = readUntrustedJson(input, limits);
  if (!Array.isArray(value) || value.length > MOST_OPERATIONS) throw malformed('');
  value.forEach((operation: unknown, at) => {
    const op = isObject(operation) ? operation.op : undefined;
    const known = typeof op === 'string' && Object.hasOwn(parameters, op);
    const checks = known ? parameters[op as ItemOperation['op']] : null;
    if (!checks || !shape({ op: text, ...checks })(operation)) throw malformed(`/${at}`);
  });
  return value as unknown as readonly ItemOperation[];
}

function malformed(place: string): UntrustedJsonError {
  return new UntrustedJsonError('invalid', 'E-902', { reason: 'operation', place });
}
