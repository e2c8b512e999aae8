/** Publishes: the warnings to accept, a note for those who read the versions later, at once or at a set time. */
import { Form, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { triedAny, typedIn, typedListIn } from '../../refusals/refused-act';
import type { RefusedAct } from '../../refusals/refused-act';
import { Button } from '../../ui/button';
import control from '../../ui/control.module.css';
import { FieldFrame } from '../../ui/field-frame';
import { useLocalized } from '../../ui/localized';
import { CsrfField } from '../../ui/shell/csrf-field';
import { useShell } from '../../ui/shell/shell-data';
import { useItemDraft } from '../item-draft/item-draft-context';
import type { PublishPage } from './read-publish-page.server';
import styles from './publish.module.css';

const intents = ['publish'];

export function PublishForm({ page, refused }: { page: PublishPage; refused: RefusedAct | undefined }) {
  const { t } = useTranslation('publish');
  const localized = useLocalized();
  const { draft, saveState } = useItemDraft();
  const { zone } = useShell();
  const navigation = useNavigation();
  const [way, setWay] = useState(typedIn(refused, 'way', intents) || 'now');
  const errors = page.findings.filter(({ level }) => level === 'error').length;
  const warnings = page.findings.filter(({ level }) => level === 'warning');
  const accepted = typedListIn(refused, 'accepted', intents);
  const unchanged = page.changes?.length === 0;
  const waits = saveState.kind !== 'saved' || draft.revision > page.revision || navigation.state !== 'idle';
  return (
    <Form method="post" className={styles.part} key={triedAny(refused, intents) ? refused?.attempt : 'first'}>
      <CsrfField />
      <input type="hidden" name="revision" value={page.revision} />
      <h2>{t('publish')}</h2>
      {errors > 0 && <p>{t('heldBack', { errors })}</p>}
      {warnings.length > 0 && (
        <fieldset className={styles.plainSet}>
          <legend>{t('accept')}</legend>
          {warnings.map(({ id, message }) => (
            <label key={id} className={control.check}>
              <input
                type="checkbox"
                name="accepted"
                value={id}
                defaultChecked={accepted.includes(id)}
                required
              />
              {localized(message)}
            </label>
          ))}
        </fieldset>
      )}
      <FieldFrame id="publish-note" label={t('note')} required={false} hint={t('noteHint')}>
        <textarea
          id="publish-note"
          name="note"
          rows={2}
          maxLength={2000}
          className={control.input}
          defaultValue={typedIn(refused, 'note', intents)}
        />
      </FieldFrame>
      <fieldset className={styles.plainSet}>
        <legend>{t('whenTitle')}</legend>
        {(['now', 'later'] as const).map((each) => (
          <label key={each} className={control.check}>
            <input
              type="radio"
              name="way"
              value={each}
              checked={way === each}
              onChange={() => {
                setWay(each);
              }}
            />
            {t(each)}
          </label>
        ))}
      </fieldset>
      {way === 'later' && (
        <FieldFrame id="publish-at" label={t('at')} required hint={t('zone', { zone })}>
          <input
            id="publish-at"
            type="datetime-local"
            name="at"
            required
            className={control.input}
            defaultValue={typedIn(refused, 'at', intents)}
          />
        </FieldFrame>
      )}
      <div>
        <Button kind="primary" name="intent" value="publish" disabled={errors > 0 || unchanged || waits}>
          {t(way === 'later' ? 'schedule' : 'publishNow', { version: (draft.liveVersion ?? 0) + 1 })}
        </Button>
      </div>
      {unchanged && <p className={styles.remedy}>{t('nothingToPublish')}</p>}
    </Form>
  );
}
