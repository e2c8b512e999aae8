/** Lays tickets out from left to right, each after what it waits for: on the server for requests, in the designer for rules. */
import { Graph, layout } from '@dagrejs/dagre';

/** What of a ticket decides its place. */
export interface GraphTicket {
  readonly id: string;
  /** Ids of the tickets that it waits for; those that are not in the graph are passed over. */
  readonly after: readonly string[];
}

export interface GraphNode {
  readonly id: string;
  /** Of the upper left corner, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** `d` of an SVG path. */
  readonly path: string;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Size of a node in CSS pixels; the style sheet of the graph has the same. */
export const nodeSize = { width: 208, height: 52 } as const;

const gaps = { nodesep: 10, ranksep: 44, marginx: 1, marginy: 1 } as const;

/** The same tickets in the same order get the same places. */
export function layoutGraph(tickets: readonly GraphTicket[]): GraphLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ...gaps });
  graph.setDefaultEdgeLabel(() => ({}));
  const known = new Set(tickets.map((ticket) => ticket.id));
  for (const { id } of tickets) graph.setNode(id, { ...nodeSize });
  const pairs = tickets.flatMap(({ id, after }) =>
    after.filter((from) => known.has(from)).map((from) => ({ from, to: id })),
  );
  for (const { from, to } of pairs) graph.setEdge(from, to);
  layout(graph);
  const at = (id: string): Place => graph.node(id);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: tickets.map(({ id }) => ({
      id,
      x: Math.round(at(id).x - nodeSize.width / 2),
      y: Math.round(at(id).y - nodeSize.height / 2),
    })),
    edges: pairs.map(({ from, to }) => ({
      from,
      to,
      path: pathOf(at(from), graph.edge(from, to).points ?? [], at(to)),
    })),
  };
}

/** From the right side of one node to the left side of the other, bending only between the ranks. */
function pathOf(from: Place, points: readonly Place[], to: Place): string {
  const start = { x: from.x + nodeSize.width / 2, y: from.y };
  const end = { x: to.x - nodeSize.width / 2, y: to.y };
  // The first and the last are where dagre would cut the nodes' edges; between neighbours there is nothing to avoid.
  const stops = points.length > 3 ? [...points.slice(1, -1), end] : [end];
  let d = `M${place(start)}`;
  let last = start;
  for (const stop of stops) {
    const middle = (last.x + stop.x) / 2;
    d += `C${place({ x: middle, y: last.y })} ${place({ x: middle, y: stop.y })} ${place(stop)}`;
    last = stop;
  }
  return d;
}

function place({ x, y }: Place): string {
  return `${Math.round(x)},${Math.round(y)}`;
}
