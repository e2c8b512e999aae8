/** Whom a request is about: who asks, a person who is chosen, or somebody new who is named. */
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../forms/document-shape';
import { allFields } from '../../../forms/editing/field-place';
import type { Json } from '../../../rules/conditions/condition';
import { useLocalized } from '../../ui/localized';
import { ChoiceInput } from '../builder/choice-input';
import type { Choice } from '../builder/choice-input';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './settings-screen.module.css';

export function SubjectInput() {
  const { t } = useTranslation('settings');
  const { document: item, apply } = useItemDraft();
  const subject = isObject(item.subject) ? (item.subject as Readonly<Record<string, string>>) : null;
  const way = !subject ? 'requester' : subject.person === undefined ? 'new' : 'person';
  const set = (value: Json): void => {
    apply([{ op: 'set-item', property: 'subject', value }]);
  };
  const persons = useFields(['person']);
  const names = useFields(['short-text']);
  const departments = useFields(['choice', 'department']);
  const begin = (next: string): void => {
    if (next === 'requester') set('requester');
    if (next === 'person' && persons[0]) set({ person: persons[0].value });
    if (next === 'new' && names[0] && departments[0])
      set({ name: names[0].value, department: departments[0].value });
  };
  return (
    <>
      <ChoiceInput
        id="subject-way"
        label={t('subject.label')}
        value={way}
        choices={[
          { value: 'requester', title: t('subject.requester') },
          { value: 'person', title: t('subject.person'), disabled: persons.length === 0 },
          {
            value: 'new',
            title: t('subject.new'),
            disabled: names.length === 0 || departments.length === 0,
          },
        ]}
        onChoose={begin}
      />
      {subject && (
        <div className={styles.three}>
          {way === 'person' ? (
            <ChoiceInput
              id="subject-person"
              label={t('subject.whichPerson')}
              choices={persons}
              value={subject.person}
              onChoose={(person) => {
                set({ person });
              }}
            />
          ) : (
            <>
              <ChoiceInput
                id="subject-name"
                label={t('subject.whichName')}
                choices={names}
                value={subject.name}
                onChoose={(name) => {
                  set({ ...subject, name });
                }}
              />
              <ChoiceInput
                id="subject-department"
                label={t('subject.whichDepartment')}
                choices={departments}
                value={subject.department}
                onChoose={(department) => {
                  set({ ...subject, department });
                }}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}

/** The form's own fields of some types, by pointer. */
function useFields(types: readonly string[]): readonly Choice[] {
  const localized = useLocalized();
  const { document: item } = useItemDraft();
  return allFields(item.form)
    .filter(([path, field]) => types.includes(field['x-type']) && !path.includes('.'))
    .map(([path]) => ({ value: `/${path}`, title: localized(item.form.texts[path]?.label ?? {}) || path }));
}
