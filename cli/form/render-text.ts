/** A resolved form as text: step by step, what is shown, required and offered, and what is wrong. */
import type { AnswerProblem } from '../../forms/answer-problem';
import { describeProblem } from '../../forms/describe-problem';
import { fieldAt } from '../../forms/field-at';
import { optionLabel } from '../../forms/field-types/option-labels';
import { keysOf } from '../../forms/field-path';
import { pointerTo } from '../../forms/json-pointer';
import { textIn } from '../../forms/locale';
import type { ResolvedField, ResolvedForm } from '../../forms/resolved-form';
import type { SpecialisedForm } from '../../forms/specialised-form';
import type { DateReader } from '../../rules/conditions/date-words';
import { valueAt } from '../../forms/interchange/import/schema-index';
import type { Json } from '../../rules/conditions/condition';

export function renderText(
  form: SpecialisedForm,
  resolved: ResolvedForm,
  problems: readonly AnswerProblem[],
  reader: DateReader,
): string {
  const lines = Object.entries(resolved.fields).flatMap(([place, state]) =>
    state.visible === false ? [] : [fieldLine(form, resolved, place, state, reader)],
  );
  const hidden = Object.entries(resolved.fields).filter(([, { visible }]) => visible === false);
  const wrong = problems.map((problem) => describeProblem(problem, form, reader));
  return [
    ...lines,
    ...(hidden.length > 0 ? ['', `Hidden: ${hidden.map(([place]) => place).join(', ')}`] : []),
    ...resolved.dropped.map(({ pointer, rules }) => `Left aside: ${pointer} (${rules.join(', ')})`),
    ...resolved.messages.map(
      ({ pointer, level, text }) => `${level} ${pointer ?? '/'}: ${textIn(text, reader.locale)}`,
    ),
    ...(wrong.length > 0 ? [''] : []),
    ...wrong.map(({ code, field, message }) => `${code} ${field || '/'}: ${message}`),
    '',
  ].join('\n');
}

function fieldLine(
  form: SpecialisedForm,
  resolved: ResolvedForm,
  place: string,
  { visible, required, readOnly, offered }: ResolvedField,
  { locale }: DateReader,
): string {
  const keys = keysOf(place);
  const pointer = keys.reduce<string>(pointerTo, '');
  const { field } = fieldAt(form.fields, pointer, locale);
  const value = valueAt(resolved.answers as Json, pointer);
  const marks = [
    visible === 'unknown' ? 'undecided' : '',
    required ? 'required' : '',
    readOnly ? 'read-only' : '',
    offered && field
      ? `one of: ${offered.map((option) => optionLabel(field, option, locale)).join(', ')}`
      : '',
  ].filter((mark) => mark !== '');
  const label = field ? textIn(field.texts.label, locale) : place;
  const answer = value === undefined || (field?.parts ?? field?.item) ? '' : ` = ${JSON.stringify(value)}`;
  return `${'  '.repeat(keys.length - 1)}${label} [${place}]${marks.length > 0 ? ` (${marks.join('; ')})` : ''}${answer}`;
}
