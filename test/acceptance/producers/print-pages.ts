import { type Browser, chromium } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

async function printPage(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '20mm', bottom: '20mm', left: '15mm', right: '15mm' },
  });
  await page.close();
  return pdf;
}

/** Pages as Chromium prints them to PDF, in their order. */
export async function printPages(pages: readonly string[]): Promise<readonly Uint8Array[]> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...flags, ...quiet] });
  try {
    const printed: Uint8Array[] = [];
    for (const html of pages) printed.push(await printPage(browser, html));
    return printed;
  } finally {
    await browser.close();
  }
}
