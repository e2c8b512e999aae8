/** A shipped item without its cases, for tests that change what these are held to. */
export function withoutCases<Document extends { cases?: unknown }>(document: Document): Document {
  const others = { ...document };
  delete others.cases;
  return others;
}
