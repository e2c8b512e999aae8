/** A part of the properties that opens and closes; a dot says that it differs from what is live. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './properties.module.css';

export interface PropertySectionProps {
  readonly title: string;
  readonly changed: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

export function PropertySection({ title, changed, open, onToggle, children }: PropertySectionProps) {
  const { t } = useTranslation('builder');
  return (
    <details
      className={styles.section}
      open={open}
      onToggle={(event) => {
        onToggle(event.currentTarget.open);
      }}
    >
      <summary>
        <h3>{title}</h3>
        {changed && (
          <span className={styles.changed} title={t('changed')}>
            <span className="visually-hidden">{t('changed')}</span>
          </span>
        )}
      </summary>
      <div className={styles.parts}>{children}</div>
    </details>
  );
}
