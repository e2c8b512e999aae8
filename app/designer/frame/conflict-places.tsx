/** Places that two changed, each with both values and the choice which one stands; part of a form. */
import { useTranslation } from 'react-i18next';
import { placeTitle } from '../../../catalog/editing/place-title';
import type { MergeConflict } from '../../../forms/editing/merge-json';
import control from '../../ui/control.module.css';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import { choicePrefix } from './conflict-choices';
import styles from './conflict-places.module.css';

export interface ConflictPlacesProps {
  readonly conflicts: readonly MergeConflict[];
  /** What the two sides are called. */
  readonly sides: { readonly mine: string; readonly theirs: string };
}

export function ConflictPlaces({ conflicts, sides }: ConflictPlacesProps) {
  const localized = useLocalized();
  const { document } = useItemDraft();
  const { t } = useTranslation('designer');
  const shown = (value: unknown): string =>
    value === undefined
      ? t('conflict.nothing')
      : typeof value === 'string'
        ? value
        : JSON.stringify(value).slice(0, 200);
  return conflicts.map(({ path, mine, theirs }) => (
    <fieldset key={path} className={styles.place}>
      <legend>{localized(placeTitle(document, path))}</legend>
      {(['mine', 'theirs'] as const).map((take) => (
        <label key={take} className={control.check}>
          <input type="radio" name={`${choicePrefix}${path}`} value={take} defaultChecked={take === 'mine'} />
          <span>
            {sides[take]} <code>{shown(take === 'mine' ? mine : theirs)}</code>
          </span>
        </label>
      ))}
    </fieldset>
  ));
}
