/** An open decision table: its title and place, its rows as a spreadsheet, what the rows open, the whole of it as JSON. */
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableDraft } from '../../../catalog/editing/item-draft';
import { isObject } from '../../../forms/document-shape';
import type { JsonObject } from '../../../forms/editing/form-draft';
import type { Json } from '../../../rules/conditions/condition';
import { useLocale } from '../../ui/use-locale';
import { useItemDraft } from '../item-draft/item-draft-context';
import { ElementEditor } from '../parts/element-editor';
import { JsonCode } from '../parts/json-code';
import { effectsOf } from '../work/model/rule-effects';
import { Part } from '../parts/part';
import { EffectsEditor } from '../work/rules/effects-editor';
import { OpenPartsProvider } from '../work/ticket/more-part';
import { useWorkWords } from '../work/work-words';
import { columnsOf } from './model/table-columns';
import type { TableMarks } from './model/table-marks';
import { TableFindings } from './table-findings';
import { TableFrame } from './table-frame';
import { TableSheet } from './sheet/table-sheet';

export interface TableEditorProps {
  readonly table: TableDraft;
  /** Null where nothing can be said yet. */
  readonly marks: TableMarks | null;
  readonly acts: ReactNode;
  /** The table goes by another name from now on. */
  readonly onRenamed: (id: string) => void;
}

export function TableEditor({ table, marks, acts, onRenamed }: TableEditorProps) {
  const { t } = useTranslation('tables');
  const { apply } = useItemDraft();
  const words = useWorkWords();
  const locale = useLocale();
  const columns = useMemo(
    () =>
      columnsOf(table, {
        locale,
        facts: words.facts,
        departments: words.departments,
        priorities: words.priorities,
      }),
    [table, locale, words],
  );
  const set = (value: JsonObject): boolean => {
    const applied = apply([{ op: 'set-work', list: 'tables', name: table.id, value }]);
    if (applied.ok && typeof value.id === 'string' && value.id !== table.id) onRenamed(value.id);
    return applied.ok;
  };
  return (
    <ElementEditor
      value={table as unknown as Json}
      wide
      json={JsonCode}
      acts={acts}
      onCommit={(value) => isObject(value) && set(value as JsonObject)}
    >
      <TableFrame table={table} onChange={set} />
      <TableSheet table={table} columns={columns} marks={marks?.marks ?? []} onChange={set} />
      {marks && <TableFindings table={table} marks={marks} />}
      <OpenPartsProvider>
        <Part title={t('effects')}>
          <EffectsEditor
            effects={effectsOf(table)}
            onChange={(then) => {
              set({ ...table, then } as JsonObject);
            }}
          />
        </Part>
      </OpenPartsProvider>
    </ElementEditor>
  );
}
