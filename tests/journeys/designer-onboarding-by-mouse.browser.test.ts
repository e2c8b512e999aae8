import { describeOnboardingBy } from './designer/onboarding-by';

describeOnboardingBy('mouse');
