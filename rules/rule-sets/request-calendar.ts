/** Writes the calendar of the request where conditions count working days without naming one. */
import { countsWorkingDays } from '../conditions/counting';
import { operationIn } from '../conditions/literal';
import { operandsBeforeCalendar } from '../conditions/operators/working-days';
import { withParts } from '../conditions/with-parts';
import type { Lookup } from '../fulfilment-document';

/**
 * A part of a document with the item's calendar as the last operand of what counts working days in none; the part
 * itself where nothing does. So whoever asks what a condition reads hears of the facts that decide about the calendar.
 */
export function withRequestCalendar(part: unknown, calendar: Lookup): unknown {
  // Most documents count none, and need not be walked through with care.
  return countsWorkingDays(part) ? put(part, expressionOf(calendar)) : part;
}

function expressionOf({ map: [value, table] }: Lookup): unknown {
  return { 'fw.lookup': [value, { preserve: table }] };
}

function put(part: unknown, calendar: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const whole = withParts(part, (each) => put(each, calendar));
  const [name = '', operands] = operationIn(whole) ?? [];
  if (!Array.isArray(operands) || operands.length !== operandsBeforeCalendar.get(name)) return whole;
  return { [name]: [...(operands as readonly unknown[]), calendar] };
}
