/** What can be wrong with a field: never asked, options never offered, required without a way to answer. */
import type { FormField } from '../field-types/field-type';
import { fieldTypeOf } from '../field-types/field-types';
import { isAnswered } from '../emptiness';
import { rowOf } from '../field-path';
import type { FormDocument } from '../form-document';
import type { FormModel } from '../form-model';
import { innerOf } from '../form-tree';
import { joinPath } from '../../rules/conditions/fact-path';
import { documentFields } from '../parsing/document-fields';
import type { ResolvedField } from '../resolved-form';
import type { Coverage } from './coverage';
import { keysInFirstRow } from './explore-form';
import type { Exploration, FormState } from './explore-form';
import { finding } from './finding';
import type { Finding, Witness } from './finding';
import { labelOf, optionNamed } from './finding-labels';
import { RuleCondition, shownCase } from './shown-case';
import type { WholeState } from './shown-case';

export interface FormChecking {
  readonly model: FormModel;
  /** One for each kind of requester whose form differs. */
  readonly explorations: readonly Exploration[];
  readonly coverage: Coverage;
}

/** States that seem to show a fault and do not once they are complete: no more are looked at for one fault. */
const MOST_TRIES = 40;

export function fieldFindings(checking: FormChecking): readonly Finding[] {
  const places = documentFields(checking.model.document);
  return [...checking.model.byPath].flatMap(([path, field]) => {
    const place = places.get(path)?.place;
    return place === undefined ? [] : new FieldCheck(checking, path, field, place).run();
  });
}

type StateTest = (state: Pick<FormState, 'resolved' | 'subject'>, exploration: Exploration) => boolean;

class FieldCheck {
  private readonly at: string;
  private readonly found: Finding[] = [];
  private readonly offered = new Set<string>();
  private readonly open: {
    readonly test: StateTest;
    readonly tell: (witness: Witness) => Finding;
    tries: number;
  }[];
  private readonly all: readonly string[];
  private seen: { readonly exploration: Exploration; readonly state: FormState } | null = null;
  private unseen: typeof this.seen = null;

  constructor(
    private readonly checking: FormChecking,
    private readonly path: string,
    private readonly field: FormField,
    private readonly place: string,
  ) {
    this.at = joinPath(keysInFirstRow(path));
    this.all = fieldTypeOf(field.schema['x-type']).options?.(field.schema) ?? [];
    this.open = [...(isAnswered(field) ? this.faultsOfAnswers() : []), ...this.showAndHide()];
  }

  run(): readonly Finding[] {
    const { explorations, coverage } = this.checking;
    let exhaustive = true;
    for (const exploration of explorations) {
      if (!exploration.graph.fields.has(this.path)) continue;
      const walk = exploration.walk(this.coneIn(exploration), this.path);
      exhaustive &&= walk.exhaustive;
      coverage.begin(this.path, walk.exhaustive);
      for (const state of walk.states) {
        coverage.count();
        this.look(state, exploration);
        if (this.isDone()) break;
      }
    }
    if (exhaustive && explorations.length > 0) this.tellMissing();
    return this.found;
  }

  /** What decides about the field, and about the rules that are asked of it. */
  private coneIn({ graph }: Exploration) {
    return graph.coneOf([this.path]);
  }

  private look(state: FormState, exploration: Exploration): void {
    const own = state.resolved.fields[this.at];
    if (own?.visible === true) {
      this.seen ??= { exploration, state };
      for (const option of own.offered ?? this.all) this.offered.add(option);
    } else this.unseen ??= { exploration, state };
    for (const fault of [...this.open]) {
      if (fault.tries >= MOST_TRIES || !fault.test(state, exploration)) continue;
      fault.tries += 1;
      const witness = shownCase(exploration.situation, state, (whole) => fault.test(whole, exploration), {
        target: this.path,
      });
      if (!witness) continue;
      this.found.push(fault.tell(witness));
      this.open.splice(this.open.indexOf(fault), 1);
    }
  }

