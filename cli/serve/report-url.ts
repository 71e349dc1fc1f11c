import { reportPrefix } from '../../lambda/report-key.ts';
import { HttpRefusal } from './http-refusal.ts';

const maxKeyBytes = 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controlCharacter = /[\u0000-\u001f\u007f]/;

/**
 * Object key of the report that a path names: what follows `/reports/` or `/findings/`, percent-decoded.
 * @throws HttpRefusal 400 for a key that could be mistaken for another one or is no key at all
 */
export function readReportKey(escaped: string): string {
  const key = reportPrefix + decode(escaped);
  checkReportKey(key);
  return key;
}

/**
 * Lets keys pass that people and stores read the same way.
 * @throws HttpRefusal 400
 */
export function checkReportKey(key: string): void {
  if (key.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) {
    throw refuseKey('路径各段不得为空，也不得为 . 或 ..', 'no segment may be empty, . or ..');
  }
  if (controlCharacter.test(key)) throw refuseKey('路径含控制字符', 'it holds control characters');
  if (Buffer.byteLength(key) > maxKeyBytes) {
    throw refuseKey(`路径超过 ${maxKeyBytes} 字节`, `it is longer than ${maxKeyBytes} bytes`);
  }
}

/** Path of the report, or of its findings, for an object key below `reports/`. */
export function reportUrl(part: 'reports' | 'findings', key: string): string {
  return `/${part}/${key.slice(reportPrefix.length).split('/').map(encodeURIComponent).join('/')}`;
}

function decode(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    throw refuseKey('路径的百分号编码有误', 'its percent-encoding is broken');
  }
}

function refuseKey(zh: string, en: string): HttpRefusal {
  return new HttpRefusal(400, 'key-invalid', { zh: `文件路径无效：${zh}。`, en: `Not a valid key: ${en}.` });
}
