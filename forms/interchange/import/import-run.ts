/** One import on its way: the schema at hand, what was refused, what was noted. */
import type { Json } from '../../../rules/conditions/condition';
import { pointerTo } from '../../json-pointer';
import type { ProductText } from '../../locale';
import type { ImportNote, Refused } from '../foreign-form';
import { isJsonObject } from '../json-value';
import { refusalReasons } from '../refusal-keywords';
import type { RefusalKeyword } from '../refusal-keywords';
import { SchemaIndex, valueAt } from './schema-index';

/** A part of the foreign schema, where it stands, and the references that led there. */
export interface Source {
  readonly schema: Json;
  readonly at: string;
  readonly trail: readonly string[];
}

const SCHEMA = '/schema';
/** References followed in all: hostile schemas double with every level. */
const MOST_STEPS = 20_000;

export class ImportRun {
  private readonly refusedAt = new Map<string, Refused>();
  private readonly notedAt = new Map<string, ImportNote>();
  private steps = 0;
  private readonly index: SchemaIndex;

  constructor(private readonly root: Json) {
    this.index = new SchemaIndex(root, SCHEMA);
  }

  get refused(): readonly Refused[] {
    return [...this.refusedAt.values()];
  }

  get notes(): readonly ImportNote[] {
    return [...this.notedAt.values()];
  }

  refuse(path: string, keyword: RefusalKeyword, code?: string): void {
    const refused = { path, keyword, ...(code !== undefined && { code }), reason: refusalReasons[keyword] };
    const key = `${keyword} ${path}`;
    if (!this.refusedAt.has(key)) this.refusedAt.set(key, refused);
  }

  note(path: string, what: ProductText): void {
    if (!this.notedAt.has(path)) this.notedAt.set(path, { path, what });
  }

  /** Counts a step of the work; false when there have been too many, which is refused. */
  mayGoOn(at: string): boolean {
    this.steps += 1;
    if (this.steps === MOST_STEPS + 1) this.refuse(at, 'limits', 'E-401');
    return this.steps <= MOST_STEPS;
  }

  whole(): Source {
    return { schema: this.root, at: SCHEMA, trail: [SCHEMA] };
  }

  /** What a reference leads to; undefined, and refused, where that is nothing, elsewhere or a circle. */
  follow(reference: Json, from: Source): Source | undefined {
    const at = pointerTo(from.at, '$ref');
    const place = typeof reference === 'string' ? this.index.placeOf(reference, from.at) : undefined;
    if (place === undefined || from.trail.includes(place)) {
      this.refuse(at, '$ref');
      return undefined;
    }
    const schema = place === SCHEMA ? this.root : valueAt(this.root, place.slice(SCHEMA.length));
    if (!isJsonObject(schema) && typeof schema !== 'boolean') {
      this.refuse(at, '$ref');
      return undefined;
    }
    return { schema, at: place, trail: [...from.trail, place] };
  }
}
