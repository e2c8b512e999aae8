/** Turns a form document into a model, or says everything that its author must mend. */
import type { Condition } from '../rules/conditions/condition';
import { authorFault, throwFaults } from './author-error';
import type { AuthorFault } from './author-error';
import { shapeFaults } from './document-shape';
import { formSchema } from './form-document';
import type { FormDocument } from './form-document';
import { modelOf } from './form-model';
import type { FormModel } from './form-model';
import { accessFaults, expressionFaults } from './parsing/access-faults';
import { fieldFaults } from './parsing/field-faults';
import { layoutFaults } from './parsing/layout-faults';
import { limitFaults } from './parsing/limit-faults';
import { ruleFaults } from './parsing/rule-faults';
import { textFaults } from './parsing/text-faults';
import { ruleDependencies } from './rule-dependencies';
import { valueOrder } from './value-order';

/**
 * Parses any JSON value; nothing in it is trusted. Each group of checks may rely on those before it.
 * @param zone the expression that decides in which zone "today" is, where it reads answers: rules that read
 *   `today` must not decide those answers
 * @throws AuthorError E-401 with every fault of the first group that has any, E-405 for circular rules
 */
export function parseForm(document: unknown, zone?: Condition): FormModel {
  throwFaults(limitFaults(document));
  throwFaults(shapeFaults(document, formSchema));
  const form = document as FormDocument;
  throwFaults(fieldFaults(form));
  throwFaults([
    ...textFaults(form),
    ...layoutFaults(form),
    ...ruleFaults(form),
    ...accessFaults(form),
    ...expressionFaults(form),
  ]);
  throwFaults(circleFaults(form, zone));
  return modelOf(form);
}

/** The rules of a requester are a part of these, so that what has an order here has one for everybody. */
function circleFaults({ schema, rules }: FormDocument, zone?: Condition): readonly AuthorFault[] {
  const { dependencies } = ruleDependencies(Object.keys(schema.properties), rules, zone);
  const result = valueOrder(dependencies);
  if ('order' in result) return [];
  return [authorFault('/rules', 'circular', { circle: [...result.circle, result.circle[0]].join(' → ') })];
}
