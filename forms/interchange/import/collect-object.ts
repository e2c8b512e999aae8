/** Gathers what a shape says of an object: its entries, and those that its conditions and alternatives bring. */
import { pointerTo } from '../../json-pointer';
import { all, always, isNull, not } from './condition';
import type { Cond } from './condition';
import { conditionOf, present } from './condition-of';
import { collectAlternatives } from './collect-alternatives';
import { anything, readingOf } from './object-parts';
import type { ObjectParts } from './object-parts';
import type { Conditional, Shape } from './shape';
import { shapeOf } from './shape-of';
import type { Source } from './import-run';

/** @param when the condition under which all of this is said */
export function collectObject(parts: ObjectParts, shape: Shape, when: Cond): void {
  close(parts, shape, when);
  for (const [name, sources] of shape.properties) parts.declare(name, when, sources);
  for (const name of shape.required) {
    parts.require(name, when);
    if (!shape.properties.has(name)) parts.declare(name, when, [anything(shape.at, name)]);
  }
  const asked = shape.nullStands ? all([when, not(isNull(parts.place))]) : when;
  for (const conditional of shape.conditionals) collectConditional(parts, conditional, asked, shape);
  for (const alternatives of shape.alternatives)
    collectAlternatives(parts, shape, alternatives, { when, asked }, (source, under) =>
      collectSource(parts, source, under),
    );
  for (const source of shape.nots) {
    const forbidden = conditionOf(readingOf(parts, shape), source);
    if (forbidden)
      parts.faults.push({ when: all([asked, forbidden]), title: undefined, keyword: 'not', at: source.at });
    else parts.run.refuse(source.at, 'not');
  }
}

/** What is said of the same object under a further condition. */
function collectSource(parts: ObjectParts, source: Source, when: Cond): void {
  if (when.op === 'fixed' && !when.holds) return;
  if (source.schema === false) {
    parts.faults.push({ when, title: undefined, keyword: 'if', at: source.at });
    return;
  }
  const shape = shapeOf(parts.run, [source]);
  if (shape.kinds && !shape.kinds.has('object')) parts.run.refuse(pointerTo(source.at, 'type'), 'type');
  collectObject(parts, shape, when);
}

function collectConditional(parts: ObjectParts, conditional: Conditional, when: Cond, shape: Shape): void {
  const { then, otherwise, at } = conditional;
  const holds = conditionFor(parts, conditional, shape);
  if (!holds) return parts.run.refuse(at, 'if');
  if (then) collectSource(parts, then, all([when, holds]));
  if (otherwise) collectSource(parts, otherwise, all([when, not(holds)]));
}

function conditionFor(parts: ObjectParts, { when }: Conditional, shape: Shape): Cond | undefined {
  if (!('present' in when)) return conditionOf(readingOf(parts, shape), when);
  return parts.certain.has(when.present) ? always : present(parts.place, when.present);
}

function close(parts: ObjectParts, { closedTo, closedAt }: Shape, when: Cond): void {
  if (!closedTo) return;
  if (when !== always) return parts.run.refuse(closedAt ?? '', 'additionalProperties');
  const { closedTo: before } = parts;
  parts.closedTo = before ? new Set([...closedTo].filter((name) => before.has(name))) : closedTo;
}
