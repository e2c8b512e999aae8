/** The Versions tab: everything that was ever live, what differs between any two, and the way back. */
import { Form, useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { RefusedActBanner } from '../../refusals/refused-act-banner';
import type { RefusedAct } from '../../refusals/refused-act';
import { Button } from '../../ui/button';
import control from '../../ui/control.module.css';
import { StatusLine } from '../../ui/status-line';
import { useItemDraft } from '../item-draft/item-draft-context';
import { DifferenceList } from './difference-list';
import type { VersionsPage } from './read-versions-page.server';
import { RetireSheet } from './retire-sheet';
import { isVersionDeed } from './version-deeds';
import { VersionList } from './version-list';
import styles from './versions.module.css';
import { WorkCompared } from './work-compared';

export interface VersionsScreenProps {
  readonly page: VersionsPage;
  readonly refused: RefusedAct | undefined;
  readonly did: string | null;
}

export function VersionsScreen({ page, refused, did }: VersionsScreenProps) {
  const { t } = useTranslation('versions');
  const { draft } = useItemDraft();
  const deed = !refused && isVersionDeed(did) ? did : null;
  return (
    <div className={styles.screen}>
      <StatusLine text={deed && t(`did.${deed}`)} />
      <RefusedActBanner refused={refused} />
      <section className={styles.part} aria-labelledby="version-list">
        <div className={styles.head}>
          <h2 id="version-list">{t('title')}</h2>
          {draft.mayPublish && draft.liveVersion !== null && <RetireSheet refused={refused} />}
        </div>
        <VersionList versions={page.versions} putAway={page.putAway} refused={refused} />
      </section>
      {page.lines !== null && (
        <section className={styles.part} aria-labelledby="difference">
          <h2 id="difference">{t('compare')}</h2>
          <Comparison page={page} />
          <DifferenceList lines={page.lines} none={t('same')} />
          {page.from !== page.to && (
            <WorkCompared key={`${page.from} ${page.to}`} from={page.from} to={page.to} />
          )}
        </section>
      )}
    </div>
  );
}

/** Two choices; without scripts there is a button. */
function Comparison({ page }: { page: VersionsPage }) {
  const { t } = useTranslation('versions');
  const submit = useSubmit();
  return (
    <Form
      className={styles.compare}
      onChange={(event) => {
        submit(event.currentTarget, { preventScrollReset: true });
      }}
    >
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {t(end)}
          <select key={page[end]} name={end} className={control.input} defaultValue={page[end]}>
            {page.words.map((word) => (
              <option key={word} value={word}>
                {word === 'draft' ? t('draft') : t('version', { version: word })}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button className="without-scripts">{t('show')}</Button>
    </Form>
  );
}
