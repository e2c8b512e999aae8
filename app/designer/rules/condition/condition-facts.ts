/** What conditions of a form's rules can ask about: its answers, who requests, whom it is about, today. */
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { answerPath, ROW } from '../../../../forms/answer-reads';
import { optionsOf } from '../../../../forms/editing/field-options';
import { allFields } from '../../../../forms/editing/field-place';
import type { FieldDraft } from '../../../../forms/editing/form-draft';
import { labelOf } from '../../../../forms/editing/operation-title';
import { childPath, isWithin } from '../../../../forms/field-path';
import { textIn } from '../../../../forms/locale';
import { roles } from '../../../../people/role';
import type { Role } from '../../../../people/role';
import { say } from '../../../../rules/explain/explain-words';
import { factLabels } from '../../../../rules/explain/fact-labels';
import type { DirectoryNames } from '../directory-names';
import type { SelectOption } from '../../parts/option-select';
import { kinds, partsOf } from './fact-kinds';
import type { FactKind, FactPart } from './fact-kinds';

export interface ConditionFact {
  /** `answers.workMode`, `requester.roles`, `today`. */
  readonly path: string;
  readonly label: string;
  readonly kind: FactKind;
  /** Of a list: what its entries are. */
  readonly entries?: FactKind;
  /** Of choices and lists whose values are known. */
  readonly options: readonly SelectOption[];
  /** Of a date: that a calendar counts working days where it is asked about. */
  readonly inCalendar?: true;
}

export interface FactWords {
  readonly locale: string;
  readonly directory: DirectoryNames;
  readonly roleTitle: (role: Role) => string;
  /** What a part of an answer is called: the amount of money, the end of a period. */
  readonly partTitle: (answer: string, part: FactPart) => string;
}

/** @param row path of the rows (`devices.*`) that a rule decides about; empty for a rule of the form itself */
export function conditionFacts(item: ItemDraftDocument, row: string, words: FactWords): ConditionFact[] {
  const answers = allFields(item.form).flatMap(([path, field]) => answerFacts(item, path, field, row, words));
  return [...answers, ...personFacts('requester', words), ...personFacts('subject', words), today(words)];
}

/** The same facts where the calendar of the request counts working days: in conditions of the work. */
export function factsInCalendar(facts: readonly ConditionFact[]): readonly ConditionFact[] {
  return facts.map((fact) => (fact.kind === 'date' ? { ...fact, inCalendar: true } : fact));
}

/** Displays have no answers; what lies in rows is read from inside the same row alone. */
function answerFacts(
  item: ItemDraftDocument,
  path: string,
  field: FieldDraft,
  row: string,
  words: FactWords,
): ConditionFact[] {
  const type = field['x-type'];
  if (type === 'heading' || type === 'note') return [];
  const inRow = path.split('.').includes('*');
  if (inRow && (row === '' || path === row || !isWithin(path, row))) return [];
  const fact = inRow ? childPath(ROW, path.slice(row.length + 1)) : answerPath(path);
  const whole = { ...factOfField(item, path, field, words), path: fact };
  const parts = partsOf(type).map(([part, kind]): ConditionFact => ({
    path: `${fact}.${part}`,
    label: words.partTitle(whole.label, part),
    kind,
    options: [],
  }));
  return [whole, ...parts];
}

/** A field with the kind of its answers, and what can be chosen: its own options, or the directory's. */
export function factOfField(
  { form }: ItemDraftDocument,
  path: string,
  field: FieldDraft,
  { locale, directory }: Pick<FactWords, 'directory' | 'locale'>,
): ConditionFact {
  const type = field['x-type'];
  const texts = form.texts[path]?.options ?? {};
  const own = optionsOf(field).map((value) => ({
    value,
    label: textIn(texts[value] ?? {}, locale) || value,
  }));
  const listed = type === 'department' ? directory.departments : type === 'office' ? directory.offices : own;
  const kind = kinds[type] ?? 'other';
  return {
    path,
    label: textIn(labelOf(form, path), locale),
    kind,
    options: listed,
    ...(kind === 'list' && { entries: listed.length > 0 ? 'choice' : 'text' }),
  };
}

function personFacts(root: 'requester' | 'subject', words: FactWords): ConditionFact[] {
  const { departments, legalEntities } = words.directory;
  const named = (
    key: string,
    kind: FactKind,
    options: readonly SelectOption[] = [],
    entries?: FactKind,
  ): ConditionFact => ({
    path: `${root}.${key}`,
    label: factLabel(`${root}.${key}`, words.locale),
    kind,
    options,
    ...(entries && { entries }),
  });
  const titles = roles.map((value) => ({ value, label: words.roleTitle(value) }));
  return [
    named('roles', 'list', titles),
    named('department', 'choice', departments),
    named('legalEntity', 'choice', legalEntities),
    named('id', 'person'),
    named('manager', 'person'),
    named('manages', 'list', [], 'person'),
  ];
}

function today({ locale }: FactWords): ConditionFact {
  return { path: 'today', label: factLabel('today', locale), kind: 'date', options: [] };
}

function factLabel(path: string, locale: string): string {
  const label = factLabels[path];
  return label ? say(label, locale) : path;
}
