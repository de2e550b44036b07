import { calculatedColumns } from './calculatedColumns';
import { comments } from './comments';
import { conditionalFormats } from './conditionalFormats';
import { entering } from './entering';
import { errors } from './errors';
import { events } from './events';
import type { Fact } from './fact';
import { filters } from './filters';
import { formulas } from './formulas';
import { names } from './names';
import { payload } from './payload';
import { protection } from './protection';
import { ranges } from './ranges';
import { shapes } from './shapes';
import { sheets } from './sheets';
import { storage } from './storage';
import { tableRows } from './tableRows';
import { tables } from './tables';
import { validation } from './validation';
import { versions } from './versions';

/** Every fact, by what it is about. */
export const topics: Readonly<Record<string, readonly Fact[]>> = {
  'Entering values': entering,
  'Shapes and blocks': shapes,
  Ranges: ranges,
  Formulas: formulas,
  Tables: tables,
  'Rows of tables': tableRows,
  'Calculated columns': calculatedColumns,
  Filters: filters,
  'Conditional formats': conditionalFormats,
  'Data validation': validation,
  Sheets: sheets,
  Names: names,
  'Protection and undo': protection,
  Comments: comments,
  'Settings, properties and XML parts': storage,
  Events: events,
  Errors: errors,
  'Sizes and requests': payload,
  Versions: versions,
};
