/** The persons that random cases are about: a small company with heads, managers and members in three countries. */
import type { PersonFacts } from '../oracle/case';

const ZONE_OF: Record<string, string> = {
  CN: 'Asia/Shanghai',
  DE: 'Europe/Berlin',
  US: 'America/New_York',
};

type Row = readonly [number: string, department: string, legalEntity: string, manager: string | null];

/** The director has nobody above, and heads no department that a hire can join; the others are heads and members. */
const ROWS: readonly Row[] = [
  ['R-1000', 'board', 'DE', null],
  ['R-2001', 'engineering', 'DE', 'R-1000'],
  ['R-2002', 'sales', 'US', 'R-1000'],
  ['R-2003', 'finance', 'CN', 'R-1000'],
  ['R-2004', 'hr', 'DE', 'R-1000'],
  ['R-2005', 'operations', 'US', 'R-1000'],
  ['R-3001', 'engineering', 'CN', 'R-2001'],
  ['R-3002', 'engineering', 'US', 'R-2001'],
  ['R-3003', 'finance', 'DE', 'R-2003'],
  ['R-3004', 'hr', 'CN', 'R-2004'],
  ['R-4001', 'engineering', 'CN', 'R-3001'],
  ['R-4002', 'engineering', 'US', 'R-3002'],
  ['R-4003', 'sales', 'US', 'R-2002'],
  ['R-4004', 'finance', 'DE', 'R-3003'],
  ['R-4005', 'operations', 'US', 'R-2005'],
  ['R-4006', 'legal', 'DE', 'R-1000'],
];

export const CAST: readonly PersonFacts[] = ROWS.map(([number, department, legalEntity, manager]) => ({
  id: number,
  number,
  name: `Person ${number}`,
  email: `${number.toLowerCase()}@meridian.example`,
  department,
  legalEntity,
  zone: ZONE_OF[legalEntity] ?? 'UTC',
  locale: 'en',
  roles: ['employee'],
  manager,
  manages: ROWS.filter((other) => other[3] === number).map((other) => other[0]),
}));

/** An employee number of the right form that nobody has. */
export const NOBODY = 'R-9999';

/** The cast with one person's roles set. */
export function castWith(number: string, roles: readonly string[]): PersonFacts[] {
  return CAST.map((person) => (person.number === number ? { ...person, roles } : person));
}
