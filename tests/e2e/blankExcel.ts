/**
 * A script in the place of Office.js: an Excel that answers at once, with one empty sheet. It knows no member by
 * name: what is not among the answers is null, empty, or another object of the kind.
 */
export const blankExcel = `(() => {
  const answers = { items: [], isNullObject: true, then: undefined };
  const object = (own = {}) =>
    new Proxy(function () {}, {
      get: (_, name) => (name in own ? own[name] : name in answers ? answers[name] : object()),
      apply: () => object(),
      set: () => true,
    });
  const workbook = object({ worksheets: object({ items: [object({ name: 'Sheet1' })] }) });
  window.Office = { onReady: async () => ({ host: 'Excel', platform: 'PC' }) };
  window.Excel = { run: async (work) => work(object({ workbook, sync: async () => {} })) };
})();`;
