/** Whom a request is about: who asks, a person who is chosen, or somebody new who is named. */
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../forms/document-shape';
import { allFields } from '../../../forms/editing/field-place';
import type { Json } from '../../../rules/conditions/condition';
import control from '../../ui/control.module.css';
import { FieldFrame } from '../../ui/field-frame';
import { useLocalized } from '../../ui/localized';
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
    if (next === 'person' && persons[0]) set({ person: persons[0].pointer });
    if (next === 'new' && names[0] && departments[0])
      set({ name: names[0].pointer, department: departments[0].pointer });
  };
  return (
    <>
      <FieldFrame id="subject-way" label={t('subject.label')} required>
        <select
          id="subject-way"
          className={control.input}
          value={way}
          onChange={(event) => {
            begin(event.target.value);
          }}
        >
          <option value="requester">{t('subject.requester')}</option>
          <option value="person" disabled={persons.length === 0}>
            {t('subject.person')}
          </option>
          <option value="new" disabled={names.length === 0 || departments.length === 0}>
            {t('subject.new')}
          </option>
        </select>
      </FieldFrame>
      {subject && (
        <div className={styles.three}>
          {way === 'person' ? (
            <FieldChoice
              id="subject-person"
              label={t('subject.whichPerson')}
              fields={persons}
              value={subject.person}
              onChoose={(person) => {
                set({ person });
              }}
            />
          ) : (
            <>
              <FieldChoice
                id="subject-name"
                label={t('subject.whichName')}
                fields={names}
                value={subject.name}
                onChoose={(name) => {
                  set({ ...subject, name });
                }}
              />
              <FieldChoice
                id="subject-department"
                label={t('subject.whichDepartment')}
                fields={departments}
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

interface OfferedField {
  readonly pointer: string;
  readonly label: string;
}

/** The form's own fields of some types. */
function useFields(types: readonly string[]): readonly OfferedField[] {
  const localized = useLocalized();
  const { document: item } = useItemDraft();
  return allFields(item.form)
    .filter(([path, field]) => types.includes(field['x-type']) && !path.includes('.'))
    .map(([path]) => ({ pointer: `/${path}`, label: localized(item.form.texts[path]?.label ?? {}) || path }));
}

interface FieldChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly OfferedField[];
  readonly value: string | undefined;
  readonly onChoose: (pointer: string) => void;
}

function FieldChoice({ id, label, fields, value, onChoose }: FieldChoiceProps) {
  return (
    <FieldFrame id={id} label={label} required>
      <select
        id={id}
        className={control.input}
        value={value}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {fields.map(({ pointer, label: title }) => (
          <option key={pointer} value={pointer}>
            {title}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
