/** The cases of two versions of an item together: the same answers of the same requester, sent to both. */
import type { FormState, Situation } from '../../../forms/checks/explore-form';
import { fieldTypeOf } from '../../../forms/field-types/field-types';
import { answerPath } from '../../../forms/answer-reads';
import { firstKeyOf } from '../../../forms/json-pointer';
import { resolveForm } from '../../../forms/resolve-form';
import { validateAnswers } from '../../../forms/validate-answers';
import type { Json } from '../../../rules/conditions/condition';
import { readPaths } from '../../../rules/conditions/read-paths';
import type { WorkingDaysOf } from '../../../rules/conditions/working-days';
import { workingDaysOf } from '../../../rules/working-time/counted-days';
import { expressionsOf } from '../../checks/document-walk';
import { tablesOf } from '../../checks/lookup-tables';
import { formFor } from '../../form-for';
import { mayRequest } from '../../may-request';
import type { Item } from '../../parse-item';
import { subjectOf } from '../../subject';
import { factsOf, ProofSpace } from '../proof-space';
import type { CaseFacts } from '../proof-space';
import type { ProofSettings } from '../prove-item';

export interface JointCase {
  readonly situation: Situation;
  readonly state: FormState;
  /** As each of the versions sees it. */
  readonly facts: { readonly before: CaseFacts; readonly after: CaseFacts };
}

export class JointSpace {
  /** Cases that were looked at. */
  cases = 0;
  exhaustive = true;
  readonly sameForm: boolean;
  private readonly workingDays: WorkingDaysOf;
  /** The answers that are one of a few values, by path, with what a missing one counts as. */
  readonly choices: ReadonlyMap<string, Json>;
  private readonly spaces: readonly {
    readonly own: Item;
    readonly other: Item;
    readonly space: ProofSpace;
  }[];

  constructor(
    readonly before: Item,
    readonly after: Item,
    private readonly settings: ProofSettings,
  ) {
    const { form, audience, subject } = before.document;
    const { document: newer } = after;
    this.sameForm =
      JSON.stringify([form, audience, subject]) ===
      JSON.stringify([newer.form, newer.audience, newer.subject]);
    const named = [before, after].flatMap((item) => optionsOf(item));
    this.choices = new Map(named.map(({ path, missing }) => [path, missing]));
    // Whatever either of them tells apart, both are looked at for.
    const also = [
      ...[before, after].flatMap(({ document }) => [
        ...expressionsOf(document).map(({ value }) => value),
        ...tablesOf(document),
        ...document.form.rules.map(({ when }) => when),
      ]),
      ...named.map(({ path, values }) => ({ in: [{ var: path }, values] })),
    ];
    const pairs = this.sameForm
      ? [[after, before] as const]
      : [[after, before] as const, [before, after] as const];
    const { surroundings, calendars, now } = settings;
    this.workingDays = workingDaysOf(calendars);
    this.spaces = pairs.map(([own, other]) => ({
      own,
      other,
      space: new ProofSpace(own, surroundings, calendars, now, also),
    }));
  }

  /** What decides about fields, where the two ask differently. */
  get conditionsOfForms(): readonly unknown[] {
    if (this.sameForm) return [];
    return [this.before, this.after].flatMap(({ document }) => document.form.rules.map(({ when }) => when));
  }

  walk(name: string, reads: readonly unknown[]): readonly JointCase[] {
    const known = new Map<string, JointCase>();
    for (const { own, other, space } of this.spaces) {
      const asked = new Set(reads.flatMap(readPaths).map((path) => path.split('.')[1] ?? ''));
      const wanted = reads.map((read) => inBoth(read, own));
      // Forms that differ may differ by whoever asks.
      const walk = space.walk(name, this.sameForm ? wanted : [...wanted, { var: 'requester.id' }]);
      for (const { situation, state, facts } of walk.cases) {
        this.cases += 1;
        const there = this.sameForm ? facts : this.sentTo(other, situation, state, asked);
        if (!there) continue;
        const sides = own === this.after ? { before: there, after: facts } : { before: facts, after: there };
        const key = JSON.stringify([situation.requester, state.given, facts.values.today]);
        if (!known.has(key)) known.set(key, { situation, state, facts: sides });
      }
      this.exhaustive &&= walk.exhaustive();
    }
    return [...known.values()];
  }

  /** The facts of a case as they were sent, whatever a version hides. */
  factsSent(situation: Situation, state: FormState): CaseFacts {
    const facts = factsOf({ item: this.after, workingDays: this.workingDays }, situation, state);
    return this.sameForm ? facts : { ...facts, values: { ...facts.values, answers: state.given } };
  }

  /** Null where the other version does not take these answers of this requester. */
  private sentTo(
    item: Item,
    situation: Situation,
    { given }: FormState,
    asked: ReadonlySet<string>,
  ): CaseFacts | null {
    const { requester, persons, now } = situation;
    if (!mayRequest(item, requester)) return null;
    const form = formFor(item, requester, this.settings.calendars);
    const keys = new Set(form.fields.map(({ key }) => key));
    const answers = Object.fromEntries(Object.entries(given).filter(([key]) => keys.has(key)));
    const subject = subjectOf(item, answers, requester, persons);
    const resolved = resolveForm(form, { answers, subject, now });
    const decides = (key: string) => Object.hasOwn(answers, key) || asked.has(key);
    const problems = validateAnswers(form, resolved).filter(({ field }) => decides(firstKeyOf(field)));
    return problems.length > 0
      ? null
      : factsOf({ item, workingDays: this.workingDays }, { ...situation, form }, { resolved, subject });
  }
}

/** An expression of one version reads nothing of the other that is not asked there. */
function inBoth(read: unknown, { form }: Item): unknown {
  const known = readPaths(read).filter(
    (path) => !path.startsWith('answers.') || form.fields.has(path.split('.')[1] ?? ''),
  );
  return known.map((path) => ({ var: path }));
}

interface Choice {
  readonly path: string;
  readonly values: readonly Json[];
  readonly missing: Json;
}

/** The fields that are answered with one of a few values, with these. */
function optionsOf({ form }: Item): readonly Choice[] {
  return [...form.fields.values()].flatMap(({ key, schema }): readonly Choice[] => {
    const path = answerPath(key);
    if (schema['x-type'] === 'yes-no') return [{ path, values: [true, false], missing: false }];
    const options = schema.type === 'string' ? fieldTypeOf(schema['x-type']).options?.(schema) : undefined;
    return options ? [{ path, values: options, missing: null }] : [];
  });
}
