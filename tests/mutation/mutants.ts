/** Small mistakes that somebody could make in an item: a rule gone, a comparison turned round, a value forgotten. */
import type { ItemDocument } from '../../catalog/item-document';
import { pointerTo } from '../../forms/json-pointer';
import { mistakesIn } from './condition-mistakes';

export interface Mutant {
  readonly kind: 'rule removed' | 'comparison turned' | 'connective swapped' | 'value dropped';
  /** JSON pointer to what was changed. */
  readonly place: string;
  /** What was done, in a few words. */
  readonly what: string;
  readonly document: ItemDocument;
}

/** Each differs from the document in one place. Invariants and cases stay: they are what is to catch the mistakes. */
export function mutantsOf(document: ItemDocument): readonly Mutant[] {
  return [...ruleLists.flatMap((list) => withoutRules(document, list)), ...withMistakes(document)];
}

const ruleLists = [
  ['form', 'rules'],
  ['fulfilment', 'rules'],
  ['fulfilment', 'approvals'],
] as const;

function withoutRules(document: ItemDocument, path: readonly [string, string]): readonly Mutant[] {
  const rules = at(document, path) as readonly { readonly id?: string; readonly key?: string }[];
  return rules.map((rule, index): Mutant => {
    const name = rule.id ?? rule.key ?? String(index);
    const rest = rules.filter((each) => each !== rule);
    return {
      kind: 'rule removed',
      place: pointerTo(`/${path.join('/')}`, index),
      what: `without ${name}`,
      document: replaced(document, path, rest) as ItemDocument,
    };
  });
}

function withMistakes(document: ItemDocument): readonly Mutant[] {
  return conditionsIn(document).flatMap((path) =>
    mistakesIn(at(document, path)).map(({ kind, path: inside, what, condition }): Mutant => {
      const place = [...path, ...inside].reduce<string>(pointerTo, '');
      return { kind, place, what, document: replaced(document, path, condition) as ItemDocument };
    }),
  );
}

type Path = readonly (string | number)[];

/** Where the conditions stand that decide something: of rules, approvals, and of who may ask at all. */
function conditionsIn({ form, fulfilment }: ItemDocument): readonly Path[] {
  const approvals = (list: readonly object[] | undefined, path: Path) =>
    (list ?? []).flatMap((approval, index) => ('when' in approval ? [[...path, index, 'when']] : []));
  return [
    ['audience'],
    ...form.rules.map((_, index) => ['form', 'rules', index, 'when']),
    ...Object.keys(fulfilment.conditions ?? {}).map((name) => ['fulfilment', 'conditions', name]),
    ...approvals(fulfilment.approvals, ['fulfilment', 'approvals']),
    ...fulfilment.rules.flatMap(({ then }, index): readonly Path[] => {
      const rule = ['fulfilment', 'rules', index];
      return [
        [...rule, 'when'],
        ...then.flatMap(({ ticket }, number) =>
          approvals(ticket?.approvals, [...rule, 'then', number, 'ticket', 'approvals']),
        ),
      ];
    }),
  ];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

function replaced(value: unknown, path: Path, part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  const inner = replaced((value as Record<string | number, unknown>)[key], rest, part);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === key ? inner : each));
  return { ...(value as object), [key]: inner };
}
