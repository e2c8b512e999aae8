/** What a newer version of a service asks otherwise, what becomes of the answers, and the two ways on. */
import { useTranslation } from 'react-i18next';
import type { SetAsideAnswer } from '../../requests/drafts/set-aside';
import { WarningBanner } from '../ui/warning-banner';
import { Button, ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { PageTitle } from '../ui/page-title';
import { CsrfField } from '../ui/shell/csrf-field';
import { PortalShell } from '../ui/shell/portal-shell';
import { DiscardLink } from './discard-link';
import styles from './draft-account.module.css';
import { SetAsideList } from './set-aside-list';
import { revisionField, versionField } from './step-fields';

export interface NewVersionScreenProps {
  id: string;
  revision: number;
  /** Of the item, to go on with. */
  version: string;
  title: string;
  differences: readonly string[];
  aside: readonly SetAsideAnswer[];
  /** Where the draft is gone on with as it is. */
  path: string;
  /** Why the last try to go on came too late. */
  refusal: { code: string; title: string; remedy: string } | undefined;
}

export function NewVersionScreen(props: NewVersionScreenProps) {
  const { id, revision, version, title, differences, aside, path, refusal } = props;
  const { t } = useTranslation('form');
  return (
    <PortalShell width="narrow">
      <PageTitle title={t('newVersion.title')} trail={[{ title, to: path }, { title: t('stale.word') }]} />
      {refusal && <WarningBanner sudden word={refusal.code} title={refusal.title} detail={refusal.remedy} />}
      <Card padded>
        <p>{t('newVersion.lead')}</p>
        <h2 className={styles.heading}>{t('newVersion.differences')}</h2>
        {differences.length === 0 ? (
          <p>{t('newVersion.same')}</p>
        ) : (
          <ul className={styles.list}>
            {differences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <h2 className={styles.heading}>{t('newVersion.answers')}</h2>
        <p>{t('newVersion.aside', { n: aside.length })}</p>
        <SetAsideList answers={aside} />
        <form method="post" className={styles.actions}>
          <CsrfField />
          <input type="hidden" name={revisionField} value={revision} />
          <input type="hidden" name={versionField} value={version} />
          <Button kind="primary">{t('newVersion.renew')}</Button>
          <ButtonLink to={path}>{t('newVersion.stay')}</ButtonLink>
          <DiscardLink draft={id} />
        </form>
      </Card>
    </PortalShell>
  );
}
