/** Where the form is built: what can be added, the form itself, the properties of what is chosen. */
import { BuildScreen } from '../designer/builder/build-screen';

export default function BuildRoute() {
  return <BuildScreen />;
}
