import { say, type Language } from '../../i18n/catalogue';
import type { PlanReading, Readings } from '../../plan/plan';
import type { IsoDate } from '../../plan/isoDate';
import { readingsOfIndicator, readingsOfTask } from '../../plan/readings';
import type { UnitRegistry } from '../../plan/unit/registry';
import { deadlineJson } from './deadline';
import { periodJson } from './period';
import { unitPartJson } from './unit';

/** A plan with what its texts mean, in the form and order of the contract. */
export function planJson(
  language: Language,
  { plan, questions }: PlanReading,
  registry: UnitRegistry,
  asOf: IsoDate,
): Record<string, unknown> {
  const context = { asOf, decisionYear: plan.metadata.year };
  const { issuer, number, date, title, basis } = plan.metadata;
  return {
    plan: { issuer, number, date, title, basis },
    indicators: plan.indicators.map((indicator) => {
      const { key, group, groupTitle, label, text, lead, implementers, period, deadline } = indicator;
      const read = readingsJson(language, readingsOfIndicator(indicator, registry, context), 'implementers');
      return { key, group, groupTitle, label, text, lead, implementers, period, deadline, read };
    }),
    tasks: plan.tasks.map((task) => {
      const { key, part, partTitle, section, sectionTitle, number: place, text } = task;
      const { lead, coordinators, result, period, deadline } = task;
      const read = readingsJson(language, readingsOfTask(task, registry, context), 'coordinators');
      const titles = { key, part, partTitle, section, sectionTitle, number: place };
      return { ...titles, text, lead, coordinators, result, period, deadline, read };
    }),
    obligations: plan.obligations.map(({ key, who, what, to, when, source }) => ({
      key,
      who,
      what,
      to,
      when,
      source,
    })),
    questions: questions.map(({ code, place, message, found }) => ({
      code,
      place,
      message: say(language, message),
      found,
    })),
  };
}

function readingsJson(
  language: Language,
  readings: Readings,
  others: 'coordinators' | 'implementers',
): Record<string, unknown> {
  return {
    deadline: deadlineJson(language, readings.deadline),
    period: periodJson(language, readings.period),
    lead: readings.lead.map((part) => unitPartJson(language, part)),
    [others]: readings.others.map((part) => unitPartJson(language, part)),
  };
}
