/** The answers once a file was uploaded for one of them: it is the file, or one more of several. */
import { answerAt, withAnswerAt } from '../../forms/composites/answer-at';
import { placedAt } from '../../forms/composites/placed-at';
import type { FormField } from '../../forms/field-types/field-type';
import type { Json } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';

/** @param place of the answer: `screenshot`, `devices.0.photo` */
export function withUpload(
  fields: readonly FormField[],
  answers: Answers,
  place: string,
  file: Json,
): Answers {
  const several = placedAt(fields, place)?.field.schema['x-type'] === 'files';
  const before = several ? answerAt(answers, place) : undefined;
  const files = Array.isArray(before) ? [...(before as readonly Json[]), file] : [file];
  return withAnswerAt(fields, answers, place, several ? files : file);
}
