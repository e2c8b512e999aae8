/** Takes another version that went live into the draft; what both changed is decided place by place. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { placeTitle } from '../../../catalog/editing/place-title';
import type { MergeConflict } from '../../../forms/editing/merge-json';
import { Button } from '../../ui/button';
import control from '../../ui/control.module.css';
import { useLocalized } from '../../ui/localized';
import { CsrfField } from '../../ui/shell/csrf-field';
import { useItemDraft } from '../item-draft/item-draft-context';
import { choicePrefix } from './conflict-choices';
import styles from './publish.module.css';

export interface TakeOverProps {
  readonly revision: number;
  readonly conflicts: readonly MergeConflict[] | undefined;
}

export function TakeOverSection({ revision, conflicts = [] }: TakeOverProps) {
  const { t } = useTranslation('publish');
  const localized = useLocalized();
  const { document } = useItemDraft();
  return (
    <section className={styles.part} aria-labelledby="take-over">
      <h2 id="take-over">{t('behind.title')}</h2>
      <p>{t(conflicts.length > 0 ? 'behind.decide' : 'behind.lead')}</p>
      <Form method="post" className={styles.form}>
        <CsrfField />
        <input type="hidden" name="revision" value={revision} />
        {conflicts.map(({ path, mine, theirs }) => (
          <fieldset key={path} className={styles.plainSet}>
            <legend>{localized(placeTitle(document, path))}</legend>
            {(['mine', 'theirs'] as const).map((take) => (
              <label key={take} className={control.check}>
                <input
                  type="radio"
                  name={`${choicePrefix}${path}`}
                  value={take}
                  defaultChecked={take === 'mine'}
                />
                <span>
                  {t(`behind.${take}`)} <code>{shown(take === 'mine' ? mine : theirs)}</code>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <div>
          <Button kind="primary" name="intent" value="take-over">
            {t(conflicts.length > 0 ? 'behind.take' : 'behind.act')}
          </Button>
        </div>
      </Form>
    </section>
  );
}

function shown(value: unknown): string {
  return value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value).slice(0, 200);
}
