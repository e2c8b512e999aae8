/**
 * The table of folders: what each may import. Drawn from the architecture; the lint rules read it, nothing else.
 *
 * `level` orders the folders for type imports, which may cross downwards only.
 */

/** @type {Record<string, { level: number, runtime: string[] }>} */
export const folders = {
  db: { level: 0, runtime: [] },
  rules: { level: 0, runtime: [] },
  people: { level: 1, runtime: [] },
  forms: { level: 2, runtime: ['rules/conditions', 'rules/spaces'] },
  tickets: { level: 3, runtime: ['people', 'rules/working-time'] },
  catalog: { level: 3, runtime: ['forms', 'rules', 'people'] },
  requests: { level: 4, runtime: ['catalog', 'forms', 'rules', 'tickets', 'people'] },
  jobs: { level: 5, runtime: ['catalog', 'requests', 'rules', 'tickets', 'people'] },
  cli: {
    level: 6,
    runtime: ['catalog', 'forms', 'requests', 'rules', 'tickets', 'people', 'jobs', 'db', 'app'],
  },
  app: { level: 7, runtime: ['catalog', 'forms', 'requests', 'rules', 'tickets', 'people', 'jobs'] },
};

/** Files that may import `db/` or knex at run time, wherever they lie. */
export const mayTouchDatabase = (file) =>
  /-store\.server\.ts$/.test(file) || /^(app|cli|jobs)\/(.*\/)?context\.server\.ts$/.test(file);

/** What domain functions ask and read; whoever is in the shell calls them. */
export const belongsToDomain = (place) => /-store\.server$|^people\/permissions$/.test(place);

/** Packages that belong to the shell alone. */
export const shellPackages = /^(react|react-dom|@remix-run\/|@mantine\/|@rjsf\/core|express|@tabler\/)/;

/** Where the UI kit may be imported. */
export const mayUseKit = (file) => /^app\/(ui|form-fields)\//.test(file);

/** Folders that do no I/O and read no clock. */
export const isPure = (file) =>
  /^(rules|forms|tickets\/ola)\//.test(file) && !/\.server\.ts$/.test(file) && !/\.test\.ts$/.test(file);
