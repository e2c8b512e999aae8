/** The tickets of an item as a graph: who waits for whom. Choosing a ticket makes another wait for it, or no longer. */
import { Background, Handle, MarkerType, Position, ReactFlow } from '@xyflow/react';
import type { Edge, Node, NodeProps } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useMemo } from 'react';
import { classes } from '../../../ui/classes';
import { layoutGraph, nodeSize } from '../../../graph/layout-graph';
import styles from '../work.module.css';
import type { TicketNode } from './ticket-graph';

export interface NamedNode extends TicketNode {
  readonly name: string;
}

export interface TicketGraphViewProps {
  readonly nodes: readonly NamedNode[];
  /** Key of the ticket whose prerequisites are picked. */
  readonly ticket: string;
  /** Keys of tickets that follow each other, which are marked. */
  readonly chain: readonly string[];
  readonly label: string;
  readonly onToggle: (key: string) => void;
}

interface TicketData extends Record<string, unknown> {
  readonly name: string;
  readonly role: 'own' | 'prerequisite' | 'other';
  readonly chained: boolean;
  readonly onToggle: () => void;
}

type FlowNode = Node<TicketData, 'ticket'>;

const nodeTypes = { ticket: TicketBox };

export default function TicketGraphView({ nodes, ticket, chain, label, onToggle }: TicketGraphViewProps) {
  const layout = useMemo(() => layoutGraph(nodes.map(({ key, after }) => ({ id: key, after }))), [nodes]);
  const own = nodes.find(({ key }) => key === ticket);
  const flowNodes = nodes.map(({ key, name }): FlowNode => {
    const at = layout.nodes.find(({ id }) => id === key);
    return {
      id: key,
      type: 'ticket',
      position: { x: at?.x ?? 0, y: at?.y ?? 0 },
      data: {
        name,
        role: key === ticket ? 'own' : own?.after.includes(key) ? 'prerequisite' : 'other',
        chained: chain.includes(key),
        onToggle: () => {
          onToggle(key);
        },
      },
      width: nodeSize.width,
      height: nodeSize.height,
    };
  });
  const edges = layout.edges.map(({ from, to }): Edge => ({
    id: `${from} ${to}`,
    source: from,
    target: to,
    markerEnd: { type: MarkerType.ArrowClosed },
    className: classes(
      to === ticket ? styles.ownEdge : styles.edge,
      chain.some((key, at) => key === from && chain[at + 1] === to) && styles.chainedEdge,
    ),
  }));
  return (
    <div className={styles.graph} role="group" aria-label={label}>
      <ReactFlow
        nodes={flowNodes}
        edges={edges}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnScroll={false}
        preventScrolling={false}
        fitView
        minZoom={0.3}
        proOptions={{ hideAttribution: true }}
        onEdgeClick={(_, edge) => {
          if (edge.target === ticket) onToggle(edge.source);
        }}
      >
        <Background />
      </ReactFlow>
    </div>
  );
}

/** A button, so that it can be chosen without a mouse too. */
function TicketBox({ data }: NodeProps<FlowNode>) {
  return (
    <>
      <Handle type="target" position={Position.Left} className={styles.handle} isConnectable={false} />
      <button
        type="button"
        className={classes(styles.box, 'nopan')}
        data-role={data.role}
        data-chained={data.chained || undefined}
        disabled={data.role === 'own'}
        aria-pressed={data.role === 'prerequisite'}
        onClick={data.onToggle}
      >
        {data.name}
      </button>
      <Handle type="source" position={Position.Right} className={styles.handle} isConnectable={false} />
    </>
  );
}
