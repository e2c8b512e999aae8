/** A place where a dragged field can be put down: a line between rows, or the end of a row. */
import { useDroppable } from '@dnd-kit/core';
import type { FieldSpot } from '../../../forms/editing/form-operation';
import styles from './canvas.module.css';

export function DropZone({ spot, beside = false }: { spot: FieldSpot; beside?: boolean }) {
  const { setNodeRef, isOver, active } = useDroppable({ id: JSON.stringify(spot), data: { spot } });
  return (
    <div
      ref={setNodeRef}
      role="presentation"
      className={beside ? styles.besideZone : styles.zone}
      data-over={isOver || undefined}
      data-open={active !== null || undefined}
    />
  );
}
