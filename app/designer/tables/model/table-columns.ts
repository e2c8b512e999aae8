/** The columns of a decision table as a spreadsheet shows them: what it asks for, whether a row opens anything, what it sets. */
import type { TableDraft } from '../../../../catalog/editing/item-draft';
import { draftText } from '../../../../forms/editing/draft-text';
import type { DraftText } from '../../../../forms/editing/form-draft';
import type { Locale } from '../../../../forms/locale';
import type { Json } from '../../../../rules/conditions/condition';
import { pathOf } from '../../../../rules/conditions/draft-operation';
import type { ConditionFact } from '../../rules/condition/condition-facts';
import type { SelectOption } from '../../parts/option-select';
import { targetKinds } from '../../../../catalog/editing/targets/target-draft';
import type { ValueKind } from './cell-value';

export interface GridColumn {
  readonly role: 'input' | 'opens' | 'output';
  /** Its number among the inputs, or among the outputs. */
  readonly at: number;
  /** None for the column that says whether a row opens anything. */
  readonly title: DraftText;
  readonly kind: ValueKind;
}

/** What columns are made of besides the table itself. */
export interface ColumnWords {
  readonly locale: Locale;
  readonly facts: readonly ConditionFact[];
  readonly departments: readonly SelectOption[];
  readonly priorities: readonly SelectOption[];
}

export function columnsOf(table: TableDraft, words: ColumnWords): readonly GridColumn[] {
  const { locale } = words;
  return [
    ...table.inputs.map((input, at): GridColumn => ({
      ...{ role: 'input', at, title: draftText(input.title), kind: inputKind(input.value, words) },
    })),
    { role: 'opens', at: 0, title: {}, kind: { kind: 'yes-no', options: [], locale } },
    ...table.outputs.map((output, at): GridColumn => ({
      ...{ role: 'output', at, title: draftText(output.title), kind: outputKind(String(output.sets), words) },
    })),
  ];
}

/** What is computed can be anything. */
function inputKind(value: Json | undefined, { facts, locale }: ColumnWords): ValueKind {
  const path = pathOf(value);
  const fact = facts.find((each) => each.path === path);
  return { kind: fact?.kind ?? 'other', options: fact?.options ?? [], locale };
}

function outputKind(sets: string, { departments, priorities, locale }: ColumnWords): ValueKind {
  const last = sets.slice(sets.lastIndexOf('/') + 1);
  if (targetKinds.some((kind) => kind === last)) return { kind: 'number', options: [], locale };
  if (last === 'department') return { kind: 'choice', options: departments, locale };
  if (last === 'priority') return { kind: 'choice', options: priorities, locale };
  return { kind: 'text', options: [], locale };
}
