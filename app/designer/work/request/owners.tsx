/** Who owns a thing that an answer names, by its value: approvers refer to them. */
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../../forms/document-shape';
import { freshId } from '../../../../forms/editing/fresh-name';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { withoutKey } from '../../../../forms/editing/ordered-map';
import type { Json } from '../../../../rules/conditions/condition';
import { Button } from '../../../ui/button';
import { CommitInput } from '../../builder/commit-input';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { Part } from '../../parts/part';
import { AddRowButton } from '../../rows/add-row-button';
import { personChoices } from '../model/approver-choices';
import { LookupInput } from '../ticket/lookup-input';
import { useLookupFacts } from '../ticket/use-lookup-facts';
import { useWorkWords } from '../work-words';
import styles from '../work.module.css';

export function Owners() {
  const { t } = useTranslation('work');
  const { document: item, apply } = useItemDraft();
  const words = useWorkWords();
  const [first] = useLookupFacts();
  const owners = isObject(item.fulfilment.owners) ? (item.fulfilment.owners as JsonObject) : {};
  const set = (next: JsonObject): boolean => {
    const value = Object.keys(next).length === 0 ? null : next;
    return apply([{ op: 'set-fulfilment', property: 'owners', value: value as Json }]).ok;
  };
  return (
    <Part title={t('request.owners')} hint={t('request.ownersHint')}>
      {Object.entries(owners).map(([name, lookup], at) => (
        <div key={at} className={styles.inner}>
          <header className={styles.innerHead}>
            <CommitInput
              aria-label={t('request.ownerName', { n: at + 1 })}
              value={name}
              onCommit={(to) => {
                apply([{ op: 'rename-owner', owner: name, to }]);
              }}
            />
            <Button
              type="button"
              onClick={() => {
                set(withoutKey(owners, name));
              }}
            >
              {t('request.removeOwner', { name })}
            </Button>
          </header>
          <LookupInput
            label={t('request.owner', { name })}
            value={lookup}
            options={personChoices(item, words)}
            onChange={(value) => set({ ...owners, [name]: value })}
          />
        </div>
      ))}
      {first && (
        <AddRowButton
          onClick={() => {
            const name = freshId('', 'owner', Object.keys(owners));
            set({ ...owners, [name]: { map: [{ var: first.path }, {}] } });
          }}
        >
          {t('request.addOwner')}
        </AddRowButton>
      )}
    </Part>
  );
}
