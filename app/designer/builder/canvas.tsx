/** The form as it is built: a tree that the arrow keys go through, with one stop for the Tab key. */
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import styles from './canvas.module.css';
import { CanvasStep } from './canvas-step';
import { parentNodeId } from './canvas-tree';
import { useDelete } from './delete-dialog';
import { useBuilder } from './use-builder';

export function Canvas() {
  const { t } = useTranslation('builder');
  const { tree, addStep } = useBuilder();
  const onKeyDown = useCanvasKeys();
  return (
    <section className={styles.canvas} aria-label={t('canvas.label')}>
      <p id="canvas-keys" className={styles.keys}>
        {t('canvas.keys')}
      </p>
      <div
        role="tree"
        aria-label={t('canvas.label')}
        aria-describedby="canvas-keys"
        className={styles.tree}
        onKeyDown={onKeyDown}
      >
        {tree.map((step) => (
          <CanvasStep key={step.id} node={step} />
        ))}
      </div>
      <Button type="button" onClick={addStep}>
        {t('canvas.addStep')}
      </Button>
    </section>
  );
}

const ways = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'beside', ArrowLeft: 'apart' } as const;

/** Keys count on a node itself, not in what is written inside of it. */
function useCanvasKeys(): (event: KeyboardEvent) => void {
  const { nodes, chosen, choose, move, write, ask } = useBuilder();
  const remove = useDelete();
  return (event) => {
    const onNode = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'treeitem';
    if (!onNode || event.ctrlKey || event.metaKey) return;
    const here = nodes.findIndex(({ id }) => id === chosen?.id);
    const node = nodes[here] ?? nodes[0];
    if (!node) return;
    const { key } = event;
    if (event.altKey) {
      if (!(key in ways)) return;
      event.preventDefault();
      move(node, ways[key as keyof typeof ways]);
      return;
    }
    const to = (id: string | null | undefined): void => {
      if (id) choose(id, true);
    };
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        to(nodes[Math.max(here, 0) + 1]?.id);
      },
      ArrowUp: () => {
        to(nodes[here - 1]?.id);
      },
      ArrowLeft: () => {
        to(parentNodeId(node));
      },
      ArrowRight: () => {
        const next = nodes[Math.max(here, 0) + 1];
        if (next && parentNodeId(next) === node.id) to(next.id);
      },
      Home: () => {
        to(nodes[0]?.id);
      },
      End: () => {
        to(nodes.at(-1)?.id);
      },
      Enter: () => {
        write(node.id);
      },
      F2: () => {
        write(node.id);
      },
      Delete: () => {
        remove(node);
      },
      m: () => {
        if (node.kind === 'field') ask('move');
      },
    };
    const act = acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
