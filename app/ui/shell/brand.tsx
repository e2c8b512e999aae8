/** The product's mark and name, leading home. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import styles from './brand.module.css';

export function Brand() {
  const { t } = useTranslation('words');
  return (
    <Link to="/" className={styles.brand}>
      <span className={styles.mark} aria-hidden="true" />
      {t('product')}
    </Link>
  );
}
