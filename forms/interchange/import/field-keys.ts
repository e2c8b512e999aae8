/** Keys of fields: the foreign names, where these can be keys. */

/** As the parser of form documents has it. */
const isKey = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= 100 &&
  !name.startsWith('x-') &&
  !/^\d+$/.test(name) &&
  name !== '*' &&
  !(name in Object.prototype);

/** Gives the keys of a name's fields: the first is the name itself, where it can be one. No key is given twice. */
export function fieldKeys(names: readonly string[]): (name: string) => (variant: number) => string {
  const taken = new Set(names);
  return (name) => (variant) => {
    if (variant === 0 && isKey(name)) return name;
    const stem = isKey(name)
      ? name.slice(0, 90)
      : `field ${name}`.replaceAll(/[^A-Za-z0-9]+/g, '-').slice(0, 60);
    for (let number = variant + 1; ; number += 1) {
      const key = number === 1 ? stem : `${stem}-${number}`;
      if (taken.has(key)) continue;
      taken.add(key);
      return key;
    }
  };
}
