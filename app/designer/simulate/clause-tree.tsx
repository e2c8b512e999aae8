/** The clauses of a condition as they were judged: each in a sentence, with what was there and its verdict. */
import { useTranslation } from 'react-i18next';
import type { JudgedClause, JudgedNode } from '../../../rules/conditions/clause-tree';
import { labelOf, valueText, type ExplainWords } from '../../../rules/explain/explain-words';
import { tellCondition } from '../../../rules/explain/tell-condition';
import { VerdictChip } from './rule-result';
import styles from './simulate.module.css';

export interface ClauseTreeProps {
  readonly node: JudgedNode;
  readonly words: ExplainWords;
}

export function ClauseTree({ node, words }: ClauseTreeProps) {
  return (
    <ul className={styles.clauses}>
      <ClauseLine node={node} words={words} />
    </ul>
  );
}

function ClauseLine({ node, words }: ClauseTreeProps) {
  const { t } = useTranslation('simulate');
  return (
    <li>
      <div className={styles.clause} data-verdict={String(node.verdict)}>
        <VerdictChip verdict={node.verdict} bare />
        {'clause' in node ? (
          <span>
            {tellCondition(node.clause, words)} <Values clause={node} words={words} />
          </span>
        ) : (
          <span className={styles.quiet}>{t(`joins.${node.join}`)}</span>
        )}
      </div>
      {'parts' in node && (
        <ul className={styles.clauses}>
          {node.parts.map((part, at) => (
            // What stands where in a condition is its place in it.
            <ClauseLine key={at} node={part} words={words} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Values({ clause: { values }, words }: { clause: JudgedClause; words: ExplainWords }) {
  const { t } = useTranslation('simulate');
  const told = Object.entries(values).map(([path, value]) => {
    const none = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return t('value', {
      label: labelOf(path, words),
      value: none ? t('none') : valueText(path, value, words),
    });
  });
  return told.length === 0 ? null : (
    <small className={styles.quiet}>{t('values', { values: told.join(t('comma')) })}</small>
  );
}
