/** Where a table is brought in: the template, the file or the pasted cells, and earlier tables. */
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { CodeDescription } from '../../people/error-codes';
import type { BatchSummary } from '../../requests/batches/list-batches';
import { Banner } from '../ui/banner';
import { Button, ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import control from '../ui/control.module.css';
import { PageNotes } from '../ui/page-notes';
import { PageTitle } from '../ui/page-title';
import { CsrfField } from '../ui/shell/csrf-field';
import { PortalShell } from '../ui/shell/portal-shell';
import { BatchList } from './batch-list';
import styles from './upload-screen.module.css';

export interface UploadScreenProps {
  item: string;
  service: string;
  category: string;
  batches: readonly BatchSummary[];
  /** Why the table that was sent was not taken, and what was pasted. */
  refused: { refusal: CodeDescription; pasted: string } | undefined;
}

export function UploadScreen({ item, service, category, batches, refused }: UploadScreenProps) {
  const { t } = useTranslation('batch');
  const busy = useNavigation().state !== 'idle';
  const trail = [
    { title: category, to: '/' },
    { title: service, to: `/catalog/${item}` },
    { title: t('title') },
  ];
  return (
    <PortalShell>
      <PageNotes>
        {refused && (
          <Banner
            tone="bad"
            sign="warning"
            role="alert"
            word={refused.refusal.code}
            title={refused.refusal.title}
            detail={`${refused.refusal.cause} ${refused.refusal.remedy}`}
          />
        )}
      </PageNotes>
      <PageTitle title={t('title')} trail={trail} />
      <p className={styles.lead}>{t('lead')}</p>
      <div className={styles.parts}>
        <Card padded>
          <h2>{t('template')}</h2>
          <p className={styles.lead}>{t('templateLead')}</p>
          <div className={styles.buttons}>
            <ButtonLink to={`/catalog/${item}/template`} reloadDocument>
              {t('byKeys')}
            </ButtonLink>
            <ButtonLink to={`/catalog/${item}/template?header=labels`} reloadDocument>
              {t('byLabels')}
            </ButtonLink>
          </div>
        </Card>
        <Card padded>
          <h2>{t('table')}</h2>
          <Form method="post" encType="multipart/form-data" className={styles.form}>
            <CsrfField />
            <label htmlFor="batch-file">{t('file')}</label>
            <input
              id="batch-file"
              className={control.input}
              type="file"
              name="file"
              accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
            />
            <label htmlFor="batch-table">{t('paste')}</label>
            <textarea
              id="batch-table"
              className={`${control.input} ${styles.paste}`}
              name="table"
              rows={8}
              wrap="off"
              spellCheck={false}
              defaultValue={refused?.pasted ?? ''}
            />
            <div className={styles.buttons}>
              <Button kind="primary" disabled={busy}>
                {t(busy ? 'checking' : 'check')}
              </Button>
            </div>
          </Form>
        </Card>
        <Card padded>
          <h2>{t('yours')}</h2>
          <BatchList batches={batches} />
        </Card>
      </div>
    </PortalShell>
  );
}
