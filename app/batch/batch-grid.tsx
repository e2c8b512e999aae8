/** The rows of a table as a dense grid: errors in their cells, every cell open to a change, arrows from cell to cell. */
import { useTranslation } from 'react-i18next';
import type { BatchPage } from '../../requests/batches/read-batch';
import type { ShownRow } from '../../requests/batches/show-rows';
import { classes } from '../ui/classes';
import { useLocalized } from '../ui/localized';
import { BatchCell } from './batch-cell';
import styles from './batch-grid.module.css';
import type { BatchView } from './batch-query';
import { RowErrors } from './row-errors';
import { moveByArrows } from './move-by-arrows';

interface GridProps {
  page: BatchPage;
  view: BatchView;
}

export function BatchGrid({ page, view }: GridProps) {
  const { t } = useTranslation('batch');
  const localized = useLocalized();
  return (
    // It scrolls sideways by itself, so the keyboard must be able to get into it.
    <div className={styles.frame} role="region" aria-label={t('gridCaption')} tabIndex={0}>
      <table className={styles.grid} onKeyDown={moveByArrows}>
        <caption className="visually-hidden">{t('gridCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('outcome')}</th>
            {page.columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {localized(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <Row key={row.id} row={row} page={page} view={view} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, page, view }: GridProps & { row: ShownRow }) {
  const { t } = useTranslation('batch');
  return (
    <tr className={classes(row.state === 'bad' && styles.bad)}>
      <th scope="row" className="figures">
        {row.number}
      </th>
      <td className={styles.outcome}>
        {t(`row.${row.state}`)}
        <RowErrors errors={row.others} />
      </td>
      {page.columns.map((column, at) => {
        const cell = row.cells[at];
        return (
          cell && <BatchCell key={column.key} cell={cell} column={column} row={row} page={page} view={view} />
        );
      })}
    </tr>
  );
}
