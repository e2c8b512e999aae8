/** Repeating rows: a compact table where there is room, cards on small screens; rows can be added, moved, taken away. */
import type { KeyboardEvent } from 'react';
import { useTexts } from '../texts/use-texts';
import { textIn } from '../../forms/locale';
import { Button } from '../ui/button';
import { useLocale } from '../ui/use-locale';
import type { FieldControlProps } from './field-control';
import { RowButtons } from './row-buttons';
import { rowChangeField } from './row-change-field';
import { rowsOf } from './group-field';
import { InnerField, PartField } from './inner-field';
import styles from './rows-field.module.css';
import { columnsOf } from './table-columns';
import { rowId, useRows } from './use-rows';

/** `first`: how many entries of a tuple stand before the rows. */
export function RowsField(props: FieldControlProps & { readonly first?: number }) {
  const { id, name, field, value, readOnly, describedBy, first = 0 } = props;
  const t = useTexts('form');
  const locale = useLocale();
  const entries = Array.isArray(value) ? value : [];
  const count = Math.max(0, entries.length - first);
  const { keys, apply, undo, told } = useRows(id, name, field, count, first);
  const { item } = field;
  if (!item) return null;
  const columns = columnsOf(field);
  const label = textIn(field.texts.label, locale);
  const around = { id: id.replace(/-more$/, ''), place: name };
  const full = count + first >= (field.schema.maxItems ?? Infinity);
  return (
    <div
      id={id}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${around.id}-label`}
      aria-describedby={describedBy}
      className={styles.list}
    >
      {/* Says that the list was asked for, even where it has no rows. */}
      <input type="hidden" name={name} value="" />
      {columns && count > 0 && (
        <div className={styles.head} data-columns={columns.length} aria-hidden="true">
          {columns.map((column) => (
            <span key={column.key}>{textIn(column.texts.label, locale)}</span>
          ))}
        </div>
      )}
      {keys.map((key, row) => {
        const at = first + row;
        const entry = String(at);
        return (
          <div
            key={key}
            id={rowId(id, at)}
            role="group"
            tabIndex={-1}
            aria-label={t('rows.row', { list: label, n: row + 1 })}
            className={styles.row}
            data-table={columns || item.schema['x-type'] !== 'group' ? true : undefined}
            onKeyDown={(event) => {
              const kind = movedBy(event);
              if (!kind || readOnly) return;
              event.preventDefault();
              apply({ kind, row });
            }}
          >
            <input type="hidden" name={name} value={entry} />
            <div className={styles.number} aria-hidden="true">
              {row + 1}
            </div>
            {columns ? (
              <div className={styles.cells} data-columns={columns.length}>
                {columns.map((column) => (
                  <div key={column.key} className={styles.cell}>
                    <PartField
                      around={{ id: `${around.id}.${entry}`, place: `${name}.${entry}` }}
                      entry={column.key}
                      value={entries[at]}
                    />
                  </div>
                ))}
              </div>
            ) : item.schema['x-type'] === 'group' ? (
              <div className={styles.fields}>
                {rowsOf(item).map((line) => (
                  <div key={line.join(' ')} className={styles.line} data-columns={Math.min(line.length, 3)}>
                    {line.map((part) => (
                      <PartField
                        key={part}
                        around={{ id: `${around.id}.${entry}`, place: `${name}.${entry}` }}
                        entry={part}
                        value={entries[at]}
                      />
                    ))}
                  </div>
                ))}
              </div>
            ) : (
              <div className={styles.single}>
                <InnerField around={around} entry={entry} value={entries[at]} />
              </div>
            )}
            {!readOnly && <RowButtons list={label} place={name} row={row} count={count} onChange={apply} />}
          </div>
        );
      })}
      {count === 0 && <p className={styles.none}>{t('rows.none')}</p>}
      {!readOnly && (
        <div className={styles.foot}>
          <Button
            id={`${id}-add`}
            name={rowChangeField}
            value={`${name}:add`}
            disabled={full}
            onClick={(event) => {
              event.preventDefault();
              apply({ kind: 'add' });
            }}
          >
            {t('rows.add')}
          </Button>
          {undo && (
            <Button type="button" kind="link" onClick={undo}>
              {t('rows.undo')}
            </Button>
          )}
        </div>
      )}
      <div className="visually-hidden" role="status">
        {told}
      </div>
    </div>
  );
}

/** Alt with an arrow moves the row that the focus is in. */
function movedBy({ altKey, key }: KeyboardEvent): 'up' | 'down' | null {
  if (!altKey) return null;
  return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
}
