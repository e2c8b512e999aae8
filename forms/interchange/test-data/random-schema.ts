/** Random foreign schemas for property tests: what may be null, alternatives, conditions, rows, deep in each other. */
import fc from 'fast-check';

type Said = Readonly<Record<string, unknown>>;

const kinds: fc.Arbitrary<Said> = fc.oneof(
  fc
    .record({ minLength: fc.constantFrom(0, 1, 2) }, { requiredKeys: [] })
    .map((more) => said('string', more)),
  fc.record({ minimum: fc.constantFrom(0, 1) }, { requiredKeys: [] }).map((more) => said('integer', more)),
  fc.record({ exclusiveMaximum: fc.constant(10) }, { requiredKeys: [] }).map((more) => said('number', more)),
  fc.constant({ type: 'boolean' }),
);

const values: fc.Arbitrary<Said> = fc.constantFrom<Said>(
  { type: 'string', enum: ['a', 'b'] },
  { type: 'string', enum: ['a', 'b', 'c'] },
  { enum: ['a', null] },
  { enum: ['a', 1, null] },
  { const: 'a' },
  { const: 1 },
  { const: true },
  {
    oneOf: [
      { const: 'a', title: 'A' },
      { const: 'b', title: 'B' },
    ],
  },
  {
    oneOf: [
      { type: 'string', enum: ['a'], description: 'The first' },
      { type: 'string', enum: ['b'] },
    ],
  },
  { oneOf: [{ type: 'string' }, { type: 'number' }] },
  { type: ['string', 'boolean', 'null'] },
  {},
);

function said(type: string, more: Said): Said {
  return { type, ...more };
}

/** The same, or null, in one of the ways in which people write it. */
function orNull(schema: fc.Arbitrary<Said>): fc.Arbitrary<Said> {
  return fc.tuple(schema, fc.constantFrom('never', 'never', 'type', 'anyOf', 'oneOf')).map(([one, way]) => {
    if (way === 'type' && typeof one.type === 'string' && !one.enum)
      return { ...one, type: [one.type, 'null'] };
    if (way === 'anyOf') return { anyOf: [one, { type: 'null' }] };
    return way === 'oneOf' ? { oneOf: [{ type: 'null' }, one] } : one;
  });
}

function value(depth: number): fc.Arbitrary<Said> {
  const flat = fc.oneof({ weight: 2, arbitrary: kinds }, { weight: 1, arbitrary: values });
  if (depth === 0) return orNull(flat);
  return orNull(
    fc.oneof(
      { weight: 4, arbitrary: flat },
      { weight: 2, arbitrary: objects(depth - 1) },
      { weight: 1, arbitrary: lists(depth - 1) },
    ),
  );
}

function lists(depth: number): fc.Arbitrary<Said> {
  const limits = fc.record({ minItems: fc.constant(1), maxItems: fc.constant(2) }, { requiredKeys: [] });
  return fc.tuple(value(depth), limits).map(([items, more]) => ({ type: 'array', items, ...more }));
}

const names = ['p', 'q', 'r', 's'] as const;

function objects(depth: number): fc.Arbitrary<Said> {
  const properties = fc
    .array(value(depth), { minLength: 1, maxLength: names.length })
    .map((all) => Object.fromEntries(all.map((each, at) => [names[at] ?? '', each])));
  return properties.chain((entries) => {
    const own = Object.keys(entries);
    const more = fc.record(
      {
        required: fc.subarray(own),
        additionalProperties: fc.constant(false),
      },
      { requiredKeys: [] },
    );
    const further = fc.oneof(
      { weight: 2, arbitrary: fc.constant<Said>({}) },
      { weight: 1, arbitrary: combined(entries) },
    );
    return fc
      .tuple(more, further)
      .map(([some, others]) => ({ type: 'object', properties: entries, ...some, ...others }));
  });
}

/** What else is said of an object's entries. */
function combined(entries: Readonly<Record<string, Said>>): fc.Arbitrary<Said> {
  const some = test(entries, 1);
  const name = fc.constantFrom(...Object.keys(entries));
  const asked: fc.Arbitrary<Said> = fc.oneof(
    name.map((each) => ({ required: [each] })),
    fc.tuple(name, value(0)).map(([each, schema]) => ({ properties: { [each]: schema } })),
  );
  const several = fc.array(some, { minLength: 2, maxLength: 3 });
  return fc.oneof(
    several.map((anyOf) => ({ anyOf })),
    several.map((oneOf) => ({ oneOf })),
    several.map((allOf) => ({ allOf })),
    some.map((not) => ({ not })),
    fc.record({ if: some, then: asked, else: asked }, { requiredKeys: ['if', 'then'] }),
    fc.tuple(name, name).map(([one, other]) => ({ dependentRequired: { [one]: [other] } })),
    fc.tuple(name, some).map(([one, other]) => ({ dependentSchemas: { [one]: other } })),
  );
}

/** A schema that is read as a condition: what it asks of some entry, and of what lies in that. */
function test(entries: Readonly<Record<string, Said>>, depth: number): fc.Arbitrary<Said> {
  const name = fc.constantFrom(...Object.keys(entries));
  const constant = fc.constantFrom<unknown>('a', '', 1, true, null);
  const plain: fc.Arbitrary<Said>[] = [
    name.map((each) => ({ required: [each] })),
    name.map((each) => ({ type: 'object', required: [each] })),
    fc.tuple(name, constant).map(([each, only]) => ({ properties: { [each]: { const: only } } })),
    fc
      .tuple(name, constant)
      .map(([each, only]) => ({ properties: { [each]: { enum: [only, 'b'] } }, required: [each] })),
  ];
  if (depth === 0) return fc.oneof(...plain);
  const inner = test(entries, depth - 1);
  const deeper = Object.entries(entries).flatMap(([each, entry]) => {
    const inside = entriesOf(entry);
    return inside
      ? [test(inside, depth - 1).map((said) => ({ properties: { [each]: said }, required: [each] }))]
      : [];
  });
  return fc.oneof(
    ...plain,
    ...deeper,
    inner.map((not) => ({ not })),
    fc.tuple(inner, inner).map((anyOf) => ({ anyOf })),
    fc.tuple(inner, inner).map((allOf) => ({ allOf })),
  );
}

/** The entries of an object, also of one that may be null. */
function entriesOf({ properties, anyOf, oneOf }: Said): Readonly<Record<string, Said>> | undefined {
  if (properties) return properties as Readonly<Record<string, Said>>;
  const others = (anyOf ?? oneOf ?? []) as readonly Said[];
  return others.map(entriesOf).find((each) => each !== undefined);
}

/** Objects two levels deep. */
export const randomSchemas: fc.Arbitrary<Said> = objects(2).map((schema) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...schema,
}));
