/** Compiles the OLA of a ticket effect into what gives its target for the facts. */
import { isLocalDate } from './conditions/local-date';
import { Unknown } from './conditions/unknown';
import type { DocumentPart, Reading } from './document-part';
import type { OlaDocument } from './fulfilment-document';
import type { OlaTarget } from './plan';

type BoundDocument = Extract<OlaDocument, { of: unknown }>['of'];

/** @throws RuleError E-402 with the place of an amount or date that is none */
export function compileTarget(part: DocumentPart, ola: OlaDocument): Reading<OlaTarget> {
  if ('workingHours' in ola) {
    const count = part.at('workingHours').count(ola.workingHours, { whole: false });
    return (evaluation) => {
      const amount = count(evaluation);
      return amount instanceof Unknown ? amount : { kind: 'working-hours', amount };
    };
  }
  if ('workingDays' in ola) {
    const count = part.at('workingDays').count(ola.workingDays, { whole: true });
    return (evaluation) => {
      const amount = count(evaluation);
      return amount instanceof Unknown ? amount : { kind: 'working-days', amount };
    };
  }
  if ('workingDaysBefore' in ola) {
    const count = part.at('workingDaysBefore').count(ola.workingDaysBefore, { whole: true });
    return bounded(part, 'days-before', count, ola.of);
  }
  const count = part.at('workingDaysAfter').count(ola.workingDaysAfter, { whole: true });
  return bounded(part, 'days-after', count, ola.of);
}

function bounded(
  part: DocumentPart,
  kind: 'days-before' | 'days-after',
  count: Reading<number>,
  bound: BoundDocument,
): Reading<OlaTarget> {
  const place = part.at('of', 'date');
  const read = place.value(bound.date);
  return (evaluation) => {
    const amount = count(evaluation);
    const date = read(evaluation);
    if (date instanceof Unknown) return date;
    if (amount instanceof Unknown) return amount;
    if (!isLocalDate(date)) return place.refuse('not-a-date');
    return { kind, amount, bound: bound.name, date };
  };
}
