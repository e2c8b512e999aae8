/** Who is asked for a field, and who reads its answer. */
import { useTranslation } from 'react-i18next';
import control from '../../../ui/control.module.css';
import { ReaderChoice } from '../../access/reader-choice';
import { RoleChoice } from '../../access/role-choice';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { useBuilder } from '../use-builder';

export function AccessProperties({ path }: { path: string }) {
  const { t } = useTranslation('builder');
  const { document: item } = useItemDraft();
  const { run } = useBuilder();
  const { access } = item.form;
  const { ask, read } = access.fields[path] ?? {};
  return (
    <>
      <RoleChoice
        id="ask"
        label={t('access.ask')}
        condition={ask}
        onCommit={(condition) => {
          run([{ op: 'set-access', field: path, ask: condition === true ? null : condition }]);
        }}
      />
      <label className={control.check}>
        <input
          type="checkbox"
          checked={read === undefined}
          onChange={(event) => {
            run([{ op: 'set-access', field: path, read: event.target.checked ? null : access.read }]);
          }}
        />
        {t('access.inherit')}
      </label>
      {read !== undefined && (
        <ReaderChoice
          id="read"
          label={t('access.read')}
          readers={read}
          onCommit={(readers) => {
            run([{ op: 'set-access', field: path, read: readers }]);
          }}
        />
      )}
    </>
  );
}
