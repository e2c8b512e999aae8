/** Where references lead within a schema document: pointers, anchors, and schemas bundled under an `$id`. */
import type { Json } from '../../../rules/conditions/condition';
import { firstKeyOf, pointerTo } from '../../json-pointer';
import { isJsonObject } from '../json-value';

/** Bases of relative references; nothing is ever fetched. */
const NOWHERE = 'schema:/';

export class SchemaIndex {
  /** Places of schemas with an `$id` of their own, by address. */
  private readonly resources = new Map<string, string>();
  /** Places of anchors, by the address of their resource and their name. */
  private readonly anchors = new Map<string, string>();
  /** Addresses of resources, by place. */
  private readonly addresses = new Map<string, string>();

  constructor(root: Json, start: string) {
    this.visit(root, start, NOWHERE, true);
  }

  /** The place that a reference made at a place leads to; undefined for one that leaves the document. */
  placeOf(reference: string, from: string): string | undefined {
    const resource = this.resourceOf(from);
    const address = absolute(reference, resource.address);
    if (address === undefined) return undefined;
    const hash = address.indexOf('#');
    const base = hash < 0 ? address : address.slice(0, hash);
    const fragment = hash < 0 ? '' : decoded(address.slice(hash + 1));
    const start = base === resource.address ? resource.place : this.resources.get(base);
    if (start === undefined || fragment === undefined) return undefined;
    if (fragment === '') return start;
    return fragment.startsWith('/') ? start + fragment : this.anchors.get(`${base}#${fragment}`);
  }

  private resourceOf(place: string): { readonly place: string; readonly address: string } {
    for (let at = place; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const address = this.addresses.get(at);
      if (address !== undefined) return { place: at, address };
      if (at === '') return { place: '', address: NOWHERE };
    }
  }

  private visit(value: Json, at: string, base: string, isRoot: boolean): void {
    if (Array.isArray(value))
      (value as readonly Json[]).forEach((each, index) =>
        this.visit(each, pointerTo(at, index), base, false),
      );
    if (!isJsonObject(value)) return;
    const { $id: id, $anchor: anchor } = value;
    const own = typeof id === 'string' && !id.startsWith('#') ? absolute(id, base) : undefined;
    const address = own?.replace(/#$/, '') ?? base;
    if (isRoot || own !== undefined) {
      this.addresses.set(at, address);
      this.resources.set(address, at);
    }
    if (typeof anchor === 'string') this.anchors.set(`${address}#${anchor}`, at);
    if (typeof id === 'string' && id.startsWith('#')) this.anchors.set(address + id, at);
    for (const [key, child] of Object.entries(value)) this.visit(child, pointerTo(at, key), address, false);
  }
}

function absolute(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href;
  } catch {
    return undefined;
  }
}

function decoded(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

/** The value at a JSON pointer; own entries only. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (let rest = pointer; rest !== '';) {
    const key = firstKeyOf(rest);
    const next = rest.indexOf('/', 1);
    rest = next < 0 ? '' : rest.slice(next);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as { readonly [entry: string]: Json })[key];
  }
  return value;
}
