/** A document without what stands at some of its places. */
import type { Json } from '../../rules/conditions/condition';

/** @param places JSON pointers as the document stands; what is not there is passed over */
export function withoutPlaces<Document extends object>(
  document: Document,
  places: readonly string[],
): Document {
  const paths = places.map((place) => place.split('/').slice(1).map(unescaped));
  return without(document as unknown as Json, paths) as unknown as Document;
}

function without(node: Json, paths: readonly (readonly string[])[]): Json {
  if (node === null || typeof node !== 'object' || paths.length === 0) return node;
  const gone = (key: string) => paths.some((path) => path.length === 1 && path[0] === key);
  const below = (key: string) => paths.filter((path) => path[0] === key).map((path) => path.slice(1));
  if (Array.isArray(node))
    return (node as readonly Json[]).flatMap((each, at) =>
      gone(String(at)) ? [] : [without(each, below(String(at)))],
    );
  return Object.fromEntries(
    Object.entries(node as Readonly<Record<string, Json>>)
      .filter(([key]) => !gone(key))
      .map(([key, value]) => [key, without(value, below(key))]),
  );
}

function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
