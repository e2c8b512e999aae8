import { describeOnboardingBy } from './designer/onboarding-by';

describeOnboardingBy('keyboard');
