/** A page as a browser saves it whole. */
export function asMhtml(page: string): Uint8Array {
  const body = Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n');
  const lines = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----=_Next"',
    '',
    '------=_Next',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    body,
    '------=_Next--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
