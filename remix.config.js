/**
 * The one place for Remix's options. `vite.config.ts` hands this object to the Remix plugin; a test
 * (`tests/remix-config.test.ts`) proves that a change here changes the build.
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ignoredRouteFiles: ['**/*.test.*', '**/*.module.css'],
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    // Single Fetch and lazy route discovery stay off: see docs/decisions/004-remix-flags.md.
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};
