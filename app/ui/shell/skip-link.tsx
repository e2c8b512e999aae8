/** The first stop of the Tab key: past the navigation, to the content. */
import { useTranslation } from 'react-i18next';
import styles from './shell.module.css';

export function SkipLink() {
  const { t } = useTranslation('shell');
  return (
    <a href="#main" className={styles.skip}>
      {t('skip')}
    </a>
  );
}
