/** How the first page of a draft knows which of its answers came with a link. */

const CAME = 'came';

/** @param keys of the fields */
export function cameQuery(keys: readonly string[]): string {
  return keys.length === 0 ? '' : `?${new URLSearchParams({ [CAME]: keys.join(' ') })}`;
}

/** Whatever stands in the address: what is no field of the form is to be passed over. */
export function keysThatCame(query: URLSearchParams): readonly string[] {
  return (query.get(CAME) ?? '').split(' ').filter((key) => key !== '');
}
