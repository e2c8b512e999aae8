/** Turns a form document into a model, or says everything that its author must mend. */
import type { Condition } from '../rules/conditions/condition';
import { authorFault, throwFaults } from './author-error';
import type { AuthorFault } from './author-error';
import { shapeFaults } from './document-shape';
import { formSchema } from './form-document';
import type { FormDocument } from './form-document';
import { withBlocks } from './expand-blocks';
import type { BlockDocument } from './expand-blocks';
import { modelOf } from './form-model';
import type { FormModel } from './form-model';
import { accessFaults, expressionFaults } from './parsing/access-faults';
import { fieldFaults } from './parsing/field-faults';
import { layoutFaults } from './parsing/layout-faults';
import { limitFaults } from './parsing/limit-faults';
import { ruleFaults } from './parsing/rule-faults';
import { textFaults } from './parsing/text-faults';
import { documentFields } from './parsing/document-fields';
import { ruleFacts } from './parsing/rule-facts';
import { ruleDependencies } from './rule-dependencies';
import { allScopes, formScope } from './scopes';
import { valueOrder } from './value-order';

/**
 * Parses any JSON value; nothing in it is trusted. Each group of checks may rely on those before it.
 * @param zone the expression that decides in which zone "today" is, where it reads answers: rules that read
 *   `today` must not decide those answers
 * @param blocks the blocks that the form may use
 * @throws AuthorError E-401 with every fault of the first group that has any, E-405 for circular rules
 */
export function parseForm(
  document: unknown,
  zone?: Condition,
  blocks: readonly BlockDocument[] = [],
): FormModel {
  throwFaults(limitFaults(document));
  throwFaults(shapeFaults(document, formSchema));
  const form = withBlocks(document as FormDocument, blocks);
  // What blocks bring along counts as well.
  if (form !== document) throwFaults(limitFaults(form));
  throwFaults(fieldFaults(form));
  const fields = documentFields(form);
  const facts = ruleFacts(form, fields);
  throwFaults([
    ...textFaults(form, fields),
    ...layoutFaults(form, fields),
    ...ruleFaults(form, fields, facts),
    ...accessFaults(form, fields),
    ...expressionFaults(fields, facts),
  ]);
  const model = modelOf(form);
  throwFaults(circleFaults(model, zone));
  return model;
}

/** The rules of a requester are a part of these, so that what has an order here has one for everybody. */
function circleFaults({ document, fields, byPath }: FormModel, zone?: Condition): readonly AuthorFault[] {
  const paths = new Set(byPath.keys());
  for (const scope of allScopes(formScope(fields.values()))) {
    const result = valueOrder(ruleDependencies(scope, document.rules, paths, zone).dependencies);
    if ('order' in result) continue;
    return [authorFault('/rules', 'circular', { circle: [...result.circle, result.circle[0]].join(' → ') })];
  }
  return [];
}
