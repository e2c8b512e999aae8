/** The answers in words, by step, as the check page lists them; and the questions that were not asked. */
import { answeredFiles } from '../../forms/composites/answered-files';
import type { AnsweredFiles } from '../../forms/composites/answered-files';
import { fieldTypeOf } from '../../forms/field-types/field-types';
import type { FormField } from '../../forms/field-types/field-type';
import { formatAnswer } from '../../forms/format-answer';
import { keysOnStep } from '../../forms/form-steps';
import { firstKeyOf } from '../../forms/json-pointer';
import { textIn } from '../../forms/locale';
import { resolveForm } from '../../forms/resolve-form';
import type { DateReader } from '../../rules/conditions/date-words';
import type { DraftPage } from './draft-page';

export interface CheckRow {
  readonly key: string;
  readonly label: string;
  /** Null where nothing was answered. */
  readonly text: string | null;
  readonly files: AnsweredFiles;
}

export interface CheckStep {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CheckRow[];
}

export interface NotAsked {
  readonly key: string;
  readonly label: string;
  /** Something was answered there before the other answers made it pointless. */
  readonly dropped: boolean;
}

export interface CheckAnswers {
  readonly steps: readonly CheckStep[];
  readonly notAsked: readonly NotAsked[];
  /** Ids of the steps on which something is shown. */
  readonly shown: readonly string[];
}

export function checkAnswers(page: DraftPage, reader: DateReader): CheckAnswers {
  const { form, answers, subject, now, people } = page;
  const resolved = resolveForm(form, { answers, subject, now });
  const personName = (number: string): string | undefined => people[number]?.name;
  const dropped = new Set(resolved.dropped.map(({ pointer }) => firstKeyOf(pointer)));
  const fields = new Map(form.fields.map((field) => [field.key, field]));
  const isShown = (key: string): boolean => resolved.fields[key]?.visible === true;
  const label = (field: FormField): string => textIn(field.texts.label, reader.locale);
  const row = (field: FormField): CheckRow => {
    const value = resolved.answers[field.key];
    const text = value === undefined ? null : formatAnswer(value, field, { ...reader, personName });
    return { key: field.key, label: label(field), text, files: answeredFiles(field, value) };
  };
  return {
    steps: form.steps
      .filter(({ id }) => resolved.steps.includes(id))
      .map(({ id, title, rows, sections = [] }) => ({
        id,
        title: textIn(title, reader.locale),
        rows: keysOnStep({ rows, sections }).flatMap((key) => {
          const field = fields.get(key);
          return field && isShown(key) && isAnswered(field) ? [row(field)] : [];
        }),
      })),
    notAsked: form.fields
      .filter((field) => !isShown(field.key) && isAnswered(field))
      .map((field) => ({ key: field.key, label: label(field), dropped: dropped.has(field.key) })),
    shown: resolved.steps,
  };
}

/** Headings and notes are no questions. */
function isAnswered({ schema }: FormField): boolean {
  return fieldTypeOf(schema['x-type']).display !== true;
}
