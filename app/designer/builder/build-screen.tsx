/** The Build tab: what can be added, the form, the properties of what is chosen. */
import { useLocation } from '@remix-run/react';
import { useHydrated } from '../../ui/use-hydrated';
import styles from './build-screen.module.css';
import { BlockUpdates } from '../blocks/block-updates';
import { Canvas } from './canvas';
import { DeleteDialog } from './delete-dialog';
import { DragLayer } from './drag-layer';
import { MoveDialog } from './move-dialog';
import { PaletteList } from './palette-list';
import { PropertiesPanel } from './properties/properties-panel';
import { BuilderProvider, useBuilder } from './use-builder';

export function BuildScreen() {
  // Everything here answers to scripts alone.
  const hydrated = useHydrated();
  const { hash } = useLocation();
  if (!hydrated) return null;
  const named = decodeURIComponent(hash.slice(1));
  return (
    <BuilderProvider key={hash} named={/^(field|step|section):/.test(named) ? named : null}>
      <BlockUpdates />
      <DragLayer>
        <div className={styles.panes}>
          <PaletteList />
          <Canvas />
          <PropertiesPanel />
        </div>
      </DragLayer>
      <MoveDialog />
      <DeleteDialog />
      <Said />
    </BuilderProvider>
  );
}

/** What was done, for those who do not see it. */
function Said() {
  const { said } = useBuilder();
  return (
    <div className="visually-hidden" role="status">
      {said}
    </div>
  );
}
