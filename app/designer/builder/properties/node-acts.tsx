/** What is done to the chosen node as a whole: moving it, deleting it. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { useItemDraft } from '../../item-draft/item-draft-context';
import type { CanvasNode } from '../canvas-tree';
import { moveOperation } from '../moves';
import type { Way } from '../moves';
import { useDelete } from '../delete-dialog';
import { useBuilder } from '../use-builder';
import styles from './properties.module.css';

const ways: readonly Way[] = ['up', 'down', 'beside', 'apart'];

export function NodeActs({ node }: { node: CanvasNode }) {
  const { t } = useTranslation('builder');
  const { document: item } = useItemDraft();
  const { move, ask } = useBuilder();
  const remove = useDelete();
  const laidOut = node.kind === 'field' && !('inside' in node.at);
  return (
    <div className={styles.acts}>
      {ways
        .filter((way) => moveOperation(item.form, node, way))
        .map((way) => (
          <Button
            key={way}
            type="button"
            onClick={() => {
              move(node, way);
            }}
          >
            {t(`ways.${way}`)}
          </Button>
        ))}
      {laidOut && (
        <Button
          type="button"
          onClick={() => {
            ask('move');
          }}
        >
          {t('move.open')}
        </Button>
      )}
      <Button
        type="button"
        kind="danger"
        onClick={() => {
          remove(node);
        }}
      >
        {t('remove.remove')}
      </Button>
    </div>
  );
}
