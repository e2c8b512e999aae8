/** Every text of the item in all its languages. */
import { TextsScreen } from '../designer/texts/texts-screen';

export default function TextsRoute() {
  return <TextsScreen />;
}
