/** What can be done with a whole rule. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import styles from './rules.module.css';

export interface RuleActsProps {
  readonly number: number;
  readonly last: boolean;
  readonly onDuplicate: () => void;
  /** By one place, up or down. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function RuleActs({ number, last, onDuplicate, onMove, onRemove }: RuleActsProps) {
  const { t } = useTranslation('rule-editor');
  const acts = [
    { act: 'duplicate', idle: false, run: onDuplicate },
    {
      act: 'up',
      idle: number === 1,
      run: () => {
        onMove(-1);
      },
    },
    {
      act: 'down',
      idle: last,
      run: () => {
        onMove(1);
      },
    },
    { act: 'remove', idle: false, run: onRemove },
  ] as const;
  return (
    <div className={styles.acts} role="group" aria-label={t('acts.title', { n: number })}>
      {acts.map(({ act, idle, run }) => (
        <Button
          key={act}
          type="button"
          kind={act === 'remove' ? 'danger' : 'plain'}
          aria-disabled={idle}
          onClick={() => {
            if (!idle) run();
          }}
        >
          {t(`acts.${act}`)}
        </Button>
      ))}
    </div>
  );
}
