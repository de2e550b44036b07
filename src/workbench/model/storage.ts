/** A property that the workbook's author or a program has given it. */
export interface CustomProperty {
  readonly key: string;
  value: string | number | boolean;
}

/** What a workbook carries beside its sheets: settings, each add-in's own, and properties that all see. */
export class Storage {
  readonly #settings = new Map<string, Map<string, unknown>>();
  readonly #properties = new Map<string, CustomProperty>();

  /** The settings of one add-in, by key; no other sees them. */
  settingsOf(addIn: string): Map<string, unknown> {
    const known = this.#settings.get(addIn) ?? new Map<string, unknown>();
    this.#settings.set(addIn, known);
    return known;
  }

  get properties(): readonly CustomProperty[] {
    return [...this.#properties.values()];
  }

  /** Keys are told apart ignoring case. */
  property(key: string): CustomProperty | undefined {
    return this.#properties.get(key.toLowerCase());
  }

  setProperty(key: string, value: CustomProperty['value']): CustomProperty {
    const known = this.property(key);
    const property = known ?? { key, value };
    property.value = value;
    this.#properties.set(key.toLowerCase(), property);
    return property;
  }

  deleteProperty(key: string): void {
    this.#properties.delete(key.toLowerCase());
  }
}
