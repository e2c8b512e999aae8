/** Tells what the rows of a decision table leave open, in a sentence with the case that shows it. */
import { useTranslation } from 'react-i18next';
import { listOf } from '../../../rules/explain/explain-words';
import { tellCondition } from '../../../rules/explain/tell-condition';
import { useLocale } from '../../ui/use-locale';
import { useWorkWords } from '../work/work-words';
import type { TableMark } from './model/table-marks';

export function useTellMark(): (mark: TableMark) => string {
  const { t } = useTranslation('tables');
  const locale = useLocale();
  const words = useWorkWords();
  return ({ kind, rows, facts }) => {
    const shown = facts.map(([path, value]) =>
      value === null ? { '!': [{ var: path }] } : { '==': [{ var: path }, { preserve: value }] },
    );
    const [first = 0, other = 0] = rows.map((row) => row + 1);
    return t(`marks.${kind}`, {
      case: shown.length > 0 ? tellCondition({ and: shown }, words) : t('marks.always'),
      rows: listOf(
        rows.map((row) => String(row + 1)),
        'conjunction',
        locale,
      ),
      row: first,
      other,
    });
  };
}

/** Id of the sentence of a mark. */
export function markId(table: string, at: number): string {
  return `mark-${table}-${at}`;
}
