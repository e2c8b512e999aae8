/** Whether two forms behave alike: what is shown, required, offered and dropped, for any answers and any role. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { ItemDocument } from '../../../catalog/item-document';
import { parseForm } from '../../../forms/parse-form';
import { resolveForm } from '../../../forms/resolve-form';
import { specialiseForm } from '../../../forms/specialise-form';
import { roles } from '../../../people/role';
import type { Json } from '../../../rules/conditions/condition';
import type { PersonFacts } from '../../../rules/facts';

type Form = ItemDocument['form'];

const SETS = 500;
const now = Date.parse('2026-11-23T09:00+01:00');
const zones = { fallback: 'Europe/Berlin' };

/** For each role on its own, on 500 random answer sets. */
export function expectSameBehaviour(built: Form, shipped: Form): void {
  const models = [built, shipped].map((form) => parseForm(form));
  const answers = answersOf(shipped);
  for (const role of roles) {
    const forms = models.map((model) => specialiseForm(model, personOf(role), zones));
    fc.assert(
      fc.property(answers, (given) => {
        const [one, other] = forms.map((form) =>
          behaviour(resolveForm(form, { answers: given, subject: null, now })),
        );
        expect(one).toEqual(other);
      }),
      { numRuns: SETS },
    );
  }
}

/** Without ids of steps: those are names. */
function behaviour({ fields, answers, dropped, unknown, steps }: ReturnType<typeof resolveForm>) {
  const seen = Object.entries(fields).map(
    ([key, { visible, required, readOnly, offered, undecided, notBefore, notAfter }]) => [
      key,
      { visible, required, readOnly, offered, undecided, notBefore, notAfter },
    ],
  );
  return {
    fields: Object.fromEntries(seen) as object,
    answers,
    dropped,
    unknown,
    steps: steps.length,
  };
}

/** A requester who has one role, and manages somebody if the role says so. */
function personOf(role: (typeof roles)[number]): PersonFacts {
  return {
    id: 'ENG-2019-002',
    number: 'ENG-2019-002',
    name: 'Somebody',
    department: 'engineering',
    roles: [...new Set(['employee', role])],
    manages: role === 'hiring-manager' ? ['ENG-2024-003'] : [],
    manager: 'ENG-2017-001',
    legalEntity: 'DE',
  };
}

/** Any of the options, other words, other kinds; each field answered or not. */
function answersOf(form: Form): fc.Arbitrary<Record<string, Json>> {
  const any = fc.constantFrom<Json>('', 'word', 7, true, false, null, '2026-12-01', [], {});
  const entries = Object.entries(form.schema.properties).map(([key, schema]) => {
    const listed = (schema.enum ?? (schema.items as { enum?: Json[] } | undefined)?.enum ?? []) as Json[];
    const one = listed.length > 0 ? fc.constantFrom(...listed) : any;
    const value =
      schema.type === 'array'
        ? fc.array(one, { maxLength: 4 })
        : schema.type === 'boolean'
          ? fc.boolean()
          : one;
    return [key, fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: any })] as const;
  });
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] }) as fc.Arbitrary<Record<string, Json>>;
}
