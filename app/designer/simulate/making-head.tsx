/** Says how a case is made by hand, and leads back to those that there are. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './simulate.module.css';

export function MakingHead() {
  const { t } = useTranslation('simulate');
  const { item } = useItemDraft();
  return (
    <section className={styles.making} aria-labelledby="making">
      <h2 id="making">{t('making.title')}</h2>
      <p className={styles.quiet}>{t('making.lead')}</p>
      <Link to={`/design/${item}/cases`}>{t('making.back')}</Link>
    </section>
  );
}
