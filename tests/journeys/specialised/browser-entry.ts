/** What is built for the browser to resolve forms in a page, with the modules that the form page itself is made of. */
import { resolvePlainly } from './resolve-plainly';

Object.assign(globalThis, { resolvePlainly });
