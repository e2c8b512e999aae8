/** Everything that is wrong with the answers to an item, in the order of the page. */
import { answerProblem, type AnswerProblem } from '../forms/answer-problem';
import { keysOf } from '../forms/field-path';
import { firstKeyOf, pointerTo } from '../forms/json-pointer';
import type { ResolvedForm } from '../forms/resolved-form';
import type { SpecialisedForm } from '../forms/specialised-form';
import { validateAnswers } from '../forms/validate-answers';
import type { Item } from './parse-item';
import { personAnswers } from './subject';

interface JudgedAnswers {
  readonly item: Item;
  readonly form: SpecialisedForm;
  readonly resolved: ResolvedForm;
  /** Pointers of answers to fields that the form does not have. */
  readonly unknown: readonly string[];
  /** Whether there is a person with an employee number who may be named. */
  readonly known: (number: string) => boolean;
}

export function problemsOf({
  item,
  form,
  resolved,
  unknown,
  known,
}: JudgedAnswers): readonly AnswerProblem[] {
  const found = validateAnswers(form, resolved);
  const strangers = personAnswers(item, resolved.answers).flatMap(({ place, value: number }) => {
    const field = keysOf(place).reduce(pointerTo, '');
    const stranger = typeof number === 'string' && !known(number);
    // A number that cannot be one is a problem already.
    return stranger && !found.some((problem) => problem.field === field)
      ? [answerProblem(field, { clause: 'not-eligible' })]
      : [];
  });
  const order = new Map(form.fields.map(({ key }, at) => [key, at]));
  const place = ({ field }: AnswerProblem) => order.get(firstKeyOf(field)) ?? order.size;
  return [
    ...[...found, ...strangers].toSorted((a, b) => place(a) - place(b)),
    ...unknown.map((field) => answerProblem(field, { clause: 'unknown-field' })),
  ];
}
