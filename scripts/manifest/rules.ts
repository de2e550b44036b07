import { childrenOf, everyElement, parseXml, type XmlElement } from './tree';

/** One rule of the add-in only manifest that a file breaks. */
export interface ManifestFault {
  readonly line: number;
  readonly message: string;
}

type Rule = (root: XmlElement) => ManifestFault[];

const MAIN = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

/** Children in the order that the schema (MS-OWEMXML) sets; a missing one may be left out unless required. */
const order: Record<string, { names: string[]; required: string[] }> = {
  OfficeApp: {
    names:
      'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides'.split(
        ' ',
      ),
    required:
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts DefaultSettings Permissions'.split(
        ' ',
      ),
  },
  VersionOverrides: {
    names: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
    required: ['Hosts', 'Resources'],
  },
  DesktopFormFactor: { names: ['GetStarted', 'FunctionFile', 'ExtensionPoint'], required: ['FunctionFile'] },
  GetStarted: {
    names: ['Title', 'Description', 'LearnMoreUrl'],
    required: ['Title', 'Description', 'LearnMoreUrl'],
  },
  CustomTab: { names: ['Group', 'Label'], required: ['Group', 'Label'] },
  Group: { names: ['Label', 'Icon', 'Control'], required: ['Label', 'Icon', 'Control'] },
  Control: {
    names: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
    required: ['Label', 'Supertip', 'Icon', 'Action'],
  },
  Supertip: { names: ['Title', 'Description'], required: ['Title', 'Description'] },
  Resources: { names: ['Images', 'Urls', 'ShortStrings', 'LongStrings'], required: [] },
};

const inOrder: Rule = (root) =>
  everyElement(root).flatMap((element) => {
    const rule = order[element.name];
    if (!rule) return [];
    const faults: ManifestFault[] = [];
    let last = -1;
    for (const child of element.children) {
      const place = rule.names.indexOf(child.name);
      if (place < 0)
        faults.push({ line: child.line, message: `${element.name} may not hold ${child.name}.` });
      else if (place < last)
        faults.push({ line: child.line, message: `${child.name} stands too late in ${element.name}.` });
      last = Math.max(last, place);
    }
    for (const name of rule.required) {
      if (childrenOf(element, name).length === 0)
        faults.push({ line: element.line, message: `${element.name} lacks ${name}.` });
    }
    return faults;
  });

const namespaces: Rule = (root) =>
  everyElement(root)
    .filter((element) => element.name === 'OfficeApp' || element.name === 'VersionOverrides')
    .filter((element) => element.uri !== (element.name === 'OfficeApp' ? MAIN : OVERRIDES))
    .map((element) => ({
      line: element.line,
      message: `${element.name} is in the namespace "${element.uri}".`,
    }));

const identity: Rule = (root) => {
  const id = childrenOf(root, 'Id')[0];
  const version = childrenOf(root, 'Version')[0];
  const faults: ManifestFault[] = [];
  if (id && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id.text.trim()))
    faults.push({ line: id.line, message: 'Id is no GUID.' });
  if (version && !/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version.text.trim())) {
    faults.push({ line: version.line, message: 'Version has at most four parts of at most five digits.' });
  }
  return faults;
};

/** Longest values, in characters. */
const longest: Record<string, number> = { DisplayName: 125, ProviderName: 125, Description: 250 };

function valuesOf(element: XmlElement): string[] {
  const own = element.attributes.DefaultValue ?? element.text.trim();
  return [own, ...childrenOf(element, 'Override').map((override) => override.attributes.Value ?? '')];
}

const lengths: Rule = (root) => {
  const limited = [
    ...root.children.map((element) => ({ element, limit: longest[element.name] })),
    ...everyElement(root)
      .filter((element) => element.name === 'ShortStrings' || element.name === 'LongStrings')
      .flatMap((list) =>
        list.children.map((element) => ({ element, limit: list.name === 'ShortStrings' ? 125 : 250 })),
      ),
    ...everyElement(root)
      .filter((element) => element.name === 'Url')
      .map((element) => ({ element, limit: 2048 })),
  ];
  return limited.flatMap(({ element, limit }) =>
    limit === undefined
      ? []
      : valuesOf(element)
          .filter((value) => value.length === 0 || value.length > limit)
          .map((value) => ({
            line: element.line,
            message: `${element.name} ${element.attributes.id ?? ''} has ${value.length} characters; 1 to ${limit} are allowed.`,
          })),
  );
};