  /** Nothing is left to be found in further states. */
  private isDone(): boolean {
    return (
      this.open.length === 0 && this.seen !== null && this.all.every((option) => this.offered.has(option))
    );
  }

  private tellMissing(): void {
    const { path, place, field } = this;
    const params = { field: labelOf(field) };
    if (this.seen === null) {
      const witness = this.caseOf(this.unseen, ({ resolved }) => resolved.fields[this.at]?.visible !== true);
      this.found.push(finding('unreachable-field', place, { field: path, params, witness }));
      return;
    }
    for (const option of this.all.filter((each) => !this.offered.has(each))) {
      const witness = this.caseOf(this.seen, ({ resolved }) => {
        const { visible, offered } = resolved.fields[this.at] ?? {};
        return visible === true && offered?.includes(option) !== true;
      });
      const named = { ...params, option: optionNamed(field, option) };
      this.found.push(finding('unreachable-option', place, { field: path, params: named, witness }));
    }
  }

  private caseOf(from: typeof this.seen, shows: (state: WholeState) => boolean): Witness | undefined {
    return (
      (from && shownCase(from.exploration.situation, from.state, shows, { unfinished: true })) ?? undefined
    );
  }

  private faultsOfAnswers() {
    const { path, place, field } = this;
    const detail = { field: path, params: { field: labelOf(field) } };
    const { default: otherwise, 'x-preset': preset } = field.schema;
    const test =
      (
        judge: (own: ResolvedField, state: Parameters<StateTest>[0], exploration: Exploration) => boolean,
      ): StateTest =>
      (state, exploration) => {
        const own = state.resolved.fields[this.at];
        return own?.visible === true && own.required && judge(own, state, exploration);
      };
    const faults = [];
    if (this.all.length > 0) {
      const meant = this.emptyOnPurpose();
      faults.push({
        test: test(
          ({ offered, undecided }, state, { situation }) =>
            offered?.length === 0 &&
            undecided.length === 0 &&
            !meant.some((rule) => rule.holds(situation, state)),
        ),
        tell: (witness: Witness) => finding('options-empty', place, { ...detail, witness }),
        tries: 0,
      });
    }
    if (otherwise === undefined && !preset && innerOf(field).length === 0) {
      faults.push({
        test: test(
          ({ readOnly }, { resolved }) => readOnly && !hasAnswer(resolved.answers, keysInFirstRow(path)),
        ),
        tell: (witness: Witness) => finding('read-only-without-value', place, { ...detail, witness }),
        tries: 0,
      });
    }
    return faults;
  }

  /** Rules that offer nothing and say why: their author means it. */
  private emptyOnPurpose(): readonly RuleCondition[] {
    return this.rulesWhere(
      ({ offer, because }) => offer?.[this.path]?.length === 0 && because !== undefined,
    ).map(({ when }) => new RuleCondition(when, rowOf(this.path)));
  }

  private showAndHide() {
    const { path, field } = this;
    const row = rowOf(path);
    const showing = this.rulesWhere(({ show }) => show?.includes(path) === true);
    const hiding = this.rulesWhere(({ hide }) => hide?.includes(path) === true);
    return showing.flatMap((show) =>
      hiding.map((hide) => {
        const both = [show, hide].map(({ when }) => new RuleCondition(when, row));
        const params = { field: labelOf(field), show: show.id, hide: hide.id };
        const place = `/rules/${this.checking.model.document.rules.indexOf(hide)}`;
        return {
          test: ((state, { situation }) =>
            both.every((rule) => rule.holds(situation, state))) satisfies StateTest,
          tell: (witness: Witness) => finding('show-and-hide', place, { field: path, params, witness }),
          tries: 0,
        };
      }),
    );
  }

  private rulesWhere(test: (rule: FormDocument['rules'][number]) => boolean) {
    return this.checking.model.document.rules.filter(test);
  }
}

function hasAnswer(answers: unknown, keys: readonly string[]): boolean {
  let value = answers;
  for (const key of keys) value = (value as Record<string, unknown> | undefined | null)?.[key];
  return value !== undefined;
}
