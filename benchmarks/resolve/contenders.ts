/** What is measured: the engine, parts of it, and ajv alone on the schema that the form emits. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { answerSchema } from '../../forms/answer-schema';
import { compileForm } from '../../forms/compile-form';
import type { FormModel } from '../../forms/form-model';
import { formats } from '../../forms/formats';
import { resolveForm } from '../../forms/resolve-form';
import { linearPatterns } from '../../forms/second-lock.server';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { NOW } from '../../forms/test-data/persons';
import { validateAnswers } from '../../forms/validate-answers';
import type { AnswerSet } from './answer-sets';

/** One look at the answers of one draft; gives a number that hangs on what came of it. */
export type Look = (answers: AnswerSet) => number;

export function ours(form: SpecialisedForm): Look {
  return (answers) => {
    const resolved = resolveForm(form, { answers, subject: null, now: NOW });
    return validateAnswers(form, resolved).length + resolved.steps.length;
  };
}

export function resolving(form: SpecialisedForm): Look {
  return (answers) => resolveForm(form, { answers, subject: null, now: NOW }).steps.length;
}

/** The least that anything of ours could do: each field's answer read and checked, without a rule or a result. */
export function checksAlone(form: SpecialisedForm): Look {
  const { inOrder } = compileForm(form).scope.answered;
  return (answers) => {
    let fine = 1;
    for (const { key, check } of inOrder) {
      const value = answers[key];
      if (value !== undefined && check(value).length === 0) fine += 1;
    }
    return fine;
  };
}

/** No rules, all errors. A new function each time, which has not seen any other answers. */
export function ajvAlone(model: FormModel): Look {
  return looking(new Ajv2020({ allErrors: true, formats }), model);
}

/** The same as the second lock sets it up. */
export function ajvAsSecondLock(model: FormModel): Look {
  return looking(
    new Ajv2020({ allErrors: true, ownProperties: true, formats, code: { regExp: linearPatterns } }),
    model,
  );
}

function looking(ajv: Ajv2020, model: FormModel): Look {
  const validate = ajv.compile({ ...answerSchema(model), required: model.document.schema.required });
  return (answers) => (validate(answers) ? 1 : 1 + (validate.errors?.length ?? 0));
}
