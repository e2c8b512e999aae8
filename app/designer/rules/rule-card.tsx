/** One rule in the list: its sentence, what can be done with it, and its editor where it is open. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleDraft } from '../../../forms/editing/form-draft';
import { Button } from '../../ui/button';
import { RuleEditor } from './rule-editor';
import { RuleSentence } from './rule-sentence';
import styles from './rules.module.css';

export interface RuleCardProps {
  readonly rule: RuleDraft;
  readonly number: number;
  readonly last: boolean;
  readonly open: boolean;
  readonly onOpen: (id: string | null) => void;
  /** By one place, up or down. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function RuleCard({ rule, number, last, open, onOpen, onMove, onRemove }: RuleCardProps) {
  const { t } = useTranslation('rule-editor');
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li
      ref={card}
      className={styles.card}
      data-open={open || undefined}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        if (event.target instanceof HTMLSelectElement) return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <div className={styles.cardHead}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <RuleSentence rule={rule} />
        <div className={styles.acts}>
          <Button
            type="button"
            kind="quiet"
            aria-expanded={open}
            aria-label={t('editRule', { n: number })}
            onClick={() => {
              onOpen(open ? null : rule.id);
            }}
          >
            {t(open ? 'close' : 'edit')}
          </Button>
          <Button
            type="button"
            kind="quiet"
            aria-label={t('up', { n: number })}
            title={t('up', { n: number })}
            aria-disabled={number === 1}
            onClick={() => {
              onMove(-1);
            }}
          >
            ↑
          </Button>
          <Button
            type="button"
            kind="quiet"
            aria-label={t('down', { n: number })}
            title={t('down', { n: number })}
            aria-disabled={last}
            onClick={() => {
              onMove(1);
            }}
          >
            ↓
          </Button>
          <Button
            type="button"
            kind="quiet"
            aria-label={t('remove', { n: number })}
            title={t('remove', { n: number })}
            onClick={onRemove}
          >
            ×
          </Button>
        </div>
      </div>
      {open && (
        <RuleEditor
          rule={rule}
          onRenamed={(id) => {
            onOpen(id);
          }}
        />
      )}
    </li>
  );
}