const secure: Rule = (root) =>
  everyElement(root)
    .filter((element) => /Url$|^SourceLocation$|^AppDomain$|^Image$/.test(element.name))
    .flatMap((element) => {
      const values = valuesOf(element).filter((value) => value !== '');
      const plain = values.filter((value) => !value.startsWith('https://'));
      const faults = plain.map((value) => ({
        line: element.line,
        message: `${element.name} is not https: ${value}`,
      }));
      const domain =
        element.name === 'AppDomain' && values.some((value) => /\*|^https:\/\/[^/]+\/.*$/.test(value));
      return domain
        ? [...faults, { line: element.line, message: 'AppDomain has a path, a final slash or a *.' }]
        : faults;
    });

const resources: Rule = (root) => {
  const all = everyElement(root);
  const defined = all.filter(
    (element) => element.attributes.id !== undefined && /^(Image|Url|String)$/.test(element.name),
  );
  const ids = defined.map((element) => element.attributes.id ?? '');
  const used = all.filter((element) => element.attributes.resid !== undefined);
  return [
    ...defined
      .filter((element, place) => ids.indexOf(element.attributes.id ?? '') !== place)
      .map((element) => ({
        line: element.line,
        message: `The resource ${element.attributes.id} is defined twice.`,
      })),
    ...ids
      .filter((id) => id.length > 32)
      .map((id) => ({ line: root.line, message: `The resource id ${id} is longer than 32.` })),
    ...used
      .filter((element) => !ids.includes(element.attributes.resid ?? ''))
      .map((element) => ({
        line: element.line,
        message: `No resource ${element.attributes.resid} is defined.`,
      })),
    ...ids
      .filter((id) => !used.some((element) => element.attributes.resid === id))
      .map((id) => ({ line: root.line, message: `The resource ${id} is never used.` })),
  ];
};

const iconSizes: Rule = (root) =>
  everyElement(root)
    .filter((element) => element.name === 'Icon')
    .flatMap((icon) => {
      const sizes = childrenOf(icon, 'Image').map((image) => image.attributes.size);
      const missing = ['16', '32', '80'].filter((size) => !sizes.includes(size));
      return missing.map((size) => ({ line: icon.line, message: `An icon lacks the size ${size}.` }));
    });

const locales: Rule = (root) => {
  const byDefault = childrenOf(root, 'DefaultLocale')[0]?.text.trim();
  return everyElement(root)
    .filter((element) => element.name === 'Override')
    .flatMap((element) => {
      const locale = element.attributes.Locale ?? '';
      if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale))
        return [{ line: element.line, message: `"${locale}" is no full locale.` }];
      return locale === byDefault
        ? [{ line: element.line, message: `${locale} is the default and needs no override.` }]
        : [];
    });
};

const translated: Rule = (root) =>
  everyElement(root)
    .filter(
      (element) =>
        element.name === 'String' || (element.name === 'DisplayName' && element.attributes.DefaultValue),
    )
    .filter(
      (element) =>
        !childrenOf(element, 'Override').some((override) => override.attributes.Locale === 'en-US'),
    )
    .map((element) => ({
      line: element.line,
      message: `${element.attributes.id ?? element.name} has no English text.`,
    }));

const uniqueControls: Rule = (root) => {
  const ids = everyElement(root).filter((element) => /^(Control|Group|CustomTab)$/.test(element.name));
  return ids
    .filter(
      (element, place) => ids.findIndex((other) => other.attributes.id === element.attributes.id) !== place,
    )
    .map((element) => ({ line: element.line, message: `The id ${element.attributes.id} stands twice.` }));
};

const rules: readonly Rule[] = [
  inOrder,
  namespaces,
  identity,
  lengths,
  secure,
  resources,
  iconSizes,
  locales,
  translated,
  uniqueControls,
];

/**
 * The rules of the add-in only manifest that the text breaks, by Microsoft's schema (MS-OWEMXML) and the
 * reference of its elements; empty where it breaks none. Needs no network.
 */
export function manifestFaults(text: string): ManifestFault[] {
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    return [
      { line: 0, message: `Not well-formed: ${error instanceof Error ? error.message : String(error)}` },
    ];
  }
  return rules.flatMap((rule) => rule(root)).sort((one, other) => one.line - other.line);
}
