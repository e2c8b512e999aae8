/** The whole item as JSON. */
import { JsonScreen } from '../designer/json/json-screen';

export default function JsonRoute() {
  return <JsonScreen />;
}
