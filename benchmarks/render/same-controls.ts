/** Compares two pages by what stands in them: every element with its attributes, whatever their order. */

/** @returns where they differ, in words; empty where they do not */
export function sameControls(ours: string, theirs: string): string[] {
  const [a, b] = [elementsOf(ours), elementsOf(theirs)];
  const differences = a.flatMap((element, index) =>
    element === b[index] ? [] : [`${element} is ${b[index] ?? 'nothing'} by hand`],
  );
  if (a.length !== b.length) differences.push(`${a.length} elements are ${b.length} by hand`);
  return differences.slice(0, 10);
}

/** What is between the tags counts as the text before the next one. */
function elementsOf(html: string): string[] {
  return (html.match(/<[a-z][^>]*>[^<]*/g) ?? []).flatMap((tag) => {
    const [, name = '', attributes = '', text = ''] = /^<([a-z0-9]+)([^>]*)>([^<]*)$/.exec(tag) ?? [];
    const sorted = [...attributes.matchAll(/[a-z-]+(?:="[^"]*")?/gi)].map(([each]) => each).sort();
    // rjsf puts one element of its own around the step.
    return sorted.includes('class="rjsf"') ? [] : [`<${name} ${sorted.join(' ')}>${text}`];
  });
}
