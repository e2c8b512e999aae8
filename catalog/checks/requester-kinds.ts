/** Who may ask: one requester for each combination of the facts that an item's conditions can tell apart. */
import { cutsOf } from '../../rules/spaces/cuts';
import { pairwise } from '../../rules/spaces/pairwise';
import { combinations } from '../../rules/spaces/combinations';
import type { PersonFacts } from '../../rules/facts';
import { roles } from '../../people/role';
import type { ItemDocument } from '../item-document';
import { expressionsOf } from './document-walk';
import type { Surroundings } from '../parse-item';
import { tablesOf } from './lookup-tables';

export interface RequesterKinds {
  readonly requesters: readonly PersonFacts[];
  /** Other persons whom answers may name, of every kind too, by employee number. */
  readonly others: readonly PersonFacts[];
  /** False where only every two facts meet. */
  readonly exhaustive: boolean;
  /** Names of the requester's facts that conditions read. */
  readonly read: readonly string[];
}

const ME = 'P-1';
/** More subsets of roles than those of this many are not formed. */
const MOST_ROLES = 5;
const MOST_REQUESTERS = 400;
const MOST_OTHERS = 24;

/** @param also what reads facts of requesters besides the form and the work */
export function requesterKinds(
  document: ItemDocument,
  surroundings: Surroundings,
  also: readonly unknown[] = [],
): RequesterKinds {
  const facts = new PersonCuts(document, also);
  const departments = facts.valuesOf('department', surroundings.departments);
  const entities = facts.valuesOf('legalEntity');
  const others = [...product([departments, entities])]
    .slice(0, MOST_OTHERS)
    .map(([department, legalEntity], at): PersonFacts =>
      person(`P-${at + 2}`, { department, legalEntity, manager: ME }),
    );
  const numbers = others.map(({ number }) => number);
  const teams = facts.asksWhomTheyManage ? [[], numbers] : [numbers];
  const dimensions = [facts.roleSets(), departments, entities, teams];
  const count = dimensions.reduce((all, { length }) => all * length, 1);
  const exhaustive = count <= MOST_REQUESTERS;
  const chosen = exhaustive
    ? [...product<unknown>(dimensions)]
    : pairwise(dimensions.map(({ length }) => length)).map((row) =>
        row.map((value, at) => dimensions[at]?.[value]),
      );
  const requesters = chosen.map(([own, department, legalEntity, manages]) =>
    person(ME, {
      roles: own as readonly string[],
      department: department as string,
      legalEntity: legalEntity as string | undefined,
      manages: manages as readonly string[],
    }),
  );
  return { requesters, others, exhaustive, read: facts.read };
}

function* product<Value>(dimensions: readonly (readonly Value[])[]): Generator<readonly Value[]> {
  yield* combinations<Value>(dimensions.length, (prefix) => dimensions[prefix.length] ?? []);
}

type Own = { readonly [Fact in keyof PersonFacts]?: PersonFacts[Fact] | undefined };

function person(number: string, { department, legalEntity, ...own }: Own): PersonFacts {
  return {
    ...{ id: number, number, name: `Person ${number}`, roles: ['employee'], manages: [] },
    zone: 'UTC',
    ...(own.roles && { roles: own.roles }),
    ...(own.manages && { manages: own.manages }),
    ...(own.manager && { manager: own.manager }),
    ...(department !== undefined && { department }),
    ...(legalEntity !== undefined && { legalEntity }),
  };
}

/** What conditions compare the facts of requesters, and of persons that requests are about, with. */
class PersonCuts {
  readonly read: readonly string[];
  private readonly constants = new Map<string, Set<string>>();
  private readonly choosy: boolean;

  constructor(document: ItemDocument, also: readonly unknown[]) {
    const { form, audience } = document;
    const fields = Object.values(form.schema.properties);
    const conditions = [
      audience,
      ...form.rules.flatMap(({ when, set = {} }) => [when, ...Object.values(set)]),
      ...Object.values(form.access.fields).flatMap(({ ask }) => (ask === undefined ? [] : [ask])),
      ...fields
        .flatMap((field) => [field['x-preset']?.when, field['x-people']])
        .filter((each) => each !== undefined),
      ...expressionsOf(document).map(({ value }) => value),
      ...tablesOf(document),
      ...also,
    ];
    for (const [path, { constants }] of cutsOf(conditions)) {
      const [root = '', fact = ''] = path.split('.');
      if (root !== 'requester' && root !== 'subject') continue;
      const known = this.constants.get(fact) ?? new Set();
      for (const each of constants) if (typeof each === 'string') known.add(each);
      this.constants.set(fact, known);
    }
    this.read = [...this.constants.keys()];
    this.choosy = fields.some(({ 'x-people': people = 'anyone' }) => people !== 'anyone');
  }

  get asksWhomTheyManage(): boolean {
    return this.choosy || this.constants.has('manages');
  }

  /** The constants, and one value that is none of them where there is one. */
  valuesOf(fact: string, known?: readonly string[]): readonly (string | undefined)[] {
    const named = [...(this.constants.get(fact) ?? [])];
    const possible = known ? named.filter((each) => known.includes(each)) : named;
    const other = known?.find((each) => !named.includes(each));
    const values = [...possible, ...(other === undefined ? [] : [other])];
    if (values.length === 0) return [undefined];
    return this.constants.has(fact) ? values : values.slice(0, 1);
  }

  /** Everybody is an employee, and may have any of the roles that are asked for. */
  roleSets(): readonly (readonly string[])[] {
    const asked = roles.filter((role) => role !== 'employee' && this.constants.get('roles')?.has(role));
    const single = [[], ...asked.map((role) => [role]), asked];
    const sets =
      asked.length > MOST_ROLES
        ? single
        : asked.reduce<readonly (readonly string[])[]>(
            (all, role) => [...all, ...all.map((set) => [...set, role])],
            [[]],
          );
    return sets.map((set) => ['employee', ...set]);
  }
}
