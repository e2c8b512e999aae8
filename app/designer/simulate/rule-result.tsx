/** One rule: what it came to, and every clause of its condition with its value and verdict. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { RuleVerdict, SimulatedRule } from '../../../catalog/simulate/simulate-item';
import type { ExplainWords } from '../../../rules/explain/explain-words';
import { Chip, type ChipProps } from '../../ui/chip';
import { useLocalized } from '../../ui/localized';
import { placeLink } from '../frame/place-link';
import { useItemDraft } from '../item-draft/item-draft-context';
import { ClauseTree } from './clause-tree';
import styles from './simulate.module.css';

/** How a verdict looks; its word stands beside it. */
const looks: Readonly<Record<string, Pick<ChipProps, 'tone' | 'sign'>>> = {
  true: { tone: 'ok', sign: 'check' },
  unknown: { tone: 'wait', sign: 'open' },
  'held-back': { tone: 'warn', sign: 'warning' },
  fails: { tone: 'bad', sign: 'warning' },
};

export function VerdictChip({ verdict, bare }: { verdict: RuleVerdict; bare?: boolean }) {
  const { t } = useTranslation('simulate');
  const word = String(verdict) as 'true' | 'false' | 'unknown' | 'not-evaluated' | 'fails' | 'held-back';
  return (
    <Chip {...looks[word]} bare={bare}>
      {t(`verdicts.${word}`)}
    </Chip>
  );
}

export function RuleResult({ rule, words }: { rule: SimulatedRule; words: ExplainWords }) {
  const { t } = useTranslation('simulate');
  const localized = useLocalized();
  const { item, document } = useItemDraft();
  const { verdict, text, id, kind, condition, place } = rule;
  return (
    <li className={styles.rule} data-verdict={String(verdict)}>
      <VerdictChip verdict={verdict} />
      <div className={styles.told}>
        <p>
          <b>{localized(text)}</b> <code>{id}</code>
        </p>
        <p className={styles.quiet}>
          {t(`kinds.${kind}`, { n: rule.tickets.length, tickets: rule.tickets.join(', ') })}
        </p>
        <ClauseTree node={condition} words={words} />
      </div>
      <Link to={placeLink(item, document, place)}>{t('edit')}</Link>
    </li>
  );
}
