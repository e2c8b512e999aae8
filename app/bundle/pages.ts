/** The pages whose scripts are held to a budget, and what none of them may load. */

export interface BudgetedPage {
  readonly name: string;
  /** Modules of its routes, from the root inwards. */
  readonly modules: readonly string[];
  /** Bytes of scripts, compressed with brotli. */
  readonly budget: number;
}

/** What every page loads. */
export const shellModules: readonly string[] = ['app/entry.client.tsx', 'app/root.tsx'];

export const budgetedPages: readonly BudgetedPage[] = [
  { name: 'home', modules: [...shellModules, 'app/routes/_index.tsx'], budget: 210_000 },
  { name: 'form', modules: [...shellModules, 'app/routes/drafts.$draft.steps.$step.tsx'], budget: 320_000 },
];

/** Every page loads one of them at once; the larger counts. */
export const textModules: readonly string[] = ['app/texts/english.ts', 'app/texts/chinese.ts'];

/** Charts, graphs, editors and time zones: what pages for requesters have no use for. */
export const keptOut =
  /^(@?recharts|chart\.js|echarts|d3(-.*)?|@visx\/.*|@xyflow\/.*|@dagrejs\/.*|elkjs|codemirror|@codemirror\/.*|monaco-editor|@tiptap\/.*|prosemirror-.*|react-querybuilder|@react-querybuilder\/.*|luxon|moment(-timezone)?|@js-joda\/.*|date-fns-tz)$/;

/** What only the pages of the designer load: it, and the packages that nothing else needs. */
export const designerOnly =
  /^(app\/designer|@dnd-kit\/.*|codemirror|@codemirror\/.*|@lezer\/.*|react-querybuilder|@react-querybuilder\/.*|redux|immer)$/;
