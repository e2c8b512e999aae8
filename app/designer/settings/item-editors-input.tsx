/** Who may edit the item besides administrators: whoever leads a department, and persons by number. */
import { useTranslation } from 'react-i18next';
import type { ItemEditors } from '../../../catalog/editing/item-draft';
import type { Json } from '../../../rules/conditions/condition';
import control from '../../ui/control.module.css';
import { describedBy, FieldFrame } from '../../ui/field-frame';
import { useLocalized } from '../../ui/localized';
import { CommitInput } from '../builder/commit-input';
import { useItemDraft } from '../item-draft/item-draft-context';

const nobody: ItemEditors = { departments: [], persons: [] };

export function ItemEditorsInput() {
  const { t } = useTranslation('settings');
  const localized = useLocalized();
  const { document: item, draft, surroundings, apply } = useItemDraft();
  const editors = item.editors ?? nobody;
  const take = (next: ItemEditors): void => {
    const none = next.departments.length === 0 && next.persons.length === 0;
    apply([{ op: 'set-item', property: 'editors', value: none ? null : (next as unknown as Json) }]);
  };
  const disabled = !draft.mayDelegate;
  const hint = t(disabled ? 'editors.notYours' : 'editors.personsHint');
  return (
    <>
      <FieldFrame id="editors-departments" label={t('editors.departments')} required group>
        <div role="group" aria-labelledby="editors-departments-label" className={control.checks}>
          {surroundings.departments.map(({ key, title }) => (
            <label key={key} className={control.check}>
              <input
                type="checkbox"
                disabled={disabled}
                checked={editors.departments.includes(key)}
                onChange={(event) => {
                  const rest = editors.departments.filter((each) => each !== key);
                  take({ ...editors, departments: event.target.checked ? [...rest, key] : rest });
                }}
              />
              {localized(title)}
            </label>
          ))}
        </div>
      </FieldFrame>
      <FieldFrame id="editors-persons" label={t('editors.persons')} required hint={hint}>
        <CommitInput
          id="editors-persons"
          disabled={disabled}
          aria-describedby={describedBy('editors-persons', { hint })}
          value={editors.persons.join(', ')}
          onCommit={(typed) => {
            const persons = typed.split(/[\s,，、]+/).filter((number) => number !== '');
            take({ ...editors, persons: [...new Set(persons)] });
          }}
        />
      </FieldFrame>
    </>
  );
}
