/** A step's errors as its page shows them: beside their fields, and in a summary that leads to them. */
import type { AnswerMessage } from '../../forms/describe-problem';
import { placeOf } from '../../forms/json-pointer';
import type { SummaryLine } from '../ui/error-summary';
import type { ErrorsByPlace } from './answers-context';

export function errorsByPlace(messages: readonly AnswerMessage[]): ErrorsByPlace {
  const errors = new Map<string, string[]>();
  for (const { field, message } of messages) {
    const place = placeOf(field);
    errors.set(place, [...(errors.get(place) ?? []), message]);
  }
  return errors;
}

/** @param idPrefix what stands before the place in the id of a control */
export function summaryLines(messages: readonly AnswerMessage[], idPrefix: string): readonly SummaryLine[] {
  return messages.map(({ field, message }) => ({ control: `${idPrefix}${placeOf(field)}`, message }));
}
