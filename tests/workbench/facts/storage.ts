import { notKnown, refused, type Fact } from './fact';
import { read } from './stage';

const SETTING = 'documented: Types, Setting';
const SIZE = 'reported: office-js #3957';
const PROPERTY = 'documented: Types, CustomProperty';

export const storage: readonly Fact[] = [
  {
    title: 'A setting is added, changed and read back, objects and lists included.',
    source: SETTING,
    does: async ({ workbook, sync }) => {
      workbook.settings.add('a', 1);
      workbook.settings.add('a', { list: [1, 'x'] });
      workbook.settings.load('items/key,items/value');
      await sync();
      return workbook.settings.items.map(({ key, value }): unknown => [key, value]);
    },
    answers: [['a', { list: [1, 'x'] }]],
  },
  {
    title: 'A setting that is not there is a null object.',
    source: SETTING,
    does: async ({ workbook, sync }) => {
      const none = workbook.settings.getItemOrNullObject('a');
      await sync();
      return none.isNullObject;
    },
    answers: true,
  },
  {
    title: 'A setting is deleted.',
    source: SETTING,
    does: async ({ workbook, sync }) => {
      workbook.settings.add('a', 1).delete();
      const count = workbook.settings.getCount();
      await sync();
      return count.value;
    },
    answers: 0,
  },
  {
    title: "Another add-in's settings are not seen, and stay.",
    source: 'documented: Types, Setting',
    does: async ({ workbook, sync, model }) => {
      model.storage.settingsOf('other').set('a', 'theirs');
      workbook.settings.add('a', 'ours');
      await sync();
      return [
        model.storage.settingsOf('other').get('a'),
        await read(workbook.settings.getItem('a'), 'value'),
      ];
    },
    answers: ['theirs', 'ours'],
  },
  {
    title: 'Settings of 900 KB are kept.',
    source: SIZE,
    does: async ({ workbook }) =>
      String(await read(workbook.settings.add('a', 'x'.repeat(900_000)), 'value')).length,
    answers: 900_000,
  },
  {
    title: 'Settings above 1 MB together fail, whatever is promised.',
    source: SIZE,
    unsettled: 'settingsLimit',
    does: ({ workbook }) => {
      workbook.settings.add('a', 'x'.repeat(600_000));
      workbook.settings.add('b', 'x'.repeat(600_000));
    },
    answers: refused('GeneralException'),
  },
  {
    title: 'Settings up to 2 MB are kept where the stand-in is told so.',
    source: 'reported: office-js #621',
    unsettled: 'settingsLimit',
    given: { settingsLimit: 2_000_000 },
    does: async ({ workbook }) =>
      String(await read(workbook.settings.add('a', 'x'.repeat(1_900_000)), 'value')).length,
    answers: 1_900_000,
  },
  {
    title: 'A custom property is found by its key ignoring case.',
    source: PROPERTY,
    does: async ({ workbook }) => {
      const { custom } = workbook.properties;
      custom.add('KeHoach', 'A');
      custom.add('kehoach', 'B');
      const found = custom.getItem('KEHOACH');
      found.load('key,type');
      return [await read(found, 'value'), found.key, found.type];
    },
    answers: ['B', 'KeHoach', 'String'],
  },
  {
    title: 'Keys and texts of custom properties are cut to 255 characters outside the web.',
    source: PROPERTY,
    does: async ({ workbook }) => {
      const made = workbook.properties.custom.add('k'.repeat(300), 'v'.repeat(300));
      made.load('key');
      return [String(await read(made, 'value')).length, made.key.length];
    },
    answers: [255, 255],
  },
  {
    title: 'Texts of custom properties are kept whole on the web.',
    source: PROPERTY,
    given: { platform: 'web' },
    does: async ({ workbook }) => {
      const made = workbook.properties.custom.add('k', 'v'.repeat(300));
      return String(await read(made, 'value')).length;
    },
    answers: 300,
  },
  {
    title: 'A part of custom XML is found by its namespace, read and deleted.',
    source: 'documented: Types, CustomXmlPartCollection.getByNamespace',
    does: async ({ workbook, sync }) => {
      workbook.customXmlParts.add('<p:plan xmlns:p="urn:ke-hoach"><p:id>1</p:id></p:plan>');
      workbook.customXmlParts.add('<other/>');
      const parts = workbook.customXmlParts.getByNamespace('urn:ke-hoach');
      const part = parts.getOnlyItemOrNullObject();
      const xml = part.getXml();
      const namespace = await read(part, 'namespaceUri');
      part.delete();
      const count = parts.getCount();
      await sync();
      return [xml.value, namespace, count.value];
    },
    answers: ['<p:plan xmlns:p="urn:ke-hoach"><p:id>1</p:id></p:plan>', 'urn:ke-hoach', 0],
  },
  {
    title: 'A part whose root declares no xmlns has no namespace.',
    source: 'documented: Types, CustomXmlPart.namespaceUri',
    does: ({ workbook }) =>
      read(workbook.customXmlParts.add('<plan><a xmlns="urn:ke-hoach"/></plan>'), 'namespaceUri'),
    answers: '',
  },
  {
    title: 'What is no XML is InvalidArgument.',
    source: 'documented: Types, CustomXmlPartCollection.add',
    does: ({ workbook }) => void workbook.customXmlParts.add('plan'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A part above 1 MB is refused: Word on the web stops there, of Excel nobody has told.',
    source: 'reported: office-js #2408',
    unsettled: 'xmlPartLimit',
    does: ({ workbook }) => void workbook.customXmlParts.add(`<a>${'x'.repeat(1_000_001)}</a>`),
    answers: notKnown,
  },
  {
    title: 'A part above 1 MB is kept where the stand-in is told so.',
    source: 'not known',
    unsettled: 'xmlPartLimit',
    given: { xmlPartLimit: 4_000_000 },
    does: async ({ workbook, sync }) => {
      const xml = workbook.customXmlParts.add(`<a>${'x'.repeat(1_500_000)}</a>`).getXml();
      await sync();
      return xml.value.length;
    },
    answers: 1_500_007,
  },
];
