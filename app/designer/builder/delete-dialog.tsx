/** Deleting: shows what breaks by it first; what nothing uses goes at once, with Undo in reach. */
import { useTranslation } from 'react-i18next';
import type { FormOperation } from '../../../forms/editing/form-operation';
import { allFields } from '../../../forms/editing/field-place';
import { isWithin } from '../../../forms/field-path';
import { usedBy } from '../../../catalog/editing/used-by';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { Dialog } from '../../ui/dialog';
import { useLocalized } from '../../ui/localized';
import { useToast } from '../../ui/toast';
import { DialogChoice } from '../frame/dialog-choice';
import { useItemDraft } from '../item-draft/item-draft-context';
import type { CanvasNode } from './canvas-tree';
import { parentNodeId } from './canvas-tree';
import styles from './dialogs.module.css';
import { useBuilder } from './use-builder';

export function DeleteDialog() {
  const { asked, chosen } = useBuilder();
  return asked === 'delete' && chosen ? <AskedToDelete node={chosen} /> : null;
}

/** What is deleted at once, or asked about first. */
export function useDelete(): (node: CanvasNode) => void {
  const { document: item } = useItemDraft();
  const { ask } = useBuilder();
  const remove = useRemove();
  return (node) => {
    const { uses, hasFields, last } = consequences(item, node);
    if (uses.length === 0 && !hasFields && !last) remove(node);
    else ask('delete');
  };
}

function AskedToDelete({ node }: { node: CanvasNode }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const { document: item } = useItemDraft();
  const { ask, choose } = useBuilder();
  const remove = useRemove();
  const { uses, hasFields, last } = consequences(item, node);
  const stuck = uses.filter(({ whenRemoved }) => whenRemoved === null);
  const close = (): void => {
    ask(null);
    choose(node.id, true);
  };
  return (
    <Dialog
      title={t('remove.title', { name: nameOf(item, node, localized) })}
      opened
      onClose={close}
      actions={
        <DialogChoice
          leave={t('cancel')}
          onLeave={close}
          act={
            stuck.length === 0 && !last
              ? {
                  title: t('remove.remove'),
                  danger: true,
                  run: () => {
                    remove(node);
                  },
                }
              : null
          }
        />
      }
    >
      {last && <p>{t('remove.lastStep')}</p>}
      {hasFields && !last && <p>{t('remove.hasFields')}</p>}
      {uses.length > 0 && (
        <>
          <p>{t(stuck.length > 0 ? 'remove.stuck' : 'remove.breaks')}</p>
          <ul className={styles.uses}>
            {(stuck.length > 0 ? stuck : uses).map(({ place, title, whenRemoved }) => (
              <li key={place}>{localized(whenRemoved ?? title)}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

interface Consequences {
  readonly uses: ReturnType<typeof usedBy>;
  /** A step that still has fields: they need somewhere to go. */
  readonly hasFields: boolean;
  /** The only step. */
  readonly last: boolean;
}

function consequences(item: ItemDraftDocument, node: CanvasNode): Consequences {
  const rows =
    node.kind === 'step' ? [...node.rows, ...node.sections.flatMap((section) => section.rows)] : [];
  return {
    uses: node.kind === 'field' ? usesOf(item, node.path) : [],
    hasFields: rows.some((row) => row.length > 0),
    last: node.kind === 'step' && item.form.layout.steps.length === 1,
  };
}

/** Removes the node as one step, chooses its neighbour, and offers to take it back. */
function useRemove(): (node: CanvasNode) => void {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const toast = useToast();
  const { document: item, undo } = useItemDraft();
  const { nodes, ask, run, choose } = useBuilder();
  return (node) => {
    const at = nodes.findIndex(({ id }) => id === node.id);
    const next = nodes[at - 1]?.id ?? parentNodeId(node) ?? nodes[at + 1]?.id;
    const applied = run([removal(item, node)]);
    ask(null);
    if (!applied.ok) return;
    if (next) choose(next, true);
    toast({ text: localized(applied.title), action: { title: t('undo'), run: undo } });
  };
}

function removal(item: ItemDraftDocument, node: CanvasNode): FormOperation {
  if (node.kind === 'field') return { op: 'remove-field', field: node.path, used: 'remove' };
  if (node.kind === 'section') return { op: 'remove-section', step: node.step, section: node.section.id };
  const { steps } = item.form.layout;
  const heir = steps[node.index === 0 ? 1 : node.index - 1];
  return { op: 'remove-step', step: node.step.id, ...(heir && { fieldsTo: heir.id }) };
}

/** What uses the field, or anything that lies in it. */
function usesOf(item: ItemDraftDocument, path: string): ReturnType<typeof usedBy> {
  const paths = allFields(item.form)
    .map(([each]) => each)
    .filter((each) => isWithin(each, path));
  const all = paths.flatMap((each) => usedBy(item, each));
  return all.filter((use, at) => all.findIndex(({ place }) => place === use.place) === at);
}

function nameOf(
  { form }: ItemDraftDocument,
  node: CanvasNode,
  localized: (text: Readonly<Record<string, string>>) => string,
): string {
  if (node.kind === 'field') return localized(form.texts[node.path]?.label ?? {}) || node.path;
  if (node.kind === 'section') return localized(node.section.title ?? {}) || node.section.id;
  return localized(node.step.title);
}
