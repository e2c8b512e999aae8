/** For whom the work differs between the two versions, worked out when somebody asks: it may take seconds. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { WorkChangesList } from '../proofs/work-changes-list';
import styles from './versions.module.css';

export interface WorkComparedProps {
  readonly from: string;
  readonly to: string;
}

export function WorkCompared({ from, to }: WorkComparedProps) {
  const { t } = useTranslation('versions');
  const [wanted, setWanted] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  return (
    <div className={styles.work}>
      <h3 ref={head} tabIndex={-1}>
        {t('work.title')}
      </h3>
      {wanted ? (
        <WorkChangesList from={from} to={to} />
      ) : (
        <>
          <p className={styles.facts}>{t('work.lead')}</p>
          <Button
            type="button"
            onClick={() => {
              setWanted(true);
              // The button goes: what comes of it stands below the heading.
              head.current?.focus();
            }}
          >
            {t('work.act')}
          </Button>
        </>
      )}
    </div>
  );
}
