/**
 * A postal address: `{ "lines": ["Torstraße 1"], "postalCode": "10119", "city": "Berlin", "region": "", "country": "DE" }`.
 * The region is for those countries that need one; a postal code is required where the country has them.
 */
import type { Json } from '../../rules/conditions/condition';
import type { Finding } from '../answer-problem';
import { authorFault } from '../author-error';
import { countries, countryName, hasPostalCodes } from '../countries';
import { isObject } from '../document-shape';
import type { FieldSchema } from '../form-document';
import { pointerTo } from '../json-pointer';
import { localeOf } from '../locale';
import { hasOnly, partOf } from './parts';
import { isBlank, postedText, textChecker } from './text-check';
import { isTextList } from './list-check';
import type { FieldType } from './field-type';

export const MOST_LINES = 3;
export const LONGEST_LINE = 100;
const LONGEST_CODE = 12;

/** Longest text of each part of one line. */
const singleLines = { postalCode: LONGEST_CODE, city: LONGEST_LINE, region: LONGEST_LINE } as const;
const parts = ['lines', 'postalCode', 'city', 'region', 'country'] as const;

export const address: FieldType = {
  jsonType: 'object',
  widgets: ['address'],
  keywords: { 'x-countries': {} },
  expects: { en: 'an address', 'zh-CN': '地址' },
  ask: { en: 'Enter the address.', 'zh-CN': '请填写地址。' },
  definitionFaults: ({ 'x-countries': allowed = [] }, place) =>
    allowed
      .filter((code) => !countries.includes(code))
      .map((word) =>
        authorFault(pointerTo(place, 'x-countries'), 'unknown-word', { word, known: 'ISO 3166-1' }),
      ),
  // A country alone is what the page preselects: nobody has named a place in it.
  isEmpty: (value) =>
    value === null ||
    (isObject(value) &&
      hasOnly(value, parts) &&
      isEmptyLines(partOf(value, 'lines')) &&
      ['postalCode', 'city', 'region'].every((part) => isBlank(partOf(value, part) ?? null))),
  checker: (schema) => {
    const allowed = countriesOf(schema);
    return (value) => findingsOf(value, allowed);
  },
  answerSchema: (schema) => ({
    type: 'object',
    properties: {
      lines: {
        type: 'array',
        items: { type: 'string', maxLength: LONGEST_LINE },
        minItems: 1,
        maxItems: MOST_LINES,
      },
      ...Object.fromEntries(
        Object.entries(singleLines).map(([part, maxLength]) => [part, { type: 'string', maxLength }]),
      ),
      country: { type: 'string', enum: [...countriesOf(schema)] },
    },
    required: ['lines', 'city', 'country'],
    additionalProperties: false,
  }),
  readPosted: (posted) => {
    const lines = posted('lines')
      .flatMap((text) => text.split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const [postalCode, city, region, country] = (['postalCode', 'city', 'region', 'country'] as const).map(
      (part) => postedText(posted(part)),
    );
    if (city === undefined) return undefined;
    if (lines.length === 0 && !postalCode && !city && !region) return null;
    return {
      lines,
      ...(postalCode ? { postalCode } : {}),
      city: city ?? '',
      ...(region ? { region } : {}),
      country: country ?? '',
    };
  },
  format: (value, _field, { locale }) => addressInWords(value, locale),
};

/** The countries that an address may lie in: those that its author names, or all. */
export function countriesOf(schema: FieldSchema): readonly string[] {
  return schema['x-countries'] ?? countries;
}

function isEmptyLines(lines: Json | undefined): boolean {
  return lines === undefined || lines === null || (isTextList(lines) && lines.every(isBlank));
}

function findingsOf(value: Json, allowed: readonly string[]): readonly Finding[] {
  const [lines, country] = [partOf(value, 'lines') ?? [], partOf(value, 'country') ?? ''];
  if (!hasOnly(value, parts) || !isTextList(lines) || typeof country !== 'string')
    return [{ clause: 'wrong-kind' }];
  const texts = { postalCode: '', city: '', region: '' };
  for (const part of ['postalCode', 'city', 'region'] as const) {
    const text = partOf(value, part) ?? '';
    if (typeof text !== 'string') return [{ clause: 'wrong-kind' }];
    texts[part] = text;
  }
  const missing = missingPart(lines, { ...texts, country });
  if (missing) return [{ clause: 'part-missing', params: { part: missing } }];
  if (!allowed.includes(country)) return [{ clause: 'not-a-country' }];
  if (lines.length > MOST_LINES)
    return [{ clause: 'too-many', params: { limit: MOST_LINES, actual: lines.length } }];
  return [
    ...lines.flatMap(textChecker({ maxLength: LONGEST_LINE })),
    ...(['postalCode', 'city', 'region'] as const).flatMap((part) =>
      textChecker({ maxLength: singleLines[part] })(texts[part]),
    ),
  ].slice(0, 1);
}

function missingPart(
  lines: readonly string[],
  { postalCode, city, country }: { postalCode: string; city: string; country: string },
): string | null {
  if (lines.length === 0 || lines.some(isBlank)) return 'lines';
  if (isBlank(city)) return 'city';
  if (isBlank(country)) return 'country';
  return isBlank(postalCode) && hasPostalCodes(country) ? 'postalCode' : null;
}

/** From the street to the country; addresses in China are told to Chinese readers from the country to the street. */
function addressInWords(value: Json, locale: string): string {
  const text = (part: string): string => String(partOf(value, part) ?? '');
  const lines = partOf(value, 'lines') ?? [];
  if (!isTextList(lines)) return JSON.stringify(value);
  const code = text('country');
  const country = countryName(code, locale);
  const said = (words: readonly string[], between: string): string =>
    words.filter((word) => word !== '').join(between);
  if (localeOf(locale) === 'zh-CN' && code === 'CN')
    return said([country, text('region'), text('city'), ...lines, text('postalCode')], ' ');
  const place = said([text('postalCode'), text('city')], ' ');
  return said([...lines, place, text('region'), country], localeOf(locale) === 'en' ? ', ' : '，');
}
