import { Refusal } from '../model/refusal';
import { define } from './apiObject';
import { asOneOf } from './arguments';
import type { Environment } from './environment';

const numberFormat = define<Environment>({
  type: 'NumberFormatInfo',
  read: { NumberDecimalSeparator: () => ',', NumberGroupSeparator: () => '.' },
});

const datetimeFormat = define<Environment>({
  type: 'DatetimeFormatInfo',
  read: {
    DateSeparator: () => '/',
    TimeSeparator: () => ':',
    ShortDatePattern: () => 'dd/MM/yyyy',
    LongDatePattern: () => 'dddd, d MMMM, yyyy',
    LongTimePattern: () => 'h:mm:ss tt',
  },
});

/** A Vietnamese Excel: what is shown there has a comma; what is written through the API stays US English. */
const culture = define<Environment>({
  type: 'CultureInfo',
  read: { Name: () => 'vi-VN' },
  open: { NumberFormat: numberFormat, DatetimeFormat: datetimeFormat },
});

/** `Excel.Application`. Formulas are always calculated. */
export const application = define<Environment>({
  type: 'Application',
  read: {
    CalculationMode: () => 'Automatic',
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191_029,
    DecimalSeparator: () => ',',
    ThousandsSeparator: () => '.',
    UseSystemSeparators: () => true,
  },
  write: {
    CalculationMode: (_, value) => {
      if (asOneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'] as const) !== 'Automatic') {
        throw new Refusal(
          'NotImplemented',
          'Application.calculationMode is always automatic in the stand-in.',
        );
      }
    },
  },
  open: { CultureInfo: culture },
  call: {
    Calculate: (env, args) => {
      asOneOf(args.at(0), ['Recalculate', 'Full', 'FullRebuild'] as const);
      env.model.touch();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** `Excel.Runtime`: events of this add-in on or off. */
export const runtime = define<Environment>({
  type: 'Runtime',
  read: { EnableEvents: ({ events }) => events.enabled },
  write: {
    EnableEvents: ({ events }, value) => {
      events.enabled = value === true;
    },
  },
});
