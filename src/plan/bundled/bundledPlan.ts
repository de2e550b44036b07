import type { Plan, PlanQuestion, PlanReading } from '../plan';
import bundled from './plan.json';

/**
 * What the reader makes of the decision that the product carries. `npm run bundle-plan` writes it anew
 * from `assets/plan/decision.txt`.
 */
export const bundledReading: PlanReading = bundled;

/** The plan that is loaded where no other one is named. */
export const bundledPlan: Plan = bundledReading.plan;

/** What a person should look at in that plan. */
export const bundledQuestions: readonly PlanQuestion[] = bundledReading.questions;
