import { bundledPlan, bundledQuestions, bundledReading } from '../../../src/plan/bundled/bundledPlan';
import { readDecision } from '../../../src/plan/reader/readDecision';
import { decisionText } from '../reader/decisionText';

describe('the bundled plan', () => {
  test('is what the reader makes of the decision today', () => {
    const { plan, questions } = readDecision(decisionText);
    expect({ plan: bundledPlan, questions: bundledQuestions }).toEqual({ plan, questions });
  });

  test('comes with its questions', () => {
    expect(bundledReading).toEqual({ plan: bundledPlan, questions: bundledQuestions });
  });
});
