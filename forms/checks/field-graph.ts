/** Which fields decide about which: through the rules, the bounds of dates, today's zone and whom a request is about. */
import { fieldReadBy } from '../answer-reads';
import { isWithin, keysOf, rowOf } from '../field-path';
import { joinPath } from '../../rules/conditions/fact-path';
import { readPaths } from '../../rules/conditions/read-paths';
import type { FormRule } from '../form-document';
import { allFields } from '../form-tree';
import { targetsOf } from '../form-rule';
import type { SpecialisedForm } from '../specialised-form';
import { inCircles, valueOrder } from '../value-order';

/** The paths of the fields that something hangs on, directly or through others. */
export type Cone = ReadonlySet<string>;

export class FieldGraph {
  readonly fields: ReadonlySet<string>;
  private readonly on = new Map<string, Set<string>>();

  /** @param subject path of the field that names whom the request is about */
  constructor(
    private readonly form: SpecialisedForm,
    private readonly subject?: string | undefined,
  ) {
    const placed = allFields(form.fields);
    this.fields = new Set(placed.map(({ path }) => path));
    for (const path of this.fields) this.on.set(path, new Set(this.around(path)));
    for (const rule of form.rules) this.hangTargets(rule);
    for (const { path, field } of placed) {
      const { 'x-not-before': first, 'x-not-after': last } = field.schema;
      for (const bound of [first, last]) if (bound !== undefined) this.hang(path, bound);
    }
  }

  /** What the targets hang on, the targets themselves left out unless something hangs on them again. */
  coneOf(targets: Iterable<string>): Cone {
    const cone = new Set<string>();
    const open = [...targets].flatMap((target) => [...(this.on.get(target) ?? [])]);
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (cone.has(path)) continue;
      cone.add(path);
      open.push(...(this.on.get(path) ?? []));
    }
    return cone;
  }

  /** What the expression reads, and what that hangs on. */
  coneOfReads(expression: unknown, row = ''): Cone {
    const reads = this.readBy(expression, row);
    return new Set([...reads, ...this.coneOf(reads)]);
  }

  /** The order in which the fields of a cone settle; in that of the page where there is none. */
  inOrder(cone: Cone): readonly string[] {
    const inside = [...this.fields].filter((path) => cone.has(path));
    const dependencies = new Map(
      inside.map((path) => [path, new Set([...(this.on.get(path) ?? [])].filter((on) => cone.has(on)))]),
    );
    const circling = inCircles(dependencies);
    for (const [path, on] of dependencies)
      if (circling.has(path)) circling.forEach((each) => on.delete(each));
    const result = valueOrder(dependencies);
    return 'order' in result ? result.order : inside;
  }

  private hangTargets(rule: FormRule): void {
    for (const target of targetsOf(rule)) this.hang(target, rule.when);
    for (const [target, value] of Object.entries(rule.set ?? {})) this.hang(target, value);
  }

  private hang(target: string, expression: unknown): void {
    const on = this.on.get(target);
    if (on) for (const path of this.readBy(expression, rowOf(target))) on.add(path);
  }

  private readBy(expression: unknown, row: string): readonly string[] {
    return readPaths(expression).flatMap((path) => {
      if (path === '') return [...this.fields];
      const [root] = keysOf(path);
      if (root === 'today') return this.readByZone();
      if (root === 'subject') return this.subject === undefined ? [] : [this.subject];
      const read = fieldReadBy(path, this.fields, row);
      return read === undefined ? [] : [...this.fields].filter((each) => isWithin(each, read));
    });
  }

  private readByZone(): readonly string[] {
    const by = this.form.zones.lookup?.map[0];
    return by === undefined ? [] : this.readBy(by, '');
  }

  private around(path: string): readonly string[] {
    const keys = keysOf(path);
    return keys.slice(1).map((_, at) => joinPath(keys.slice(0, at + 1)));
  }
}
