/** Does one operation to a form document: the one way in which designers, commands and tests change a form. */
import { fieldAt } from './field-place';
import { addField, moveField, removeField, renameField, setField, setRequired } from './edit-fields';
import {
  addSection,
  addStep,
  moveSection,
  moveStep,
  removeSection,
  removeStep,
  setColumns,
} from './edit-layout';
import { addOption, moveOption, removeOption, renameOption } from './edit-options';
import { addRule, moveRule, removeRule, setRule } from './edit-rules';
import { setOptionText, setStepText, setText } from './edit-texts';
import type { FormDraft } from './form-draft';
import type { FieldOperation, FormOperation } from './form-operation';
import { putBlock } from './group-as-block';
import { withKeyIfAny } from './ordered-map';

type Editors = {
  readonly [Op in FormOperation['op']]: (
    form: FormDraft,
    operation: Extract<FormOperation, { readonly op: Op }>,
  ) => FormDraft;
};

const editors: Editors = {
  'add-field': addField,
  'remove-field': removeField,
  'move-field': moveField,
  'rename-field': renameField,
  'set-field': setField,
  'use-block': putBlock,
  'set-required': setRequired,
  'set-access': setAccess,
  'set-readers': (form, { read }) => ({ ...form, access: { ...form.access, read } }),
  'set-text': setText,
  'add-option': addOption,
  'rename-option': renameOption,
  'remove-option': removeOption,
  'move-option': moveOption,
  'set-option-text': setOptionText,
  'add-step': addStep,
  'move-step': moveStep,
  'remove-step': removeStep,
  'set-step-text': setStepText,
  'add-section': addSection,
  'move-section': moveSection,
  'remove-section': removeSection,
  'set-columns': setColumns,
  'add-rule': addRule,
  'set-rule': setRule,
  'remove-rule': removeRule,
  'move-rule': moveRule,
};

export function isFormOperation(operation: { readonly op: string }): operation is FormOperation {
  return Object.hasOwn(editors, operation.op);
}

/** The form after the operation; the one that was given stays as it was. @throws EditRefused */
export function editForm<Operation extends FormOperation>(form: FormDraft, operation: Operation): FormDraft {
  const edit = editors[operation.op] as (form: FormDraft, operation: Operation) => FormDraft;
  return edit(form, operation);
}

function setAccess(
  form: FormDraft,
  { field, ask, read }: Extract<FieldOperation, { readonly op: 'set-access' }>,
): FormDraft {
  fieldAt(form, field);
  const own = form.access.fields[field] ?? {};
  const asked = ask === undefined ? own : withKeyIfAny(own, 'ask', ask ?? undefined);
  const next = read === undefined ? asked : withKeyIfAny(asked, 'read', read ?? undefined);
  const kept = Object.keys(next).length > 0 ? next : undefined;
  return { ...form, access: { ...form.access, fields: withKeyIfAny(form.access.fields, field, kept) } };
}
