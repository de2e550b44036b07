/** The pane's own page as the server gives it, without the script of Excel's library: as where it was not fetched. */
export async function paneWithoutLibrary(address: string): Promise<string> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const script of page.querySelectorAll('script[src^="excel-web"]')) script.remove();
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
