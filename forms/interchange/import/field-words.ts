/** The words of a field: from titles and descriptions of its schema, and from its uiSchema, which stands before. */
import type { Json } from '../../../rules/conditions/condition';
import { canonicalText } from '../../canonical-text';
import { optionKey } from '../../field-types/option-labels';
import type { FieldTexts } from '../../form-document';
import type { Shape } from './shape';
import type { UiPart } from './ui-part';

/** A foreign text has one language: it stands in both until somebody translates it. */
export function bothLocales(text: string): { en: string; 'zh-CN': string } {
  return { en: text, 'zh-CN': text };
}

export function fieldWords(shape: Shape, ui: UiPart, name: string): FieldTexts {
  const help = [said(ui.take('description')) ?? said(shape.words.get('description')), said(ui.take('help'))];
  const helpText = help.filter((text) => text !== undefined).join('\n');
  const example = said(ui.take('placeholder')) ?? firstExample(shape.words.get('examples'));
  return {
    label: bothLocales(labelOf(shape, ui, name)),
    ...(helpText !== '' && { help: bothLocales(helpText) }),
    ...(example !== undefined && { example: bothLocales(example) }),
  };
}

export function labelOf(shape: Shape, ui: UiPart, name: string): string {
  return said(ui.take('title')) ?? said(shape.words.get('title')) ?? (name.trim() === '' ? '–' : name);
}

function said(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function firstExample(examples: Json | undefined): string | undefined {
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}

/** Labels of options, in the order of the values: names given for them, titles of alternatives, or the values. */
export function optionWords(
  values: readonly Json[],
  shape: Shape,
  ui: UiPart,
): NonNullable<FieldTexts['options']> {
  const names = ui.take('enumNames') ?? shape.words.get('enumNames');
  const original = shape.enumValues ?? values;
  return Object.fromEntries(
    values.map((value) => {
      const at = original.findIndex((each) => canonicalText(each) === canonicalText(value));
      const name = said(Array.isArray(names) ? (names[at] as Json) : namedIn(names, value));
      const title = said(shape.valueTitles.get(canonicalText(value)));
      return [optionKey(value), bothLocales(name ?? title ?? labelOfValue(value))];
    }),
  );
}

function namedIn(names: Json | undefined, value: Json): Json | undefined {
  if (typeof names !== 'object' || names === null || Array.isArray(names)) return undefined;
  const key = optionKey(value);
  return Object.hasOwn(names, key) ? (names as { readonly [name: string]: Json })[key] : undefined;
}

function labelOfValue(value: Json): string {
  const key = optionKey(value);
  return key.trim() === '' ? '–' : key;
}
