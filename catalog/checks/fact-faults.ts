/** Mistakes in what conditions and expressions read: facts that they cannot know, answers that nobody is asked for. */
import { readPaths } from '../../rules/conditions/read-paths';
import type { ItemDocument } from '../item-document';
import { itemFault, parsePart, type DocumentFault } from '../document-error';
import { conditionsOnPlans, expressionsOf, type Placed } from './document-walk';

const facts = ['answers', 'requester', 'subject', 'item', 'now', 'today'];

export function factFaults(document: ItemDocument): readonly DocumentFault[] {
  const { audience, keyDate } = document;
  const faultsOf = (expressions: readonly Placed<unknown>[], roots: readonly string[]) =>
    expressions.flatMap((expression) => readFaults(expression, roots, document));
  return [
    ...faultsOf([{ place: '/audience', value: audience }], ['requester']),
    ...faultsOf(keyDate ? [{ place: '/keyDate/date', value: keyDate.date }] : [], facts),
    ...faultsOf(expressionsOf(document), facts),
    // `opened` lists the keys of the opened tickets.
    ...faultsOf(conditionsOnPlans(document), [...facts, 'opened']),
  ];
}

function readFaults(
  { place, value }: Placed<unknown>,
  roots: readonly string[],
  { form }: ItemDocument,
): readonly DocumentFault[] {
  return parsePart(place, () => readPaths(value)).flatMap((path) => {
    const [root = '', field = ''] = path.split('.');
    // All answers at once would hide from everybody which of them a rule depends on.
    if (!roots.includes(root) || path === 'answers')
      return [itemFault(place, 'reads-elsewhere', { path, known: roots.join(', ') })];
    const unknown = root === 'answers' && !Object.hasOwn(form.schema.properties, field);
    return unknown ? [itemFault(place, 'no-such-field', { field })] : [];
  });
}
