/** What the parts of the Build tab share: the tree, what is chosen in it, and what is done to it, said as it is done. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Applied } from '../../../catalog/editing/apply-operations';
import type { ItemOperation } from '../../../catalog/editing/item-operation';
import { allFields } from '../../../forms/editing/field-place';
import type { FieldSpot, FormOperation } from '../../../forms/editing/form-operation';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import { canvasTree, fieldNodeId, nodesInOrder } from './canvas-tree';
import type { CanvasNode, StepNode } from './canvas-tree';
import { moveOperation, spotAfter } from './moves';
import type { Way } from './moves';

export type AskedFor = 'move' | 'delete';

/** What the palette adds: a field of a type, or one that stands for a block. */
export type NewField = Pick<
  Extract<FormOperation, { readonly op: 'add-field' }>,
  'type' | 'label' | 'schema'
>;

export interface Builder {
  readonly tree: readonly StepNode[];
  readonly nodes: readonly CanvasNode[];
  /** What the properties are shown of. */
  readonly chosen: CanvasNode | undefined;
  /** @param focus whether the focus goes to it in the canvas */
  readonly choose: (id: string, focus?: boolean) => void;
  /** Id of the node whose title is being written in place. */
  readonly writing: string | null;
  readonly write: (id: string | null) => void;
  /** The dialog that is open for the chosen node. */
  readonly asked: AskedFor | null;
  readonly ask: (dialog: AskedFor | null) => void;
  /** Does one step and says so to those who do not see it. */
  readonly run: (operations: readonly ItemOperation[]) => Applied;
  readonly say: (text: string) => void;
  readonly said: string;
  readonly add: (field: NewField, to?: FieldSpot) => void;
  readonly addStep: () => void;
  readonly move: (node: CanvasNode, way: Way) => void;
}

const BuilderContext = createContext<Builder | null>(null);

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error('useBuilder outside of the Build tab');
  return builder;
}

/** The id of a node's element. */
export const elementOf = (id: string): string => `node-${id}`;

export interface BuilderProviderProps {
  /** Id of the node that the link to this page named. */
  readonly named: string | null;
  readonly children: ReactNode;
}

export function BuilderProvider({ named, children }: BuilderProviderProps) {
  const localized = useLocalized();
  const { document: item, apply } = useItemDraft();
  const { form } = item;
  const [chosenId, setChosenId] = useState(named);
  const [focus, setFocus] = useState(named === null ? null : { id: named });
  const [writing, write] = useState<string | null>(null);
  const [asked, ask] = useState<AskedFor | null>(null);
  const [said, setSaid] = useState({ text: '', odd: false });
  const say = useCallback((text: string) => {
    // The same words twice are told twice.
    setSaid(({ odd }) => ({ text, odd: !odd }));
  }, []);
  const tree = useMemo(() => canvasTree(form), [form]);
  const nodes = useMemo(() => nodesInOrder(tree), [tree]);
  const chosen = nodes.find(({ id }) => id === chosenId);
  const choose = useCallback((id: string, withFocus = false) => {
    setChosenId(id);
    if (withFocus) setFocus({ id });
  }, []);
  useEffect(() => {
    if (focus) document.getElementById(elementOf(focus.id))?.focus();
  }, [focus]);
  const run = useCallback(
    (operations: readonly ItemOperation[]) => {
      const applied = apply(operations);
      if (applied.ok) say(localized(applied.title));
      return applied;
    },
    [apply, say, localized],
  );
  const builder = useMemo<Builder>(() => {
    const knownFields = new Set(allFields(form).map(([path]) => path));
    const knownSteps = new Set(form.layout.steps.map(({ id }) => id));
    return {
      tree,
      nodes,
      chosen,
      choose,
      writing,
      write,
      asked,
      ask,
      run,
      say,
      said: said.odd ? `${said.text}\u00a0` : said.text,
      add: (field, to = spotAfter(form, chosen)) => {
        const applied = run([{ op: 'add-field', ...field, to }]);
        if (!applied.ok) return;
        const added = allFields(applied.document.form).find(([path]) => !knownFields.has(path));
        if (added) choose(fieldNodeId(added[0]), true);
      },
      addStep: () => {
        const applied = run([{ op: 'add-step' }]);
        if (!applied.ok) return;
        const added = applied.document.form.layout.steps.find(({ id }) => !knownSteps.has(id));
        if (added) choose(`step:${added.id}`, true);
      },
      move: (node, way) => {
        const operation = moveOperation(form, node, way);
        if (!operation) return;
        run([operation]);
        // A section that goes to another step has another id there.
        const id =
          operation.op === 'move-section' ? `section:${operation.to.step}/${operation.section}` : node.id;
        choose(id, true);
      },
    };
  }, [form, tree, nodes, chosen, choose, writing, asked, run, say, said]);
  return <BuilderContext.Provider value={builder}>{children}</BuilderContext.Provider>;
}
