import { readDecisionDocx } from '../../../src/files/docx/readDocx';
import { readDecision } from '../../../src/plan/reader/readDecision';
import { decisionText } from '../../plan/reader/decisionText';
import { decisionBody } from './decisionDocx';
import { makeDocx, STRICT } from './makeDocx';

const expected = readDecision(decisionText);

describe('the decision as a Word document', () => {
  test.each(['cells', 'merged', 'merged-whole'] as const)('is the plan of its text, titles as %s', (form) => {
    const read = readDecisionDocx(makeDocx(decisionBody(decisionText, form)));
    expect(read.plan).toEqual(expected.plan);
    expect(read.questions).toEqual(expected.questions);
  });

  test('may be strict, with another prefix', () => {
    const bytes = makeDocx(decisionBody(decisionText, 'merged'), { namespace: STRICT, prefix: 'word' });
    expect(readDecisionDocx(bytes).plan).toEqual(expected.plan);
  });

  test('may have its letters decomposed', () => {
    const bytes = makeDocx(decisionBody(decisionText.normalize('NFD'), 'merged'));
    expect(readDecisionDocx(bytes).plan).toEqual(expected.plan);
  });
});
