/** What differs between two versions, in sentences, by the part of the item that they are about. */
import { useTranslation } from 'react-i18next';
import type { DifferenceLine } from '../../../catalog/editing/difference/difference-line';
import styles from './versions.module.css';

export interface DifferenceListProps {
  readonly lines: readonly DifferenceLine[];
  /** Said where nothing differs. */
  readonly none: string;
}

const parts = ['item', 'steps', 'fields', 'rules', 'access', 'work'] as const;

export function DifferenceList({ lines, none }: DifferenceListProps) {
  const { t } = useTranslation('versions');
  if (lines.length === 0) return <p>{none}</p>;
  return (
    <dl className={styles.difference}>
      {parts.map((part) => {
        const own = lines.filter((line) => line.part === part);
        if (own.length === 0) return null;
        return (
          <div key={part}>
            <dt>{t(`parts.${part}`)}</dt>
            <dd>
              <ul>
                {own.map(({ place, change, sentence }) => (
                  <li key={`${place} ${change} ${sentence}`} data-change={change}>
                    {sentence}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
