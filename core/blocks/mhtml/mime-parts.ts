/** One part of a MIME message that has no parts of its own. */
export interface MimePart {
  /** Names in small letters, lines that were folded joined. */
  readonly headers: Readonly<Record<string, string>>;
  /** One character a byte. */
  readonly body: string;
}

const deepest = 4;

function headersOf(text: string): Record<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), (value ?? '').trim()] as const];
    }),
  );
}

/** A parameter of a header: `charset` of `text/html; charset="gb2312"`. */
export const parameterOf = (header: string | undefined, name: string): string | undefined => {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header ?? '') ?? [];
  return quoted ?? plain;
};

/** The parts of a message in their order; a message without parts is its own. Source: RFC 2046, 5.1. */
export function mimeParts(text: string, depth = 1): readonly MimePart[] {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = headersOf(head);
  const body = end ? text.slice(end.index + end[0].length) : '';
  const boundary = parameterOf(headers['content-type'], 'boundary');
  if (boundary === undefined || depth > deepest) return [{ headers, body }];
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => mimeParts(piece.replace(/^[ \t]*\r?\n/, ''), depth + 1));
}
