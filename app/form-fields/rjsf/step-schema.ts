/** What rjsf is told of a step: which questions may stand on it, and no more. What each of them is, our fields know. */
import type { RJSFSchema } from '@rjsf/utils';
import type { FormSection } from '../../../forms/form-document';

/** The same for as long as the step is: questions that come and go do not make rjsf begin anew. */
export function stepSchema(sections: readonly FormSection[]): RJSFSchema {
  const keys = sections.flatMap(({ rows }) => rows.flat());
  return { type: 'object', properties: Object.fromEntries(keys.map((key) => [key, { title: key }])) };
}
