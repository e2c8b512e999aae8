/** What the form does by itself: its rules as sentences, with a builder for their conditions. */
import { RulesScreen } from '../designer/rules/rules-screen';

export default function RulesRoute() {
  return <RulesScreen />;
}
