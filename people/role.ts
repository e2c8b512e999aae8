/** The roles of the product. A person has any number of them; every signed-in person is an employee. */
export const roles = [
  'employee',
  'hiring-manager',
  'agent',
  'team-lead',
  'department-head',
  'hr',
  'finance',
  'legal',
  'security-officer',
  'admin',
] as const;

export type Role = (typeof roles)[number];
