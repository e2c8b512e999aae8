/** One or two letters that stand for a name: `HM` for Hanna Meier, the given name's end for 王小明. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (/\p{Script=Han}/u.test(first)) return [...first].slice(-1).join('');
  const letters = words.length > 1 ? [first, last] : [first];
  return letters.map((word) => [...word].slice(0, 1).join('').toUpperCase()).join('');
}
