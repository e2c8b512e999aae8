/** Which field type says a text, a number, a choice or a fixed value. */
import type { Json } from '../../../rules/conditions/condition';
import { compact } from '../json-value';
import type { JsonObject } from '../json-value';
import type { Kind, Shape } from './shape';
import type { UiPart } from './ui-part';

/** The schema of a field for values of one kind that is no list and no object. */
export function scalarSchema(kind: Kind, shape: Shape, ui: UiPart): JsonObject {
  const limits = Object.fromEntries(shape.limits);
  switch (kind) {
    case 'string':
      return textSchema(limits, ui);
    case 'number':
      return shape.integer
        ? { 'x-type': 'integer', type: 'integer', ...limits }
        : { 'x-type': 'number', type: 'number', ...limits };
    case 'boolean':
      return { 'x-type': 'yes-no', type: 'boolean' };
    default:
      return { 'x-type': 'constant', const: null };
  }
}

/** Above this a text is long. */
const LONGEST_LINE = 500;

function textSchema(limits: JsonObject, ui: UiPart): JsonObject {
  const format = Object.keys(limits).length === 1 ? limits.format : undefined;
  if (format === 'date' || format === 'email') return { 'x-type': format, type: 'string', format };
  const most = limits.maxLength;
  const isLong = ui.peek('widget') === 'textarea' || (typeof most === 'number' && most > LONGEST_LINE);
  if (isLong && ui.peek('widget') === 'textarea') ui.take('widget');
  return { 'x-type': isLong ? 'long-text' : 'short-text', type: 'string', ...limits };
}

/** The only values that stand, to choose from. */
export function choiceSchema(values: readonly Json[], ui: UiPart): JsonObject {
  const widget = choiceWidget(ui);
  const texts = values.every((value) => typeof value === 'string');
  return compact({
    'x-type': 'choice',
    type: texts ? 'string' : undefined,
    enum: [...values],
    'x-widget': widget,
  });
}

function choiceWidget(ui: UiPart): string | undefined {
  const widget = ui.peek('widget');
  const name = widget === 'RadioWidget' ? 'radio' : widget === 'SelectWidget' ? 'select' : widget;
  if (name !== 'radio' && name !== 'select') return undefined;
  if (widget === name) ui.take('widget');
  return name;
}

/** Any value of these kinds. */
export function jsonSchema({ kinds, integer }: Shape): JsonObject {
  const names = kinds && [...kinds].map((kind) => (kind === 'number' && integer ? 'integer' : kind));
  return names ? { 'x-type': 'json', 'x-kinds': names } : { 'x-type': 'json' };
}
