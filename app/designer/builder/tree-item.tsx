/** A node of the canvas's tree: what of it the keyboard and assistive technology deal with. */
import type { ReactNode } from 'react';
import { classes } from '../../ui/classes';
import styles from './canvas.module.css';
import { elementOf, useBuilder } from './use-builder';

export interface TreeItemProps {
  readonly id: string;
  readonly level: number;
  readonly label: string;
  readonly expanded?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function TreeItem({ id, level, label, expanded, className, children }: TreeItemProps) {
  const { chosen, nodes, choose } = useBuilder();
  const isChosen = chosen?.id === id;
  const isStop = isChosen || (!chosen && nodes[0]?.id === id);
  return (
    <div
      id={elementOf(id)}
      role="treeitem"
      aria-level={level}
      aria-label={label}
      aria-selected={isChosen}
      aria-expanded={expanded}
      tabIndex={isStop ? 0 : -1}
      className={classes(styles.item, className)}
      onFocus={(event) => {
        if (event.target === event.currentTarget) choose(id);
      }}
      onClick={(event) => {
        event.stopPropagation();
        const own = (event.target as Element).closest('[role=treeitem]') === event.currentTarget;
        const inside = (event.target as Element).closest('input, button');
        if (own && !inside) choose(id, true);
      }}
    >
      {children}
    </div>
  );
}
