/** Does one operation to an item document; what names a field outside of the form follows what is done to the form. */
import { editForm, isFormOperation } from '../../forms/editing/edit-form';
import { renaming } from '../../forms/editing/edit-fields';
import { optionUsesInForm } from '../../forms/editing/edit-options';
import { editRefused } from '../../forms/editing/edit-refused';
import { usesInForm } from '../../forms/editing/field-uses';
import { optionsInConditions } from '../../forms/editing/option-mentions';
import type { ChangeOption } from '../../forms/editing/option-mentions';
import type { FormOperation } from '../../forms/editing/form-operation';
import type { Json } from '../../rules/conditions/condition';
import { optionsInCases } from './case-mentions';
import { editFrame } from './edit-frame';
import type { ItemDraftDocument } from './item-draft';
import { renamedOutsideForm } from './item-mentions';
import type { ItemOperation } from './item-operation';
import { usesOutsideForm, withoutUsesOutsideForm } from './item-uses';
import { optionsInTables } from './table-mentions';

/** The item after the operation; the one that was given stays as it was. @throws EditRefused */
export function editItem(item: ItemDraftDocument, operation: ItemOperation): ItemDraftDocument {
  return isFormOperation(operation) ? editWithForm(item, operation) : editFrame(item, operation);
}

function editWithForm(item: ItemDraftDocument, operation: FormOperation): ItemDraftDocument {
  switch (operation.op) {
    case 'rename-field': {
      const form = editForm(item.form, operation);
      const rename = renaming(operation.field, operation.key);
      return { ...renamedOutsideForm(item, rename), form };
    }
    case 'remove-field': {
      const { field, used = 'refuse' } = operation;
      const outside = usesOutsideForm(item, field);
      const count = outside.length + usesInForm(item.form, field).length;
      if (used === 'refuse' && count > 0) throw editRefused('in-use', { name: field, count });
      const stuck = outside.find(({ removes }) => removes === null);
      if (stuck) throw editRefused('cannot-go', { name: field, user: stuck.place });
      return { ...withoutUsesOutsideForm(item, field, outside), form: editForm(item.form, operation) };
    }
    case 'rename-option': {
      const { field, option, to } = operation;
      const form = editForm(item.form, operation);
      return { ...optionsOutsideForm(item, field, (name) => (name === option ? to : name)), form };
    }
    case 'remove-option': {
      const { field, option, used = 'refuse' } = operation;
      const outside = optionUsesOutsideForm(item, field, option);
      const count = outside.length + optionUsesInForm(item.form, field, option).length;
      if (used === 'refuse' && count > 0) throw editRefused('in-use', { name: option, count });
      const form = editForm(item.form, operation);
      return { ...optionsOutsideForm(item, field, (name) => (name === option ? null : name)), form };
    }
    default:
      return { ...item, form: editForm(item.form, operation) };
  }
}

/** Places outside of the form that hold a field against an option, or look it up. */
export function optionUsesOutsideForm(
  item: ItemDraftDocument,
  field: string,
  option: string,
): readonly string[] {
  const places: string[] = [];
  optionsOutsideForm(item, field, (name, place) => {
    if (name === option) places.push(place);
    return name;
  });
  return places;
}

function optionsOutsideForm(item: ItemDraftDocument, field: string, change: ChangeOption): ItemDraftDocument {
  const { keyDate, fulfilment } = item;
  const changed = (part: Json, place: string) => optionsInConditions(part, field, change, place);
  const inConditions = {
    ...item,
    ...(keyDate !== undefined && { keyDate: changed(keyDate, '/keyDate') }),
    fulfilment: changed(fulfilment, '/fulfilment') as ItemDraftDocument['fulfilment'],
  };
  return optionsInCases(optionsInTables(inConditions, field, change), field, change);
}
