/** A decision table as the rules that it stands for, one a row. */
import type { DocumentPart } from '../document-part';
import type { FulfilmentRule, TableDocument, TableRow } from '../fulfilment-document';
import { cellConditions } from './cell-condition';
import type { ExpandedRule } from './expand-rules';

/** @throws RuleError E-402 for a row that does not fit its table, an output that leads nowhere, ids that are twice there */
export function expandTable(table: TableDocument, part: DocumentPart): readonly ExpandedRule[] {
  return table.rows.map((row, at) => {
    const here = part.at('rows', at);
    if (table.rows.findIndex(({ id }) => id === row.id) < at)
      here.at('id').refuse('same-rule', { id: row.id });
    if (row.when.length !== table.inputs.length)
      here.at('when').refuse('row-width', { count: table.inputs.length });
    const rule = {
      id: `${table.id}/${row.id}`,
      text: row.text ?? table.text,
      when: rowCondition(table, row),
      then: effectsOf(table, row, part, here),
    };
    return {
      rule,
      when: here.at('when'),
      then: part.at('then'),
      stops: false,
      table: { id: table.id, hit: table.hit, part },
    };
  });
}

function rowCondition({ inputs }: TableDocument, { when }: TableRow): unknown {
  const conditions = when.flatMap((cell, at) => cellConditions(cell, inputs[at]?.value));
  const [only] = conditions;
  return conditions.length > 1 ? { and: conditions } : (only ?? true);
}

function effectsOf(
  { outputs, then: effects }: TableDocument,
  { then: values }: TableRow,
  part: DocumentPart,
  row: DocumentPart,
): FulfilmentRule['then'] {
  if (values === null) return [];
  if (values.length !== outputs.length) row.at('then').refuse('row-width', { count: outputs.length });
  const filled = structuredClone(effects);
  for (const [at, value] of values.entries()) {
    const place = part.at('outputs', at, 'sets');
    const holder = holderOf(filled, outputs[at]?.sets ?? '', place);
    if (value !== null) holder.set(value);
  }
  return filled;
}

/** The entry that a JSON pointer leads to. Only what stands in the effects already can be filled. */
function holderOf(effects: unknown, pointer: string, place: DocumentPart): { set: (value: unknown) => void } {
  const keys = pointer.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  let holder: unknown = effects;
  for (const key of keys.slice(1)) holder = ownPart(holder, key);
  if (keys[0] !== '' || ownPart(holder, last) === undefined)
    return place.refuse('unknown-output', { pointer });
  return { set: (value) => Object.assign(Object(holder), { [last]: value }) };
}

function ownPart(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Record<string, unknown>)[key];
}
