/** What the Versions tab says was done. */
export const versionDeeds = [
  'published',
  'scheduled',
  'restored',
  'drafted',
  'retired',
  'called-back',
  'discarded',
  'taken-out',
] as const;

export type VersionDeed = (typeof versionDeeds)[number];

export function isVersionDeed(value: unknown): value is VersionDeed {
  return versionDeeds.some((each) => each === value);
}
