/**
 * Settles the fields of a form, or of one row: which are shown, and what their answers are. Values settle in the order
 * of their dependencies, so the state that is reached is the only stable one, and one pass reaches it.
 */
import type { Json, Truth } from '../rules/conditions/condition';
import { clauseCodes } from './answer-problem';
import { answerPath } from './answer-reads';
import type { CompiledField, CompiledRule, CompiledScope } from './compiled-form';
import { isObject } from './document-shape';
import { childPath, pathWithin } from './field-path';
import type { FormEvaluation } from './form-evaluation';
import type { DroppedAnswer, ResolvedField } from './resolved-form';
import { settleEntries } from './settle-entries';

/** A field while it is being resolved. */
export type Resolving = { -readonly [Part in keyof ResolvedField]: ResolvedField[Part] };

/** Answers by key, as they came or as they count. */
type Entries = Record<string, Json>;

/** Where a scope's answers stand. */
export interface Site {
  /** Place of the entry among the answers: `devices.0`; empty for the form. */
  readonly place: string;
  readonly pointer: string;
  /** Fact path of the entry within the row that it lies in; undefined outside rows. */
  readonly row: string | undefined;
}

/** A group or a list while it is being resolved. */
export interface Holding {
  /** The answers to what lies in a group, as they were given. */
  readonly given: Readonly<Record<string, unknown>> | undefined;
  /** Whether what lies in it can be told: not where something of another kind was given, nor in what is null. */
  readonly inside: Truth;
  /** Those of a group that count, once there is one. */
  made?: Entries;
  /** The entries of a list, each resolved for itself. */
  entries?: readonly Resolution[];
}

/** What all scopes of one resolving share. */
export interface Whole {
  readonly dropped: DroppedAnswer[];
  /** Fact paths that are not known yet. */
  readonly pending: Set<string>;
  /** How many more fields of entries may be resolved: what is beyond is not looked at (T-A17). */
  room: number;
  /** Settles today's date. */
  readonly today: () => void;
}

const NOTHING: readonly never[] = [];

/** Where the scope of the whole form stands. */
export const formSite: Site = { place: '', pointer: '', row: undefined };

export class Resolution {
  /** By the fields' places in the scope. */
  readonly states: Resolving[] = [];
  /** Of groups and lists, by their places in the scope. */
  readonly holdings: Holding[] = [];
  /** How many of the answers given were met on the way. */
  met = 0;

  /**
   * @param given the answers by key; of an entry of a list, the entry under the key of what each entry is
   * @param answers takes the answers that count
   * @param row takes those of the row itself, where the entry is one
   */
  constructor(
    readonly scope: CompiledScope,
    readonly run: FormEvaluation,
    private readonly given: Readonly<Record<string, unknown>>,
    private readonly answers: Entries,
    readonly site: Site,
    readonly whole: Whole,
    private readonly row?: Entries,
  ) {}

  settle(): this {
    for (const next of this.scope.order) {
      if (next) this.states[next.index] = this.settleField(next);
      else this.whole.today();
    }
    return this;
  }

  /** Place of a field's answer among all: `devices.0.kind`. */
  placeOf({ place }: CompiledField): string {
    return pathWithin(this.site.place, place);
  }

  /** Fact path of a field's answer. */
  pathOf(field: CompiledField): string {
    return this.site.place === '' ? field.path : answerPath(this.placeOf(field));
  }

  /** Fact path, within the row around, of an entry of a field's answer; undefined outside rows. */
  rowPathOf({ place }: CompiledField, at: number): string | undefined {
    const { row } = this.site;
    return row === undefined ? undefined : childPath(pathWithin(row, place), String(at));
  }

  pointerOf({ pointer }: CompiledField): string {
    return this.site.pointer + pointer;
  }

  /** The answer that counts. */
  valueOf({ key, parent }: CompiledField): Json | undefined {
    const answers = parent ? this.holdings[parent.index]?.made : this.answers;
    return answers && Object.hasOwn(answers, key) ? answers[key] : undefined;
  }

  isRequired({ field, type, unanswered, require, optional }: CompiledField): boolean {
    if (unanswered !== undefined || type.display) return false;
    return (field.required || this.run.any(require) === true) && this.run.any(optional) === false;
  }

  /** Settles visibility and value; what depends on other answers without deciding any is completed afterwards. */
  private settleField(field: CompiledField): Resolving {
    const given = this.givenTo(field);
    const around = field.parent ? this.inside(field.parent) : true;
    const visible = around === true ? this.visibility(field) : around;
    const state: Resolving = {
      visible,
      required: false,
      readOnly: false,
      offered: field.options,
      undecided: NOTHING,
      because: NOTHING,
      notBefore: undefined,
      notAfter: undefined,
      findings: NOTHING,
    };
    if (visible === true) this.settleValue(field, state, given);
    else if (visible === 'unknown') this.pend(field);
    // What lies in a hidden group is dropped with it.
    else if (given !== undefined && around === true) this.dropHidden(field);
    return state;
  }

  private inside(group: CompiledField): Truth {
    const visible = this.states[group.index]?.visible ?? false;
    return visible === true ? (this.holdings[group.index]?.inside ?? true) : visible;
  }

