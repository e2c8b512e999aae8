/** Dragging with mouse and finger: from the palette into the form, and from place to place in it. */
import {
  DndContext,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { closestCenter } from '@dnd-kit/core';
import type { CollisionDetection, DragEndEvent } from '@dnd-kit/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSpot } from '../../../forms/editing/form-operation';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import type { FieldNode } from './canvas-tree';
import styles from './palette.module.css';
import { useBuilder } from './use-builder';
import type { NewField } from './use-builder';

/** What is dragged: an entry of the palette, or a field. */
interface Dragged {
  readonly added?: NewField;
  readonly node?: FieldNode;
}

/** The place under the pointer, else the nearest one. */
const nearest: CollisionDetection = (args) => {
  const under = pointerWithin(args);
  return under.length > 0 ? under : closestCenter(args);
};

export function DragLayer({ children }: { children: ReactNode }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const { document: item } = useItemDraft();
  const { add, run, choose } = useBuilder();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
  );
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    setDragged(null);
    const spot = over?.data.current?.spot as FieldSpot | undefined;
    const { added, node } = (active.data.current ?? {}) as Dragged;
    if (!spot) return;
    if (added) add(added, spot);
    if (!node) return;
    run([{ op: 'move-field', field: node.path, to: spotOf(node, spot) }]);
    choose(node.id, true);
  };
  const silent = (): string => '';
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={nearest}
      // What is done is announced by the canvas itself, in its own words.
      accessibility={{
        announcements: { onDragStart: silent, onDragOver: silent, onDragEnd: silent, onDragCancel: silent },
        screenReaderInstructions: { draggable: t('canvas.keys') },
      }}
      onDragStart={({ active }) => {
        setDragged((active.data.current ?? {}) as Dragged);
      }}
      onDragCancel={() => {
        setDragged(null);
      }}
      onDragEnd={onDragEnd}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <span className={styles.ghost}>
            {dragged.node
              ? localized(item.form.texts[dragged.node.path]?.label ?? {}) || dragged.node.path
              : t('palette.newField')}
          </span>
        )}
      </DragOverlay>
    </DndContext>
  );
}

/** Inside a group places are counted without the field that is moved. */
function spotOf({ at }: FieldNode, spot: FieldSpot): FieldSpot {
  if (!('inside' in spot) || !('inside' in at) || spot.at === undefined || spot.at <= at.index) return spot;
  return { ...spot, at: spot.at - 1 };
}
