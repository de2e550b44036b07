import { mergePromises } from '../workbook/mergePromises';
import { startLoaded } from './loaded';

describe('merging into the workbook that Excel has open', () => {
  mergePromises((change) => startLoaded(change).port);
});
