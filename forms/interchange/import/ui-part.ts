/** The part of a uiSchema that is about one field: what is read is taken, what is left is kept for exports. */
import type { Json } from '../../../rules/conditions/condition';
import { pointerTo } from '../../json-pointer';
import type { ProductText } from '../../locale';
import { isJsonObject } from '../json-value';
import type { JsonObject } from '../json-value';
import type { ImportRun } from './import-run';

const kept: ProductText = {
  en: 'Has no effect here; kept for exports.',
  'zh-CN': '在此不起作用；导出时保留。',
};

const OPTIONS = 'ui:options';

export class UiPart {
  private readonly taken = new Set<string>();
  private readonly takenOptions = new Set<string>();

  constructor(
    private readonly run: ImportRun,
    private readonly entries: JsonObject,
    readonly at: string,
  ) {}

  /** The same with what stood in the schema itself, as Backstage writes it; the uiSchema stands before. */
  with(inSchema: ReadonlyMap<string, Json>): UiPart {
    return inSchema.size === 0
      ? this
      : new UiPart(this.run, { ...Object.fromEntries(inSchema), ...this.entries }, this.at);
  }

  /** What `ui:name` says, or the option `name`. */
  take(name: string): Json | undefined {
    const key = `ui:${name}`;
    if (Object.hasOwn(this.entries, key)) {
      this.taken.add(key);
      return this.entries[key];
    }
    const options = this.entries[OPTIONS];
    if (!isJsonObject(options) || !Object.hasOwn(options, name)) return undefined;
    this.takenOptions.add(name);
    return options[name];
  }

  peek(name: string): Json | undefined {
    const options = this.entries[OPTIONS];
    const own = Object.hasOwn(this.entries, `ui:${name}`) ? this.entries[`ui:${name}`] : undefined;
    return own ?? (isJsonObject(options) && Object.hasOwn(options, name) ? options[name] : undefined);
  }

  /** The part about an entry of the object, the items of a list, or one of a tuple. */
  inside(...keys: readonly (string | number)[]): UiPart {
    let part: Json | undefined = this.entries;
    let at = this.at;
    for (const key of keys) {
      const entries: unknown = part;
      part = isEntries(entries) && Object.hasOwn(entries, String(key)) ? entries[String(key)] : undefined;
      at = pointerTo(at, key);
    }
    if (part !== undefined && keys[0] !== undefined) this.taken.add(String(keys[0]));
    return new UiPart(this.run, isJsonObject(part) ? part : {}, at);
  }

  /** What nobody took, each with a note; undefined where nothing is left. */
  left(): JsonObject | undefined {
    const left = Object.entries(this.entries).flatMap(([key, value]): [string, Json][] => {
      if (this.taken.has(key)) return [];
      if (key !== OPTIONS || !isJsonObject(value)) return [[key, value]];
      const options = Object.entries(value).filter(([name]) => !this.takenOptions.has(name));
      return options.length > 0 ? [[key, Object.fromEntries(options)]] : [];
    });
    for (const [key] of left) this.run.note(pointerTo(this.at, key), kept);
    return left.length > 0 ? Object.fromEntries(left) : undefined;
  }
}

function isEntries(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null;
}
