import { readDecisionText } from '../../../src/files/text/readText';
import { readDecision } from '../../../src/plan/reader/readDecision';
import { decisionText } from '../../plan/reader/decisionText';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function refused(bytes: Uint8Array, code: string): void {
  expect(() => readDecisionText(bytes)).toThrow(expect.objectContaining({ name: 'Failure', code }));
}

describe('a text file', () => {
  test('in UTF-8 is read, with a byte order mark or without', () => {
    const expected = readDecision(decisionText).plan;
    expect(readDecisionText(bytesOf(decisionText)).plan).toEqual(expected);
    expect(readDecisionText(bytesOf(`\uFEFF${decisionText}`)).plan).toEqual(expected);
  });

  test('in another encoding is refused', () => {
    refused(Uint8Array.from([0x51, 0x75, 0x79, 0xea, 0x20]), 'file.not-utf8');
    refused(Uint8Array.from([0xff, 0xfe, 0x51, 0x00]), 'file.not-utf8');
  });

  test('that is none is refused', () => {
    refused(new Uint8Array(), 'file.empty');
    refused(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'file.not-text');
    refused(Uint8Array.from([0x50, 0x4b, 0x03, 0x04]), 'file.not-text');
  });

  test('without an appendix table is refused', () => refused(bytesOf('Quyết định'), 'plan.no-table'));
});
