/** Every ticket that the rules of an item can open; of those for each element of a list, one for each option. */
import { fieldTypeOf } from '../../forms/field-types/field-types';
import type { LocalizedText } from '../../rules/conditions/condition';
import type { Item } from '../parse-item';

export interface OpenableTicket {
  readonly key: string;
  /** As its author wrote it, with names in braces. */
  readonly title: LocalizedText;
  /** The option of a field that it would be opened for. */
  readonly element?: { readonly field: string; readonly option: string };
}

/** In the order of the plan, each key once. Of lists without known options nothing can be told ahead. */
export function openableTickets({ rules, form }: Item): readonly OpenableTicket[] {
  const found = new Map<string, OpenableTicket>();
  for (const { effect, forEach } of rules.rules.flatMap(({ tickets }) => tickets)) {
    const { key, title } = effect;
    const { field = '' } = forEach ?? {};
    const schema = form.fields.get(field)?.schema;
    const options = (schema && fieldTypeOf(schema['x-type']).options?.(schema)) ?? [];
    const all = forEach
      ? options.map((option) => ({ key: `${key}:${option}`, title, element: { field, option } }))
      : [{ key, title }];
    for (const each of all) if (!found.has(each.key)) found.set(each.key, each);
  }
  return [...found.values()];
}
