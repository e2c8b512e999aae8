/** One cell of a decision table: what stands in it in words, or the box in which it is changed. */
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Json } from '../../../../rules/conditions/condition';
import { isObject } from '../../../../forms/document-shape';
import { useTexts } from '../../../texts/use-texts';
import { tellCondition } from '../../../../rules/explain/tell-condition';
import type { TableRowDraft } from '../../../../catalog/editing/item-draft';
import { useWorkWords } from '../../work/work-words';
import { ANY } from '../model/cell-text';
import type { GridColumn } from '../model/table-columns';
import { textOf } from '../model/table-texts';
import styles from '../tables.module.css';
import type { Sheet } from './use-sheet';

export interface CellTextProps {
  readonly row: TableRowDraft;
  readonly column: GridColumn;
}

export function CellText({ row, column }: CellTextProps) {
  const t = useTexts('tables');
  const words = useWorkWords();
  const quiet = (text: string) => <span className={styles.quiet}>{text}</span>;
  if (column.role === 'opens') return row.then === null ? quiet(t('grid.nothing')) : textOf(row, column);
  if (column.role === 'output' && row.then === null) return null;
  const cell: Json = (column.role === 'input' ? row.when : (row.then ?? []))[column.at] ?? null;
  if (isObject(cell) && 'condition' in cell) return tellCondition(cell.condition, words);
  const text = textOf(row, column);
  if (text !== ANY) return text;
  return quiet(t(column.role === 'input' ? 'grid.any' : 'grid.as'));
}

export interface CellBoxProps {
  readonly sheet: Sheet;
  readonly label: string;
  readonly column: GridColumn;
}

export function CellBox({ sheet, label, column }: CellBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    box.current?.focus();
  }, []);
  const { typing, type, take } = sheet;
  if (!typing) return null;
  return (
    <>
      <input
        ref={box}
        className={styles.box}
        aria-label={label}
        aria-invalid={typing.problem !== ''}
        aria-describedby={`${id}-problem`}
        list={`${id}-options`}
        autoComplete="off"
        spellCheck={false}
        value={typing.text}
        onChange={(event) => {
          type(event.target.value);
        }}
        onBlur={() => {
          take('stay');
        }}
        onKeyDown={(event) => {
          onBoxKey(event, sheet);
        }}
      />
      <datalist id={`${id}-options`}>
        {column.kind.options.map(({ value, label: name }) => (
          <option key={value} value={name} />
        ))}
      </datalist>
      <span id={`${id}-problem`} role="alert" className={styles.problem}>
        {typing.problem}
      </span>
    </>
  );
}

function onBoxKey(event: KeyboardEvent, { take, takeEverywhere, drop }: Sheet): void {
  event.stopPropagation();
  if (event.nativeEvent.isComposing) return;
  const { key, shiftKey } = event;
  if (key === 'Escape') drop();
  else if (key === 'Enter' && (event.ctrlKey || event.metaKey)) takeEverywhere();
  else if (key === 'Enter') take(shiftKey ? 'up' : 'down');
  else if (key === 'Tab') take(shiftKey ? 'left' : 'right');
  else return;
  event.preventDefault();
}
