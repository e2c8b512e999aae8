/**
 * Settles the fields of a form, or of one row: which are shown, and what their answers are. Values settle in the order
 * of their dependencies, so the state that is reached is the only stable one, and one pass reaches it.
 *
 * Everything is kept by the fields' places in the scope; names are used only where something is said.
 */
import type { Json, Truth } from '../rules/conditions/condition';
import { Unknown } from '../rules/conditions/unknown';
import { clauseCodes } from './answer-problem';
import { answerPath } from './answer-reads';
import type { CompiledField, CompiledRule, CompiledScope } from './compiled-form';
import { isObject } from './document-shape';
import { childPath, pathWithin } from './field-path';
import { changedState } from './field-states';
import type { FormEvaluation } from './form-evaluation';
import { layOutAnswers } from './lay-out-answers';
import type { DroppedAnswer, ResolvedField } from './resolved-form';
import { settleEntries } from './settle-entries';

/** Answers by key. */
type Entries = Record<string, Json>;

/** Where a scope's answers stand. */
export interface Site {
  /** Place of the entry among the answers: `devices.0`; empty for the form. */
  readonly place: string;
  readonly pointer: string;
  /** Fact path of the entry within the row that it lies in; undefined outside rows. */
  readonly row: string | undefined;
}

/** Takes the answers that lie directly in a scope, by key; undefined for one that does not count. */
export type ReadAnswers = (key: string, value: Json | undefined) => void;

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

/** Where the scope of the whole form stands. */
export const formSite: Site = { place: '', pointer: '', row: undefined };

export class Resolution {
  /** As they usually are until their fields settle. */
  readonly states: ResolvedField[];
  /** Of groups and lists. */
  readonly holdings: Holding[] = [];
  /** Fields directly in the scope whose answers count otherwise than they were given; some of them twice. */
  readonly changed: CompiledField[] = [];

  /**
   * @param answers by the fields' places: as they were given until their fields settle, and as they count from then on
   * @param read takes the answers as they count, where conditions look them up by key while others settle
   * @param row takes those of the row itself, where the entry is one
   */
  constructor(
    readonly scope: CompiledScope,
    readonly run: FormEvaluation,
    readonly answers: (Json | undefined)[],
    private readonly read: ReadAnswers | undefined,
    readonly site: Site,
    readonly whole: Whole,
    private readonly row?: Entries,
  ) {
    this.states = scope.usual.slice();
  }

  settle(): this {
    for (const next of this.scope.order) {
      if (next) this.settleField(next);
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

  isRequired({ field, unanswered, display, require, optional }: CompiledField): boolean {
    if (unanswered !== undefined || display) return false;
    return (field.required || this.run.any(require) === true) && this.run.any(optional) === false;
  }

  /** Settles visibility and value; what depends on other answers without deciding any is completed afterwards. */
  private settleField(field: CompiledField): void {
    const { index, parent, states } = field;
    const raw = this.answers[index];
    const given = raw === undefined || field.isEmpty(raw) ? undefined : raw;
    if (field.isPlain) return this.settleLeaf(field, given);
    const around = parent ? this.inside(parent) : true;
    const visible = around === true ? this.visibility(field) : around;
    if (visible === true) return this.settleShown(field, given);
    this.states[index] = visible === false ? states.hidden : states.unknown;
    this.put(field, undefined, around === true);
    if (visible === 'unknown') this.pend(field);
    // What lies in a hidden group is dropped with it.
    else if (given !== undefined && around === true) this.dropHidden(field);
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

  private settleShown(field: CompiledField, given: Json | undefined): void {
    const { index, states } = field;
    const required = !field.judgedLate && this.isRequired(field);
    this.states[index] = required ? states.required : states.optional;
    if (field.display) return;
    if (field.holds === 'group') this.settleGroup(field, given);
    else if (field.holds) settleEntries(this, field, given);
    else this.settleLeaf(field, given);
  }

  private settleLeaf(field: CompiledField, given: Json | undefined): void {
    const ruled = field.clear.length > 0 || field.set.length > 0;
    const value = ruled ? this.ruledValue(field, given) : given;
    const counted = value === undefined ? field.unanswered : value;
    if (counted === undefined) this.miss(field);
    else this.take(field, counted);
  }

  /** Leaves a field that is shown without an answer. */
  miss(field: CompiledField): void {
    this.put(field, undefined);
    if (this.states[field.index]?.required === true) this.pend(field);
  }

  /** Makes a value the answer that counts. */
  take(field: CompiledField, value: Json): void {
    this.put(field, value);
    const findings = field.check(value);
    if (findings.length === 0) return;
    this.note(field, { findings });
    // A value of the wrong kind is no fact: nothing is concluded from it, and it is reported.
    if (findings.some(({ clause }) => clauseCodes[clause] === 'E-304')) this.pend(field);
  }

  /** Notes what stands out about a field. */
  note(field: CompiledField, what: Partial<ResolvedField>): void {
    this.states[field.index] = changedState(this.states[field.index] ?? field.usual, what);
  }

  /** A group's answer is what is answered in it: it is there when something in it is, or when it may be blank. */
  private settleGroup(field: CompiledField, given: Json | undefined): void {
    const readable = isObject(given) ? given : undefined;
    const unread = given !== undefined && !readable;
    this.holdings[field.index] = { given: readable, inside: unread ? given !== null && 'unknown' : true };
    if (unread) return this.take(field, given);
    this.put(field, undefined);
    if (readable) layOutAnswers(readable, field.answered, this.answers);
    const isBlankAnswer = field.blankAnswer && readable && this.run.any(field.clear) !== true;
    if (isBlankAnswer || (this.row && field.place === '')) this.container(field);
  }

  /** The answer as the rules leave it. A rule of which it is not known yet whether it holds changes nothing. */
  ruledValue(field: CompiledField, given: Json | undefined): Json | undefined {
    const clearing = field.clear.filter((rule) => this.run.holds(rule) === true);
    if (clearing.length > 0) return this.overrule(field, given, undefined, clearing);
    const setting = field.set.find(({ rule }) => this.run.holds(rule) === true);
    const value = setting && this.run.value(setting.value);
    if (!setting || value === undefined) return given;
    this.note(field, { readOnly: true });
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
    const path = this.pathOf(field);
    this.whole.pending.add(path);
    if (this.site.row !== undefined) this.run.pending.add(pathWithin(this.site.row, field.place));
    if (field.fact !== undefined) this.run.settle(field.fact, new Unknown([path]));
  }

  /**
   * Puts what counts where it is read; undefined where nothing does.
   * @param isFact whether conditions see it there; else they see what the group around it comes to
   */
  put(field: CompiledField, value: Json | undefined, isFact = true): void {
    const { index, key, parent, fact } = field;
    const before = this.answers[index];
    this.answers[index] = value;
    if (fact !== undefined && isFact) this.run.settle(fact, value ?? null);
    if (!parent) {
      this.read?.(key, value);
      if (value !== before) this.changed.push(field);
    } else if (value !== undefined) this.container(parent)[key] = value;
  }

  /** Takes back what was put. */
  forget(field: CompiledField): void {
    const around = field.parent && this.holdings[field.parent.index]?.made;
    if (around) Reflect.deleteProperty(around, field.key);
    this.put(field, undefined);
  }

  /** Takes the answers that lie in a group. */
  private container(group: CompiledField): Entries {
    const holding = this.holdings[group.index];
    if (!holding) throw new Error(`“${group.document}” is settled before what lies in it.`);
    if (holding.made) return holding.made;
    const made = this.row && group.place === '' ? this.row : {};
    holding.made = made;
    this.put(group, made);
    return made;
  }
}
