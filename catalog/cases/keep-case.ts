/** Keeps an input as a case of an item: what comes of it now is what it expects. */
import { freshId } from '../../forms/editing/fresh-name';
import type { ProductText } from '../../forms/locale';
import type { Calendars } from '../form-for';
import type { Item } from '../parse-item';
import type { CaseInput } from './case-facts';
import type { ItemCase } from './case-schema';
import { expectationOf } from './expectation';
import { planCase } from './run-case';

/** Pure. Persons are taken as they are: whoever hands them over has made them up. */
export function keepCase(item: Item, asked: CaseInput, text: ProductText, calendars: Calendars): ItemCase {
  const taken = (item.document.cases ?? []).map(({ id }) => id);
  const { requester, persons, at, answers } = asked;
  return {
    id: freshId(text.en, 'case', taken),
    text: { ...text },
    ...{ requester, persons, at, answers },
    expect: expectationOf(planCase(item, asked, calendars)),
  };
}

/** The case with another outcome taken for right. */
export function acceptOutcome(
  { accepted = [], ...asked }: ItemCase,
  outcome: ItemCase['expect'],
  acceptance: NonNullable<ItemCase['accepted']>[number],
): ItemCase {
  return { ...asked, expect: outcome, accepted: [...accepted, acceptance] };
}
