/** What can be done with a whole element of a list. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import styles from './sentence-list.module.css';
import type { ElementList } from './use-element-list';

export interface ElementActsProps {
  readonly list: ElementList;
  readonly name: string;
  readonly onRemove: () => void;
}

export function ElementActs({ list, name, onRemove }: ElementActsProps) {
  const { t } = useTranslation('rule-editor');
  const at = list.names.indexOf(name);
  const move = (by: -1 | 1) => () => {
    list.move(name, by);
  };
  const moves = [
    { act: 'up', idle: at === 0, run: move(-1) },
    { act: 'down', idle: at === list.names.length - 1, run: move(1) },
  ] as const;
  const acts = [
    {
      act: 'duplicate',
      idle: false,
      run: () => {
        list.duplicate(name);
      },
    },
    ...(list.kind.move ? moves : []),
    { act: 'remove', idle: false, run: onRemove },
  ] as const;
  return (
    <div className={styles.acts} role="group" aria-label={t('acts.title', { n: at + 1 })}>
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
