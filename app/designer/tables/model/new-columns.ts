/** Columns that a decision table can be given: what can be asked for, and what of its effects rows can set. */
import { isObject } from '../../../../forms/document-shape';
import type { TableDraft } from '../../../../catalog/editing/item-draft';
import type { DraftText, JsonObject } from '../../../../forms/editing/form-draft';
import { words } from '../../../../forms/editing/operation-title';
import { effectsOf, ticketIn } from '../../work/model/rule-effects';

/** What of a ticket can be set, as pointers within it say it. */
const partPointers = {
  workingHours: 'ola/workingHours',
  workingDays: 'ola/workingDays',
  workingDaysBefore: 'ola/workingDaysBefore',
  workingDaysAfter: 'ola/workingDaysAfter',
  department: 'department',
  priority: 'priority',
  'title-en': 'title/en',
  'title-zh': 'title/zh-CN',
} as const;

export type OutputPart = keyof typeof partPointers;

export interface OutputChoice {
  /** JSON pointer into the effects. */
  readonly sets: string;
  readonly part: OutputPart;
  /** The title of the ticket. */
  readonly ticket: DraftText;
}

/** Those that the table does not set yet. */
export function outputChoices(table: TableDraft): readonly OutputChoice[] {
  const taken = table.outputs.map(({ sets }) => sets);
  return effectsOf(table as JsonObject).flatMap((effect, at) => {
    const ticket = ticketIn(effect);
    if (!ticket) return [];
    const title = words(ticket.title as DraftText | undefined, String(ticket.key));
    return (Object.keys(partPointers) as OutputPart[])
      .map((part) => ({ part, sets: `/${at}/ticket/${partPointers[part]}`, ticket: title }))
      .filter(({ part, sets }) => !taken.includes(sets) && canSet(ticket, part));
  });
}

/** What part of a ticket an output sets; undefined for any other place. */
export function partOfOutput(sets: string): OutputPart | undefined {
  const [, , , ...rest] = sets.split('/');
  return (Object.keys(partPointers) as OutputPart[]).find((part) => partPointers[part] === rest.join('/'));
}

/** Only what stands in the effects can be filled: a priority is put there where there is none. */
export function withOutput(table: TableDraft, output: JsonObject): TableDraft {
  const sets = String(output.sets);
  const [, effect] = sets.split('/');
  const then = effectsOf(table as JsonObject).map((each, at) => {
    const ticket = ticketIn(each);
    const lacksPriority = sets.endsWith('/priority') && ticket && ticket.priority === undefined;
    return String(at) === effect && lacksPriority ? { ticket: { ...ticket, priority: 'normal' } } : each;
  });
  return {
    ...table,
    then,
    outputs: [...table.outputs, output],
    rows: table.rows.map((row) => (row.then === null ? row : { ...row, then: [...row.then, null] })),
  };
}

function canSet(ticket: JsonObject, part: OutputPart): boolean {
  if (part === 'priority' || part === 'department') return true;
  const [holder = '', key = ''] = partPointers[part].split('/');
  const held = ticket[holder];
  return isObject(held) && Object.hasOwn(held, key);
}
