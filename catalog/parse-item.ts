/** Turns an item document into an item ready for use, or says what its author must mend. */
import type { BlockDocument } from '../forms/expand-blocks';
import type { FormModel } from '../forms/form-model';
import { parseForm } from '../forms/parse-form';
import type { Condition } from '../rules/conditions/condition';
import { compileCondition, type CompiledCondition } from '../rules/conditions/compile-condition';
import { compileRules, type CompiledRules } from '../rules/compile-rules';
import { blockFaults } from './blocks/block-faults';
import { accessFaults } from './checks/access-faults';
import { caseFaults } from './checks/case-faults';
import { factFaults } from './checks/fact-faults';
import { placeFaults } from './checks/place-faults';
import { shownFaults } from './checks/shown-faults';
import { subjectFaults } from './checks/subject-faults';
import type { ItemDocument } from './item-document';
import { parsePart, throwFaults } from './document-error';
import { itemShapeFaults } from './document-shape';

/** An item of the catalog, checked and compiled. What is derived from it is kept as long as the object itself. */
export interface Item {
  /** Blocks in its form have become groups. */
  readonly document: ItemDocument;
  /** As its author wrote it: what is stored, and what others begin with. */
  readonly written: ItemDocument;
  readonly form: FormModel;
  readonly rules: CompiledRules;
  /** Who may request it. */
  readonly audience: CompiledCondition;
}

/** What an item may name besides itself; what is left out is not checked. */
export interface Surroundings {
  /** Keys of the departments. */
  readonly departments?: readonly string[];
  /** Keys of the calendars. */
  readonly calendars?: readonly string[];
  /** The blocks that its form uses; always checked. */
  readonly blocks?: readonly BlockDocument[];
}

/**
 * Parses any JSON value; nothing in it is trusted. Each group of checks may rely on those before it.
 * @throws DocumentError with every fault of the first group that has any: E-401, E-402, E-405, E-905
 */
export function parseItem(document: unknown, surroundings: Surroundings = {}): Item {
  throwFaults(itemShapeFaults(document));
  const written = document as ItemDocument;
  const zone = written.fulfilment.calendar.map[0] as Condition;
  const form = parsePart('/form', () => parseForm(written.form, zone, surroundings.blocks));
  throwFaults(blockFaults(written));
  const item = form.document === written.form ? written : { ...written, form: form.document };
  const rules = parsePart('/fulfilment', () => compileRules(item.fulfilment));
  const audience = parsePart('/audience', () => compileCondition(item.audience, { calendars: false }));
  parsePart('/keyDate/date', () => compileCondition(item.keyDate?.date ?? null, { calendars: false }));
  throwFaults([
    ...factFaults(item),
    ...subjectFaults(item),
    ...placeFaults(item, surroundings),
    ...accessFaults(item, surroundings),
    ...shownFaults(item, form),
    ...caseFaults(item),
  ]);
  return { document: item, written, form, rules, audience };
}
