/** Takes another version that went live into the draft; what both changed is decided place by place. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { MergeConflict } from '../../../forms/editing/merge-json';
import { Button } from '../../ui/button';
import { CsrfField } from '../../ui/shell/csrf-field';
import { ConflictPlaces } from '../frame/conflict-places';
import styles from './publish.module.css';

export interface TakeOverProps {
  readonly revision: number;
  readonly conflicts: readonly MergeConflict[] | undefined;
}

export function TakeOverSection({ revision, conflicts = [] }: TakeOverProps) {
  const { t } = useTranslation('publish');
  return (
    <section className={styles.part} aria-labelledby="take-over">
      <h2 id="take-over">{t('behind.title')}</h2>
      <p>{t(conflicts.length > 0 ? 'behind.decide' : 'behind.lead')}</p>
      <Form method="post" className={styles.form}>
        <CsrfField />
        <input type="hidden" name="revision" value={revision} />
        <ConflictPlaces
          conflicts={conflicts}
          sides={{ mine: t('behind.mine'), theirs: t('behind.theirs') }}
        />
        <div>
          <Button kind="primary" name="intent" value="take-over">
            {t(conflicts.length > 0 ? 'behind.take' : 'behind.act')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
