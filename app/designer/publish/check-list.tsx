/** What the checks found before publishing: each with its remedy, its place, and the case that shows it. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { CheckReport } from '../../../catalog/publishing/checks';
import { Chip } from '../../ui/chip';
import { useLocalized } from '../../ui/localized';
import { placeLink } from '../frame/place-link';
import { useItemDraft } from '../item-draft/item-draft-context';
import { caseLink } from '../preview/preview-address';
import styles from './publish.module.css';

export function CheckList({ findings, covered }: CheckReport) {
  const { t } = useTranslation('publish');
  const localized = useLocalized();
  const { item, document } = useItemDraft();
  return (
    <>
      {findings.length === 0 && (
        <p>
          <Chip tone="ok" sign="check">
            {t('clean')}
          </Chip>
        </p>
      )}
      <ul className={styles.findings}>
        {findings.map(({ id, level, place, message, remedy, witness }) => (
          <li key={id}>
            <Chip tone={level === 'error' ? 'bad' : 'warn'} sign="warning">
              {t(`levels.${level}`)}
            </Chip>
            <div>
              <p>{localized(message)}</p>
              <p className={styles.remedy}>{localized(remedy)}</p>
            </div>
            <div className={styles.links}>
              {witness && <Link to={caseLink(item, witness)}>{t('showMe')}</Link>}
              <Link to={placeLink(item, document, place)}>{t('mend')}</Link>
            </div>
          </li>
        ))}
      </ul>
      {covered.length > 0 && (
        <details className={styles.covered}>
          <summary>{t('covered')}</summary>
          <ul>
            {covered.map((each) => (
              <li key={each.en}>{localized(each)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
