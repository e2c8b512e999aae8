/** The proof of the shipped items over every possible set of answers: `npm run bench:proof`. */
import { proveShipped } from './prove-onboarding';

proveShipped();
