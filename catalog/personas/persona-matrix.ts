/** What an item is like for every persona: questions, errors and tickets for each role and each combination of answers. */
import type { Witness } from '../../forms/checks/finding';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { roles } from '../../people/role';
import type { Role } from '../../people/role';
import { combinations } from '../../rules/spaces/combinations';
import type { AnswerError } from '../../rules/plan';
import { requesterKinds } from '../checks/requester-kinds';
import { factsOfWork } from '../checks/situations';
import { formFor } from '../form-for';
import type { Calendars } from '../form-for';
import { mayRequest } from '../may-request';
import type { Item, Surroundings } from '../parse-item';
import { matrixDimensions } from './matrix-dimensions';
import type { MatrixDimension } from './matrix-dimensions';
import { personaCase } from './persona-case';

export interface MatrixSettings {
  readonly calendars: Calendars;
  readonly surroundings: Surroundings;
  /** Milliseconds UTC: the date that the personas ask on. */
  readonly now: number;
  /** Locale of what is wrong. */
  readonly locale: string;
  /** Keys of the fields that play the parts; by default those that the author names, or that decide most. */
  readonly fields?: readonly string[] | undefined;
}

export interface MatrixRow {
  readonly role: Role;
  /** By field of the dimensions. */
  readonly values: Readonly<Record<string, string | boolean>>;
  /** `not-admitted`: the role may not request it. `not-reached`: nobody in the role can give these answers. */
  readonly state: 'reached' | 'not-admitted' | 'not-reached';
  readonly questions: number;
  readonly required: number;
  /** The item's minutes are those of the longest form; a shorter one takes its share, at least one. */
  readonly minutes: number;
  /** What is left wrong when everything is answered as well as can be. */
  readonly errors: readonly AnswerError[];
  /** Number of tickets by department. */
  readonly tickets: Readonly<Record<string, number>>;
  /** Opens in the preview; null for a role that is not admitted. */
  readonly case: Witness | null;
}

export interface PersonaMatrix {
  readonly dimensions: readonly MatrixDimension[];
  /** By role in the product's order, then by the dimensions. */
  readonly rows: readonly MatrixRow[];
  /** Not all combinations are there: too many. */
  readonly cut: boolean;
}

/** More combinations than this are not laid out for one role. */
const MOST_COMBINATIONS = 240;

type Cell = Omit<MatrixRow, 'role' | 'values' | 'minutes'>;

const notAdmitted: Cell = {
  ...{ state: 'not-admitted', questions: 0, required: 0, errors: [], tickets: {}, case: null },
};

/** Pure; roles to whom the item is the same are worked out once. */
export function personaMatrix(item: Item, settings: MatrixSettings): PersonaMatrix {
  const dimensions = matrixDimensions(item, settings.fields);
  const { requesters, others } = requesterKinds(item.document, settings.surroundings);
  const [someone] = requesters;
  const all = someone ? [...combined(dimensions)] : [];
  const cells = new CellMemory(item);
  const rows = roles.flatMap((role) => {
    if (!someone) return [];
    const requester = { ...someone, roles: [...new Set(['employee', role])] };
    const form = mayRequest(item, requester) ? formFor(item, requester, settings.calendars) : null;
    return all.slice(0, MOST_COMBINATIONS).map((values) => {
      const work = () =>
        personaCase(item, { ...settings, form: form as SpecialisedForm, requester, others, values });
      return { role, values, ...(form ? cells.get(form, requester, values, work) : notAdmitted) };
    });
  });
  const most = Math.max(1, ...rows.map(({ questions }) => questions));
  const minutes = ({ questions }: Cell) =>
    questions === 0 ? 0 : Math.max(1, Math.round((item.document.minutes * questions) / most));
  return {
    dimensions,
    rows: rows.map((row) => ({ ...row, minutes: minutes(row) })),
    cut: all.length > MOST_COMBINATIONS,
  };
}

function* combined(dimensions: readonly MatrixDimension[]): Generator<MatrixRow['values']> {
  const choices = (prefix: readonly (string | boolean)[]) =>
    dimensions[prefix.length]?.values.map(({ value }) => value) ?? [];
  for (const values of combinations(dimensions.length, choices))
    yield Object.fromEntries(dimensions.map(({ field }, at) => [field, values[at] ?? false]));
}

/** Cells by what they depend on: the form, what the work reads of the requester, the values. */
class CellMemory {
  private readonly cells = new Map<SpecialisedForm, Map<string, Cell>>();
  private readonly facts: readonly string[];

  constructor(item: Item) {
    this.facts = factsOfWork(item);
  }

  get(
    form: SpecialisedForm,
    requester: Witness['requester'],
    values: MatrixRow['values'],
    work: () => Cell,
  ): Cell {
    const own = requester as unknown as Readonly<Record<string, unknown>>;
    const key = JSON.stringify([this.facts.map((fact) => own[fact]), values]);
    const known = this.cells.get(form) ?? new Map<string, Cell>();
    this.cells.set(form, known);
    const cell = known.get(key) ?? work();
    known.set(key, cell);
    return cell;
  }
}
