/** The rules of a form as a list that is edited. */
import type { JsonObject } from '../../../forms/editing/form-draft';
import type { ElementKind } from '../sentence-list/element-kind';

export const formRules: ElementKind = {
  kind: 'rule',
  names: ({ form }) => form.rules.map(({ id }) => id),
  valueOf: ({ form }, name) => form.rules.find(({ id }) => id === name),
  add: (_, value, at, id) => ({
    op: 'add-rule',
    rule: { ...(value as JsonObject), ...(id !== undefined && { id }) },
    at,
  }),
  move: (rule, at) => ({ op: 'move-rule', rule, at }),
  remove: (rule) => ({ op: 'remove-rule', rule }),
};
