/** What a replay is of, how far it is, and its figures. */
import { Form, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { isUnfinished } from '../../../requests/replay/replay';
import type { ReplaySummary, ReplayView } from '../../../requests/replay/read-replays';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useFormats } from '../../ui/formats-context';
import { ProgressBar } from '../../ui/progress-bar';
import { useRevalidated } from '../../ui/use-revalidated';
import { CsrfField } from '../../ui/shell/csrf-field';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './replay.module.css';
import { ReplayFigures } from './replay-figures';
import { stateTones, useReplayTitle } from './replay-title';

export function ReplayHead({ replay }: { replay: ReplayView }) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const title = useReplayTitle();
  const { item } = useItemDraft();
  return (
    <>
      <div className={styles.head}>
        <div>
          <h2 id="report">{title(replay)}</h2>
          <p className={styles.facts}>
            {t('asked', { name: replay.askedBy, when: formats.dateTime(replay.createdAt) })}
          </p>
        </div>
        <Chip tone={stateTones[replay.state]}>{t(`states.${replay.state}`)}</Chip>
        {replay.requests > 0 && (
          <a href={`/design/${item}/replay-file?replay=${replay.id}`} download>
            {t('csv')}
          </a>
        )}
      </div>
      {isUnfinished(replay) && <Progress replay={replay} />}
      {replay.draftRevision !== null && !replay.current && <p className={styles.facts}>{t('outdated')}</p>}
      <ReplayFigures replay={replay} />
    </>
  );
}

/** The page asks again by itself, and without scripts by its link. */
function Progress({ replay }: { replay: ReplaySummary }) {
  const { t } = useTranslation('replay');
  const { pathname, search } = useLocation();
  useRevalidated();
  return (
    <div className={styles.progress}>
      <p role="status">{t('progress', { done: replay.done, of: replay.total })}</p>
      <ProgressBar done={replay.done} of={replay.total} />
      <Form method="post">
        <CsrfField />
        <input type="hidden" name="replay" value={replay.id} />
        <Button name="intent" value="cancel">
          {t('cancel')}
        </Button>
      </Form>
      <p className="without-scripts">
        <a href={`${pathname}${search}`}>{t('reload')}</a>
      </p>
    </div>
  );
}