  private visibility({ show, hide }: CompiledField): Truth {
    const hidden = hide.length === 0 ? false : this.run.any(hide);
    if (hidden === true) return false;
    const shown = show.length === 0 ? true : this.run.any(show);
    return hidden === 'unknown' && shown === true ? 'unknown' : shown;
  }

  private dropHidden(field: CompiledField): void {
    const hiding = field.hide.filter((rule) => this.run.holds(rule) === true);
    this.drop(field, hiding.length > 0 ? hiding : field.show);
  }

  /** The answer as given; undefined where it is none. */
  private givenTo({ key, type, parent, isEmpty }: CompiledField): Json | undefined {
    const answers = parent ? this.holdings[parent.index]?.given : this.given;
    if (!answers || type.display || !Object.hasOwn(answers, key)) return undefined;
    if (!parent) this.met += 1;
    const value = answers[key] as Json | undefined;
    return value === undefined || isEmpty(value) ? undefined : value;
  }

  private settleValue(field: CompiledField, state: Resolving, given: Json | undefined): void {
    if (field.type.display) return;
    if (!field.judgedLate) state.required = this.isRequired(field);
    if (field.holds === 'group') this.settleGroup(field, state, given);
    else if (field.holds) settleEntries(this, field, state, given);
    else this.settleLeaf(field, state, given);
  }

  private settleLeaf(field: CompiledField, state: Resolving, given: Json | undefined): void {
    const ruled = field.clear.length > 0 || field.set.length > 0;
    const value = ruled ? this.ruledValue(field, state, given) : given;
    const counted = value === undefined ? field.unanswered : value;
    if (counted === undefined) this.miss(field, state);
    else this.take(field, state, counted);
  }

  miss(field: CompiledField, { required }: Resolving): void {
    if (required) this.pend(field);
  }

  take(field: CompiledField, state: Resolving, value: Json): void {
    this.write(field, value);
    state.findings = field.check(value);
    // A value of the wrong kind is no fact: nothing is concluded from it, and it is reported.
    if (state.findings.length > 0 && state.findings.some(({ clause }) => clauseCodes[clause] === 'E-304'))
      this.pend(field);
  }

  /** A group's answer is what is answered in it: it is there when something in it is, or when it may be blank. */
  private settleGroup(field: CompiledField, state: Resolving, given: Json | undefined): void {
    const readable = isObject(given) ? given : undefined;
    const unread = given !== undefined && !readable;
    this.holdings[field.index] = { given: readable, inside: unread ? given !== null && 'unknown' : true };
    if (unread) this.take(field, state, given);
    else if (this.row && field.place === '') this.container(field);
    else if (field.blankAnswer && readable && this.run.any(field.clear) !== true) this.container(field);
  }

  /** The answer as the rules leave it. A rule of which it is not known yet whether it holds changes nothing. */
  ruledValue(field: CompiledField, state: Resolving, given: Json | undefined): Json | undefined {
    const clearing = field.clear.filter((rule) => this.run.holds(rule) === true);
    if (clearing.length > 0) return this.overrule(field, given, undefined, clearing);
    const setting = field.set.find(({ rule }) => this.run.holds(rule) === true);
    const value = setting && this.run.value(setting.value);
    if (!setting || value === undefined) return given;
    state.readOnly = true;
    return this.overrule(field, given, field.isEmpty(value) ? undefined : value, [setting.rule]);
  }

  /** Puts a rule's value in the place of what was given, which is dropped unless it says the same. */
  private overrule(
    field: CompiledField,
    given: Json | undefined,
    value: Json | undefined,
    rules: readonly CompiledRule[],
  ): Json | undefined {
    const counted = value === undefined ? field.unanswered : value;
    if (given !== undefined && JSON.stringify(given) !== JSON.stringify(counted)) this.drop(field, rules);
    return counted;
  }

  private drop(field: CompiledField, rules: readonly CompiledRule[]): void {
    this.whole.dropped.push({ pointer: this.pointerOf(field), rules: rules.map(({ id }) => id) });
  }

  /** Nothing can be concluded from the field's answer yet. */
  pend(field: CompiledField): void {
    this.whole.pending.add(this.pathOf(field));
    if (this.site.row !== undefined) this.run.pending.add(pathWithin(this.site.row, field.place));
  }

  write(field: CompiledField, value: Json): void {
    if (field.parent) this.container(field.parent)[field.key] = value;
    else this.answers[field.key] = value;
  }

  /** Takes back what was written. */
  forget({ key, parent }: CompiledField): void {
    const answers = parent ? this.holdings[parent.index]?.made : this.answers;
    if (answers) Reflect.deleteProperty(answers, key);
  }

  /** Takes the answers that lie in a group. */
  private container(group: CompiledField): Entries {
    const holding = this.holdings[group.index];
    if (!holding) throw new Error(`“${group.document}” is settled before what lies in it.`);
    if (holding.made) return holding.made;
    const made = this.row && group.place === '' ? this.row : {};
    holding.made = made;
    this.write(group, made);
    return made;
  }
}
