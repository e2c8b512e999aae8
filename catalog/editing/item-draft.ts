/** An item document while it is edited: its parts are there, what stands in them may be unfinished. */
import { isObject } from '../../forms/document-shape';
import { editRefused } from '../../forms/editing/edit-refused';
import type { DraftText, FormDraft, JsonObject } from '../../forms/editing/form-draft';
import { listAt, namedAt, objectAt, readFormDraft } from '../../forms/editing/read-form-draft';
import { formLimits } from '../../forms/parsing/limit-faults';
import { readUntrustedJson } from '../../forms/untrusted-json';
import type { Json } from '../../rules/conditions/condition';

/** Who may edit an item besides administrators. */
export interface ItemEditors {
  /** Keys of departments: who leads one may edit. */
  readonly departments: readonly string[];
  /** Employee numbers. */
  readonly persons: readonly string[];
}

export interface WorkDraft extends JsonObject {
  readonly id: string;
}

/** A decision table; its rows have ids, and cells in the order of the inputs. */
export interface TableDraft extends WorkDraft {
  readonly inputs: readonly JsonObject[];
  readonly outputs: readonly JsonObject[];
  readonly rows: readonly TableRowDraft[];
}

export interface TableRowDraft extends WorkDraft {
  readonly when: readonly Json[];
  /** A value for each output; null for a row that opens nothing. */
  readonly then: readonly Json[] | null;
}

export interface ApprovalDraft extends JsonObject {
  readonly key: string;
}

export interface FulfilmentDraft extends JsonObject {
  readonly approvals: readonly ApprovalDraft[];
  readonly rules: readonly WorkDraft[];
  readonly invariants: readonly WorkDraft[];
  readonly closing: readonly Json[];
}

export interface ItemDraftDocument {
  readonly kind?: 'block';
  readonly key: string;
  readonly title: DraftText;
  readonly summary: DraftText;
  readonly category: Json;
  readonly subject: Json;
  readonly keyDate?: Json;
  readonly audience: Json;
  readonly editors?: ItemEditors;
  readonly review?: 'second-person';
  readonly form: FormDraft;
  readonly fulfilment: FulfilmentDraft;
  /** What the item is to do in cases that somebody wrote down. */
  readonly cases?: readonly WorkDraft[];
  readonly [key: string]: unknown;
}

/** An item holds more than its form. */
const limits = { maxBytes: 2 * formLimits.bytes, maxDepth: formLimits.documentDepth };

/**
 * Any JSON value as a document that can be edited; nothing in it is trusted.
 * @throws EditRefused E-401 for what lacks a part
 * @throws UntrustedJsonError E-901, E-902
 */
export function readItemDraft(value: unknown): ItemDraftDocument {
  const item = objectAt(readUntrustedJson(objectAt(value, ''), limits), '');
  if (typeof item.key !== 'string') throw editRefused('not-a-part', { place: '/key', shape: text });
  objectAt(item.title, '/title');
  objectAt(item.summary, '/summary');
  readEditors(item);
  readFormDraft(item.form, '/form');
  const fulfilment = objectAt(item.fulfilment, '/fulfilment');
  namedAt(fulfilment.approvals, '/fulfilment/approvals', 'key');
  namedAt(fulfilment.rules, '/fulfilment/rules', 'id');
  namedAt(fulfilment.invariants, '/fulfilment/invariants', 'id');
  listAt(fulfilment.closing, '/fulfilment/closing');
  objectAt(fulfilment.conditions ?? {}, '/fulfilment/conditions');
  readTables(fulfilment.tables ?? []);
  namedAt(item.cases ?? [], '/cases', 'id');
  return item as unknown as ItemDraftDocument;
}

const text = { en: 'a text', 'zh-CN': '一个文本' };
const editorLists = { en: 'lists of departments and persons', 'zh-CN': '部门列表和人员列表' };
const secondPerson = { en: 'the word “second-person”', 'zh-CN': '“second-person”' };

function readTables(tables: unknown): void {
  for (const [table, at] of namedAt(tables, '/fulfilment/tables', 'id')) {
    for (const columns of ['inputs', 'outputs'] as const)
      listAt(table[columns], `${at}/${columns}`).forEach((column, number) => {
        objectAt(column, `${at}/${columns}/${number}`);
      });
    for (const [row, here] of namedAt(table.rows, `${at}/rows`, 'id')) {
      listAt(row.when, `${here}/when`);
      if (row.then !== null) listAt(row.then, `${here}/then`);
    }
  }
}

/** These decide who may edit: they are never unfinished. */
function readEditors({ editors, review }: Readonly<Record<string, unknown>>): void {
  if (review !== undefined && review !== 'second-person')
    throw editRefused('not-a-part', { place: '/review', shape: secondPerson });
  if (editors === undefined) return;
  const lists = isObject(editors) ? [editors.departments, editors.persons] : [];
  const sound =
    lists.length === 2 &&
    lists.every((list) => Array.isArray(list) && list.every((each) => typeof each === 'string'));
  if (!sound) throw editRefused('not-a-part', { place: '/editors', shape: editorLists });
}
