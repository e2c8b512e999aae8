/** What conditions of a form's rules can ask about: its answers, who requests, whom it is about, today. */
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { answerPath, ROW } from '../../../forms/answer-reads';
import { optionsOf } from '../../../forms/editing/field-options';
import { allFields } from '../../../forms/editing/field-place';
import type { FieldDraft } from '../../../forms/editing/form-draft';
import { labelOf } from '../../../forms/editing/operation-title';
import { childPath, isWithin } from '../../../forms/field-path';
import { textIn } from '../../../forms/locale';
import { roles } from '../../../people/role';
import type { Role } from '../../../people/role';
import { say } from '../../../rules/explain/explain-words';
import { factLabels } from '../../../rules/explain/fact-labels';

/** How a fact is compared: which operators it has, and what its values look like. */
export type FactKind = 'yes-no' | 'choice' | 'list' | 'number' | 'date' | 'text' | 'other';

export interface FactOption {
  readonly value: string;
  readonly label: string;
}

export interface ConditionFact {
  /** `answers.workMode`, `requester.roles`, `today`. */
  readonly path: string;
  readonly label: string;
  readonly kind: FactKind;
  /** Of choices and lists whose values are known. */
  readonly options: readonly FactOption[];
}

export interface FactWords {
  readonly locale: string;
  readonly departments: readonly FactOption[];
  readonly roleTitle: (role: Role) => string;
}

const kinds: Readonly<Record<string, FactKind>> = {
  'yes-no': 'yes-no',
  choice: 'choice',
  choices: 'list',
  department: 'choice',
  number: 'number',
  integer: 'number',
  rating: 'number',
  date: 'date',
  'short-text': 'text',
  'long-text': 'text',
  email: 'text',
  office: 'text',
  person: 'text',
};

/** @param row path of the rows (`devices.*`) that a rule decides about; empty for a rule of the form itself */
export function conditionFacts(item: ItemDraftDocument, row: string, words: FactWords): ConditionFact[] {
  const answers = allFields(item.form).flatMap(([path, field]) => answerFact(item, path, field, row, words));
  return [...answers, ...personFacts('requester', words), ...personFacts('subject', words), today(words)];
}

/** Displays have no answers; what lies in rows is read from inside the same row alone. */
function answerFact(
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
  const told = factOfField(item, path, field, words.locale);
  return [{ ...told, path: fact, ...(type === 'department' && { options: words.departments }) }];
}

/** A field with the kind of its answers and its own options. */
export function factOfField(
  { form }: ItemDraftDocument,
  path: string,
  field: FieldDraft,
  locale: string,
): ConditionFact {
  const texts = form.texts[path]?.options ?? {};
  const options = optionsOf(field).map((value) => ({
    value,
    label: textIn(texts[value] ?? {}, locale) || value,
  }));
  const kind = kinds[field['x-type']] ?? 'other';
  return { path, label: textIn(labelOf(form, path), locale), kind, options };
}

function personFacts(root: 'requester' | 'subject', words: FactWords): ConditionFact[] {
  const named = (key: string, kind: FactKind, options: readonly FactOption[] = []): ConditionFact => ({
    path: `${root}.${key}`,
    label: factLabel(`${root}.${key}`, words.locale),
    kind,
    options,
  });
  return [
    named(
      'roles',
      'list',
      roles.map((value) => ({ value, label: words.roleTitle(value) })),
    ),
    named('department', 'choice', words.departments),
    named('legalEntity', 'text'),
  ];
}

function today({ locale }: FactWords): ConditionFact {
  return { path: 'today', label: factLabel('today', locale), kind: 'date', options: [] };
}

function factLabel(path: string, locale: string): string {
  const label = factLabels[path];
  return label ? say(label, locale) : path;
}
