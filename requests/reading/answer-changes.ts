/** How the answers of a form differ, in words and in the order of the form, for one reader. */
import { isDeepStrictEqual } from 'node:util';
import { formatAnswer } from '../../forms/format-answer';
import { readablePart } from '../../forms/field-access';
import { childPath } from '../../forms/field-path';
import { keysOnStep } from '../../forms/form-steps';
import type { FormModel } from '../../forms/form-model';
import type { FormField } from '../../forms/field-types/field-type';
import type { LocalizedText } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import type { Reader } from './explain-words';

export interface AnswerChange {
  readonly field: string;
  readonly label: LocalizedText;
  /** In the reader's language; null where nothing was answered, or nothing that they may read. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Those that the reader may read: of the others, not even that they changed is told. */
export function answerChanges(
  form: FormModel,
  before: Answers,
  after: Answers,
  reader: Reader,
): AnswerChange[] {
  return form.document.layout.steps.flatMap(keysOnStep).flatMap((key) => {
    const field = form.fields.get(key);
    if (!field) return [];
    const [old, now] = [readable(field, before, reader), readable(field, after, reader)];
    if (isDeepStrictEqual(old, now)) return [];
    const [from, to] = [old, now].map((value) =>
      value === undefined ? null : formatAnswer(value, field, reader),
    );
    return { field: key, label: field.texts.label, from: from ?? null, to: to ?? null };
  });
}

function readable(field: FormField, answers: Answers, { mayReadField }: Reader) {
  const value = answers[field.key];
  return value === undefined ? undefined : readablePart(field, childPath('', field.key), value, mayReadField);
}
