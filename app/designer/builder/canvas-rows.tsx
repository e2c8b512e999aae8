/** Rows of fields, with the places between them where something can be dropped. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { CanvasField } from './canvas-field';
import type { FieldNode, RowPlace } from './canvas-tree';
import styles from './canvas.module.css';
import { DropZone } from './drop-zone';

export interface CanvasRowsProps {
  readonly rows: readonly (readonly FieldNode[])[];
  readonly place: RowPlace;
  readonly level: number;
}

export function CanvasRows({ rows, place, level }: CanvasRowsProps) {
  const { t } = useTranslation('builder');
  return (
    <>
      {rows.map((row, at) => (
        <Fragment key={row.map(({ id }) => id).join(' ')}>
          <DropZone spot={{ ...place, row: at }} />
          <div className={styles.row} role="presentation">
            {row.map((node) => (
              <CanvasField key={node.id} node={node} level={level} />
            ))}
            <DropZone spot={{ ...place, row: at, column: row.length }} beside />
          </div>
        </Fragment>
      ))}
      <DropZone spot={{ ...place, row: rows.length }} />
      {rows.length === 0 && <p className={styles.empty}>{t('canvas.empty')}</p>}
    </>
  );
}
