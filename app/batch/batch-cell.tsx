/** One cell: its text with its errors, as a link that opens it for a change, or the box that it is changed in. */
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { BatchColumn, BatchPage } from '../../requests/batches/read-batch';
import type { ShownCell, ShownRow } from '../../requests/batches/show-rows';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import control from '../ui/control.module.css';
import { useLocalized } from '../ui/localized';
import { CsrfField } from '../ui/shell/csrf-field';
import styles from './batch-grid.module.css';
import { RowErrors } from './row-errors';
import { batchSearch, cellId, type BatchView } from './batch-query';

interface CellProps {
  cell: ShownCell;
  column: BatchColumn;
  row: ShownRow;
  page: BatchPage;
  view: BatchView;
}

export function BatchCell(props: CellProps) {
  const { cell, column, row, view } = props;
  const { t } = useTranslation('batch');
  const wrong = cell.errors.length > 0;
  const editing = view.editing?.row === row.id && view.editing.field === column.key;
  return (
    <td className={classes(wrong && styles.wrong)}>
      {editing ? <CellForm {...props} /> : <CellText {...props} />}
      <RowErrors errors={cell.errors} />
      {cell.dropped && cell.text !== '' && <small className={styles.unused}>{t('notUsed')}</small>}
    </td>
  );
}

function CellText({ cell: { text }, column, row, page, view }: CellProps) {
  const { t } = useTranslation('batch');
  const localized = useLocalized();
  const editing = { row: row.id, field: column.key };
  const id = cellId(row.number, column.key);
  const label = t('edit', { column: localized(column.label), n: row.number, text: text || t('empty') });
  return (
    <Link
      id={id}
      className={styles.text}
      to={`/batches/${page.id}${batchSearch({ ...view, editing })}#${id}`}
      aria-label={label}
      preventScrollReset
    >
      {text || '–'}
    </Link>
  );
}

function CellForm({ cell: { text, errors }, column, row, page, view }: CellProps) {
  const { t } = useTranslation(['batch', 'words']);
  const localized = useLocalized();
  const id = cellId(row.number, column.key);
  const here = `/batches/${page.id}${batchSearch({ ...view, editing: null })}`;
  return (
    <Form method="post" action={here} className={styles.form} preventScrollReset>
      <CsrfField />
      <input type="hidden" name="row" value={row.id} />
      <input type="hidden" name="number" value={row.number} />
      <input type="hidden" name="cell" value={column.key} />
      <input
        id={id}
        className={control.input}
        name="text"
        type="text"
        defaultValue={text}
        aria-label={t('batch:edit', {
          column: localized(column.label),
          n: row.number,
          text: text || t('batch:empty'),
        })}
        aria-invalid={errors.length > 0 || undefined}
        autoComplete="off"
      />
      <div className={styles.buttons}>
        <Button kind="primary" name="_intent" value="cell">
          {t('batch:save')}
        </Button>
        <Link to={`${here}#${id}`} preventScrollReset>
          {t('words:cancel')}
        </Link>
      </div>
    </Form>
  );
}
